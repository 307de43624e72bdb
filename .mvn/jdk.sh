# Sourced by mvnw: lets Maven itself run on a JDK 25 or newer when the default java is older and one is
# installed in a usual place. Where only an older JDK is found Maven still runs on it, and the build
# names what is missing (or finds a toolchain this script does not know of).

jdk_major() { # the major version of the JDK in folder $1, 0 where there is none
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1 | grep . || echo 0
}

jdk_default() { # the home of the java that would run
  if [ -n "${JAVA_HOME-}" ]; then echo "$JAVA_HOME"; return; fi
  java_on_path="$(command -v javac 2>/dev/null)" || { echo /nonexistent; return; }
  dirname "$(dirname "$(readlink -f "$java_on_path" 2>/dev/null || echo "$java_on_path")")"
}

jdk_installed() { # every usual place a JDK is installed in, a line each; runs in a subshell
  set +f
  env | sed -n 's/^JAVA[0-9A-Z_]*HOME[0-9A-Za-z_]*=//p'
  for place in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* \
    /opt/hostedtoolcache/Java*/*/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
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
  elif [ "$(jdk_major "$(jdk_default)")" -eq 0 ]; then
    echo "JDK 25 or newer must be installed - see README, \"Building\". No JDK was found." >&2
    exit 1
  fi
fi

# A JDK this new warns about Maven's own libraries; keep the build's output to what matters.
if [ "$(jdk_major "$(jdk_default)")" -ge 25 ]; then
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
  export MAVEN_OPTS
fi
