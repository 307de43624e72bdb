# Sourced by mvnw: lets Maven itself run on a JDK 25 or newer when the default java is older and one is
# installed in a usual place. Where none is found nothing changes, and the build names what is missing.

jdk_major() { # the major version of the JDK in folder $1, 0 where there is none
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1 | grep . || echo 0
}

jdk_default() { # the home of the java that would run
  if [ -n "${JAVA_HOME-}" ]; then echo "$JAVA_HOME"; return; fi
  java_on_path="$(command -v javac 2>/dev/null)" || { echo /nonexistent; return; }
  dirname "$(dirname "$(readlink -f "$java_on_path" 2>/dev/null || echo "$java_on_path")")"
}

jdk_installed() { # every usual place a JDK is installed in, a line each
  set +f
  for place in /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$place" ] || echo "$place"
  done
}

if [ "$(jdk_major "$(jdk_default)")" -lt 25 ]; then
  jdk_found="$(jdk_installed | while read -r place; do
    [ "$(jdk_major "$place")" -lt 25 ] || { echo "$place"; break; }
  done)"
  if [ -n "$jdk_found" ]; then
    JAVA_HOME="$jdk_found"
    export JAVA_HOME
  fi
fi

# A JDK this new warns about Maven's own libraries; keep the build's output to what matters.
if [ "$(jdk_major "$(jdk_default)")" -ge 25 ]; then
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
  export MAVEN_OPTS
fi
