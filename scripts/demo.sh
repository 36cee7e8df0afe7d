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
        identities urn:logto:scope:sessions
        read:products write:products ping read:org-data write:org-data invite:member read:report)
    : "${LOGTO_SCOPES:=${scopes[*]}}"
    export LOGTO_RESOURCES LOGTO_ORGANIZATION_RESOURCES LOGTO_SCOPES
}

# Pictures of every page: of a session, without a configuration, with a wrong one, and as a kiosk.
# shellcheck disable=SC2016
take_pictures='
    demo=$1 folder=$2
    shift 2
    # Letters without coloured edges: the same everywhere, and a third of the size.
    export QSG_DISTANCEFIELD_ANTIALIASING=gray
    picture() { "$demo" --screenshots "$folder" --plain-names --theme=light "$@"; }
    picture --self-test=screenshots "$@" &&
        picture --self-test=error --storage=memory --endpoint=http://127.0.0.1:1 &&
        picture --self-test=kiosk --kiosk --kiosk-idle=20 --kiosk-warning=12 &&
        env -u LOGTO_ENDPOINT -u LOGTO_APP_ID "$demo" --screenshots "$folder" --plain-names \
            --theme=light --self-test=setup
    exit'

# A port that is free now, for the address that the sign-out page comes back to: it is registered
# with its port, and so has to be known before.
free_port() {
    "$node" -e 'const server = require("net").createServer().listen(0, "127.0.0.1", () => {
        console.log(server.address().port); server.close(); });'
}

# The local provider, and what the demo needs to know of it.
start_local_provider() {
    local options=(--post-logout-redirect-uri "$1")
    # Somebody who waits for a token that refreshes itself does not wait for long.
    if $2; then
        options+=(--access-token-ttl 15)
    fi
    start_provider "${options[@]}"
    use_local_resources
    export LOGTO_BROWSER_POST_LOGOUT_REDIRECT_URI=$1 LOGTO_DEVICE_APP_ID=logto-qt-device
    export LOGTO_INBOX=$LOGTO_ENDPOINT/inbox
    say "local identity provider at $LOGTO_ENDPOINT"
}

run_demo() {
    local self_test=false folder= sign_in=automatic endpoint=${LOGTO_ENDPOINT:-} argument arguments=()
    while [ $# -gt 0 ]; do
        argument=$1
        shift
        case $argument in
        --self-test) self_test=true ;;
        --screenshots)
            [ $# -gt 0 ] || die "--screenshots needs a folder"
            folder=$1
            shift
            ;;
        --screenshots=*) folder=${argument#*=} ;;
        --sign-in=*)
            sign_in=${argument#*=}
            arguments+=("$argument")
            ;;
        --endpoint | --endpoint=*)
            endpoint=given
            arguments+=("$argument")
            ;;
        *) arguments+=("$argument") ;;
        esac
    done

    if [ -n "$folder" ] && ! $self_test && [ -n "$endpoint" ]; then
        die "--screenshots is for the local identity provider, whose users it knows"
    fi
    need_packages build qml node
    prepare_servers
    if [ -z "${LOGTO_PRESET:-}" ]; then
        preset=demo build_dir=$root/build/demo
    fi
    configure
    build logto-demo
    allow_webengine_as_root
    ensure_utf8_locale

    begin_session
    if [ -z "$endpoint" ]; then
        start_local_provider "http://127.0.0.1:$(free_port)/signed-out" "$self_test"
    fi
    local session=() with_person=false
    if [ -n "$folder" ]; then
        mkdir -p "$folder"
        folder=$(cd "$folder" && pwd)
        $self_test && arguments+=(--screenshots "$folder")
    fi
    if { [ -n "$folder" ] && ! $self_test; } ||
        { $self_test && [[ $sign_in =~ ^(browser|device)$ ]]; }; then
        with_person=true
        need_packages browser display
        arguments+=(--test-person "$root/tests/support/person")
        export LOGTO_NODE=$node
    fi
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && ! $with_person; then
        need_packages display
        start_display
        say "no display here: using a virtual one, Xvfb at $DISPLAY"
    fi
    if $with_person || ! has_secret_service; then
        need_packages keyring
        session=("$root/tests/keychain/with-keyring")
        say "using a private D-Bus and keyring, which end with the demo"
    fi
    if $with_person; then
        session+=("$root/tests/browser/with-browser" "$node")
        say "using a virtual display with a browser of its own"
    fi

    local demo=$build_dir/bin/logto-demo
    if $self_test; then
        # The second process finds what the first one left in the keychain. It has to be a new one,
        # which measures the time since its start: without "exit" it would replace this shell.
        # shellcheck disable=SC2016
        session+=(bash -c '"$@" --self-test=sign-in && "$@" --self-test=restore; exit' self-test)
    elif [ -n "$folder" ]; then
        say "taking pictures of every page, in $folder"
        run_in_session "${session[@]}" bash -c "$take_pictures" take-pictures "$demo" "$folder" \
            ${arguments[@]+"${arguments[@]}"}
        say "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
        return
    fi
    run_in_session ${session[@]+"${session[@]}"} "$demo" ${arguments[@]+"${arguments[@]}"}
}
