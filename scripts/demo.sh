# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

# ./run demo: the demo, and whatever it needs that this machine does not have.

source "$root/scripts/session.sh"

# What there is at the local identity provider: tests/servers/README.md.
use_local_resources() {
    : "${LOGTO_RESOURCES:=https://shopping.example/api https://short.example/api https://org.example/api}"
    : "${LOGTO_ORGANIZATION_RESOURCES:=https://org.example/api}"
    local scopes=(email phone roles custom_data
        urn:logto:scope:organizations urn:logto:scope:organization_roles
        read:products write:products ping read:org-data write:org-data invite:member read:report)
    : "${LOGTO_SCOPES:=${scopes[*]}}"
    export LOGTO_RESOURCES LOGTO_ORGANIZATION_RESOURCES LOGTO_SCOPES
}

run_demo() {
    local self_test=false endpoint=${LOGTO_ENDPOINT:-} argument arguments=()
    for argument in "$@"; do
        case $argument in
        --self-test) self_test=true ;;
        --endpoint | --endpoint=*)
            endpoint=given
            arguments+=("$argument")
            ;;
        *) arguments+=("$argument") ;;
        esac
    done

    need_packages build qml node
    prepare_servers
    configure "-DLOGTO_NODE=$node"
    build logto-demo
    allow_webengine_as_root
    ensure_utf8_locale

    begin_session
    if [ -z "$endpoint" ]; then
        local lifetime=()
        # Somebody who waits for a token that refreshes itself does not wait for long.
        if $self_test; then
            lifetime=(--access-token-ttl 15)
        fi
        start_provider ${lifetime[@]+"${lifetime[@]}"}
        use_local_resources
        say "local identity provider at $LOGTO_ENDPOINT"
    fi
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        need_packages display
        start_display
        say "no display here: using a virtual one, Xvfb at $DISPLAY"
    fi
    local session=()
    if ! has_secret_service; then
        need_packages keyring
        session=("$root/tests/keychain/with-keyring")
        say "no Secret Service here: using a private D-Bus and keyring, which end with the demo"
    fi

    local demo=$build_dir/bin/logto-demo
    if $self_test; then
        # The second process finds what the first one left in the keychain. It has to be a new one,
        # which measures the time since its start: without "exit" it would replace this shell.
        # shellcheck disable=SC2016
        session+=(bash -c '"$@" --self-test=sign-in && "$@" --self-test=restore; exit' self-test)
    fi
    run_in_session ${session[@]+"${session[@]}"} "$demo" ${arguments[@]+"${arguments[@]}"}
}
