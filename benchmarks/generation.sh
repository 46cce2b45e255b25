#!/usr/bin/env bash
# What generation and compilation of large schemas cost: benchmarks/generation.sh [--peers] [tables…], by default
# 1000 3000 5000. With --peers, the generators of jOOQ and Querydsl do the same on PostgreSQL.
set -euo pipefail
cd "$(dirname "$0")"
mvn -B -ntp -q -f pom.xml -pl generation -am -Dmaven.test.skip package
exec java -cp "generation/target/classes:$(cat generation/target/classpath.txt)" io.colonnade.benchmarks.Generation "$@"
