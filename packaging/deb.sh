#!/usr/bin/env bash
# Builds the Debian package into .build/deb. Build-Depends come from deps.txt, the one list of packages.
. "$(dirname "$0")/lib.sh"

printf 'debhelper\nfakeroot\ndpkg-dev\n' >"$build_root/deb-tools.txt"
step "packages" install_missing "$top/packaging/deps.txt"
step "package tools" install_missing "$build_root/deb-tools.txt"

tree="$build_root/deb/stardesk"
rm -rf "$build_root/deb"
mkdir -p "$tree"
git -C "$top" archive HEAD | tar -x -C "$tree"
mkdir "$tree/debian"
cp "$top/packaging/debian/rules" "$tree/debian/rules"
chmod +x "$tree/debian/rules"
build_depends=$(paste -sd, "$top/packaging/deps.txt" | sed 's/,/, /g')
sed "s/@BUILD_DEPENDS@/$build_depends/" "$top/packaging/debian/control.in" >"$tree/debian/control"
version=$(sed -n 's/^project(stardesk VERSION \([0-9.]*\).*/\1/p' "$top/CMakeLists.txt")
printf 'stardesk (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- The Stardesk team <maintainers@stardesk.invalid>  %s\n' \
    "$version" "$(date -R)" >"$tree/debian/changelog"
(cd "$tree" && step "package" dpkg-buildpackage -b -us -uc >"$build_root/deb/build.log" 2>&1) \
    || { tail -40 "$build_root/deb/build.log"; exit 1; }
ls "$build_root"/deb/*.deb
