# Runs a server for as long as the process that holds the other end of our standard input, then removes its directory.
# Arguments: the directory of this run, the signal that ends the server, then the command of the server.
run=$1
signal=$2
shift 2
# A key pressed in the terminal reaches us too; only the pipe says when to end.
trap '' INT HUP TERM QUIT
{
    sh -c 'echo $$ >"$0" && exec "$@"' "$run/pid" "$@"
    echo $? >"$run/exit"
} >"$run/server.log" 2>&1 </dev/null &

while read -r line; do :; done

while [ ! -s "$run/pid" ] && [ ! -e "$run/exit" ]; do sleep 1; done
[ -e "$run/exit" ] || { read -r server <"$run/pid" && kill -"$signal" "$server"; }
wait
rm -rf "$run" || { sleep 1; rm -rf "$run"; }
