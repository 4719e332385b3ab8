# Shared by run.sh and test.sh: install what is missing, configure, build, say how long each step took.
set -eu
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_root="$top/.build"
mkdir -p "$build_root"

step() { # step NAME COMMAND... : runs it, prints its wall time
    local name=$1 start=$SECONDS
    shift
    printf '== %s\n' "$name"
    "$@"
    printf '== %s: %d s\n' "$name" $((SECONDS - start))
}

install_missing() { # install_missing LIST_FILE : one package a line; asks dpkg first, so the second run costs a moment
    local missing
    missing=$(while read -r package; do
        [ -n "$package" ] || continue
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || printf '%s ' "$package"
    done <"$1")
    [ -n "$missing" ] || return 0
    local as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

build() { # build PRESET TARGET...
    local preset=$1
    shift
    (cd "$top" && [ -f ".build/$preset/build.ninja" ] || cmake --preset "$preset" >"$build_root/$preset-configure.log" 2>&1 \
        || { cat "$build_root/$preset-configure.log"; exit 1; })
    # ninja reports only what fails and the last line; the whole log stays in a file, and a terminal sees how far it is.
    local log="$build_root/$preset-build.log"
    [ -f "$build_root/$preset/.ninja_log" ] || printf '   the first build compiles everything: half an hour and more on two cores\n   log: %s\n' "$log"
    (set -o pipefail && ninja -C "$build_root/$preset" "$@" 2>&1 | tee "$log" | how_far) \
        || { grep -vE '^\[[0-9]+/[0-9]+\]' "$log" | tail -60; exit 1; }
    tail -1 "$log"
}

how_far() { # keeps one line "123/664" up to date on a terminal, says nothing elsewhere
    [ -t 1 ] || { cat >/dev/null; return; }
    local line
    while read -r line; do
        case $line in "["*/*"]"*) printf '\r   %s  ' "${line%%]*}]" ;; esac
    done
    printf '\r\033[K'
}
