# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

# What a program needs around it: provider, display. Everything started here ends with the script.

started=()
session_dir=

# Ends what was started, the last first, each with the processes that it started itself.
end_session() {
    trap - EXIT
    local i
    for ((i = ${#started[@]} - 1; i >= 0; --i)); do
        kill -TERM -- "-${started[i]}" 2>/dev/null || continue
        wait "${started[i]}" 2>/dev/null || true
    done
    [ -z "$session_dir" ] || rm -rf "$session_dir"
}

begin_session() {
    session_dir=$(mktemp -d "${TMPDIR:-/tmp}/logto-demo.XXXXXX")
    mkfifo "$session_dir/alive" "$session_dir/answer"
    exec {alive}<>"$session_dir/alive"
    trap end_session EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

# start <command>…: in the background, leading a process group of its own. Its standard input
# ends when this script does, even if the script is killed.
start() {
    setsid "$@" <"$session_dir/alive" {alive}>&- &
    started+=("$!")
}

# start_and_hear <command>…: the same; $answer becomes the first line of its standard output.
start_and_hear() {
    setsid "$@" <"$session_dir/alive" {alive}>&- >"$session_dir/answer" &
    started+=("$!")
    read -r -t 60 answer <"$session_dir/answer" || die "${1##*/} did not start"
}

# start_provider [options]: it tells where it listens in one line of JSON.
start_provider() {
    start_and_hear "$node" "$root/tests/servers/provider/main.mjs" --exit-with-stdin "$@"
    LOGTO_ENDPOINT=$(json_member endpoint "$answer")
    LOGTO_APP_ID=$(json_member appId "$answer")
    export LOGTO_ENDPOINT LOGTO_APP_ID
}

# json_member <name> <json>
json_member() {
    "$node" -p 'JSON.parse(process.argv[2])[process.argv[1]]' "$1" "$2"
}

start_display() {
    start_and_hear Xvfb -displayfd 1 -screen 0 1280x960x24 -nolisten tcp 2>/dev/null
    export DISPLAY=:$answer
}

has_secret_service() {
    local method
    [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-/nonexistent}/bus" ] || return
    for method in ListNames ListActivatableNames; do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus \
            /org/freedesktop/DBus "org.freedesktop.DBus.$method" 2>/dev/null |
            grep -qE '"org\.(freedesktop\.secrets|kde\.kwalletd[56])"'; then
            return
        fi
    done
    return 1
}

# run_in_session <command>…: returns the exit code of the command.
run_in_session() {
    start "$@"
    wait "${started[-1]}"
}
