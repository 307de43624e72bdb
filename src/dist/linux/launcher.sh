#!/bin/sh
# Starts Marquee on its own Java runtime, wherever this folder lies and whatever links lead here.
self=$(readlink -f "$0")
app=${self%/bin/*}/lib/app
exec "$app/../runtime/bin/java" ${options} -cp "${classpath}" ${main} "$@"
