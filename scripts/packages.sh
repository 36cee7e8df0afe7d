# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

# Installs Debian packages by need; scripts/packages.debian lists them.

package_list=$root/scripts/packages.debian

# need_packages <need>…
need_packages() {
    if ! have dpkg-query || ! have apt-get; then
        say "no apt on this system: packages are not checked, ${package_list##*/} lists them"
        return
    fi
    local need reason packages missing=()
    for need in "$@"; do
        read -ra packages <<<"$(missing_packages "$need")"
        if [ ${#packages[@]} -gt 0 ]; then
            reason=$(sed -n "s/^\[$need\] //p" "$package_list")
            say "missing $reason: ${packages[*]}"
            missing+=("${packages[@]}")
        fi
    done
    if [ ${#missing[@]} -gt 0 ]; then
        install_packages "${missing[@]}"
    fi
}

# The packages of a need that are not installed, on one line.
missing_packages() {
    local installed name
    # Debian's Node.js is of use only where there is none; tests/servers/setup takes a newer one
    # from npm when it is too old.
    if [ "$1" = node ] && have node && have npm; then
        return
    fi
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    while read -r name; do
        if [ -n "$name" ] && ! grep -qxF "$name" <<<"$installed"; then
            printf '%s ' "$name"
        fi
    done < <(sed -n "/^\[$1\] /,/^\[/{/^\[/d;p}" "$package_list")
}

install_packages() {
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
    if [ "$(id -u)" -ne 0 ]; then
        if ! have sudo || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
            die "installing needs root; run as root: apt-get install --no-install-recommends $*"
        fi
        apt=(sudo "${apt[@]}")
        say "using sudo"
    fi
    say "installing with apt-get"
    "${apt[@]}" update >&2
    "${apt[@]}" install -y --no-install-recommends "$@" </dev/null >&2
}
