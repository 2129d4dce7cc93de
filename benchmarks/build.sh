# Read by run, compare and table: finds Java, and builds what is older than its sources.
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
