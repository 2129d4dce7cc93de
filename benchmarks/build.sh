# Read by run, portfolio, compare and table: finds Java, builds what is older than its sources, and says on what it ran.
root=${here%/*}
target=$here/target
classpath="$target/classes:$target/lib/*"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

build() {
    local stamp=$target/benchmarks.built
    if [ ! -f "$stamp" ] || [ -n "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src/main "$root"/samples/*/pom.xml \
        "$root"/samples/*/src/main -newer "$stamp" -print)" ]; then
        mkdir -p -- "$target"
        touch -- "$stamp.new"
        (cd -- "$root" && mvn -B -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Pbenchmarks -pl benchmarks -am \
            -Dmaven.test.skip=true package) </dev/null 1>&2
        mv -f -- "$stamp.new" "$stamp"
    fi
}

on_what() {
    echo "how=$how"
    echo "measured=$(date -u +%Y-%m-%d)"
    echo "commit=$(git -C "$here" rev-parse --short=12 HEAD)$(git -C "$here" diff --quiet HEAD -- . || echo ' with changes')"
    echo "cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)"
    echo "cores=$(getconf _NPROCESSORS_ONLN)"
    echo "memory=$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo 2>/dev/null)"
    echo "jdk=$("$java" -version 2>&1 | sed -n 's/.*(build \(.*\))$/\1/p' | head -n 1)"
}
