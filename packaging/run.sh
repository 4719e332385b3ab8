#!/usr/bin/env bash
# Installs what is missing, builds, makes demo data and opens the window.
# Without a display it renders every page to PNG instead and says where.
. "$(dirname "$0")/lib.sh"

step "packages" install_missing "$top/packaging/deps.txt"
step "build" build release stardesk stardesk-cli

bin="$build_root/release/app"
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    pictures="$build_root/pictures"
    mkdir -p "$pictures"
    profile="$build_root/demo-store"
    feed="$build_root/demo-feed"
    [ -f "$feed/head" ] || step "demo data" "$bin/stardesk-cli" --quiet demo --to "$feed"
    step "demo store" "$bin/stardesk-cli" --profile "$profile" --quiet sync "$feed" --trust "$feed.pub"
    for page in welcome today claims claim incidents couriers courier sellers seller outlook programmes deadlines sync settings; do
        for theme in light dark; do
            QT_QPA_PLATFORM=offscreen "$bin/stardesk" --profile "$profile" --render "$page" --theme "$theme" \
                --size 1280x800 --to "$pictures/$page-$theme.png"
        done
    done
    printf 'No display here: the pages are drawn in %s\n' "$pictures"
    exit 0
fi
exec "$bin/stardesk" --demo "$@"
