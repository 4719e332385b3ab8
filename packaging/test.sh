#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and runs every test through ctest.
# --full also runs the long fault and fuzz counts, and everything without widgets a second time under clang's address
# and undefined-behaviour sanitizers.
. "$(dirname "$0")/lib.sh"

full=0
[ "${1:-}" = --full ] && full=1
export STARDESK_FULL=$full
export LC_ALL=C.UTF-8

step "packages" install_missing "$top/packaging/deps.txt"
step "packages for tests" install_missing "$top/packaging/test-deps.txt"
step "build release" build release all
step "tests, release" ctest --test-dir "$build_root/release" --output-on-failure -j2
if [ "$full" = 1 ]; then
    step "build sanitizers" build asan all
    step "tests, sanitizers" env ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1 STARDESK_SANITIZED=1 \
        ctest --test-dir "$build_root/asan" --output-on-failure -j2
fi
