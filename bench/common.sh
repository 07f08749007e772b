# What the commands here share: finds a JDK, builds what is missing. Sourced, not run.
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
command=bench/$(basename -- "$0")

java=
for candidate in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if grep -q '^JAVA_VERSION="\(2[5-9]\|[3-9][0-9]\)' "$candidate/release" 2>/dev/null; then
    java=$candidate/bin/java
    break
  fi
done
if [ -z "$java" ]; then
  echo "$command: found no JDK 25 or newer; set JAVA25_HOME to where one is" >&2
  exit 2
fi

# Builds the measuring program and all it measures.
build() {
  (cd "$home" && mvn -q -B -DskipTests -pl bench -am package) >&2
}

# Runs a class of it: class, arguments.
run() {
  exec "$java" -XX:+UseSerialGC "-Xmx${BENCH_HEAP:-1g}" -cp "$home/bench/target/classes:$home/bench/target/lib/*" "$@"
}
