#!/usr/bin/env bash
# What queries cost, by hand and with each library: benchmarks/run.sh [--quick] [--only=pattern of works].
# Set JAVA_HOME to the newest JDK there is.
set -euo pipefail
cd "$(dirname "$0")"
mvn -B -ntp -q -f pom.xml -pl queries -am -Dmaven.test.skip package
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "queries/target/classes:$(cat queries/target/classpath.txt)" \
  io.colonnade.benchmarks.queries.Main "$@"
