#!/bin/bash
# SPDX-License-Identifier: MIT
# The built program on a session bus of its own, as a desktop starts and calls it: one window for a diary, whoever asks
# for it, and a window in any case. Skipped (status 77) where the tools of D-Bus are not installed.
#   one_window.sh PROGRAM [hang]     hang: also beside a window that hangs, which takes seconds to be sure of
set -euo pipefail
for tool in dbus-run-session gdbus; do
    command -v "$tool" >/dev/null && continue
    echo "Skipped: $tool is not installed"
    exit 77
done
id=org.crampdiary.CrampDiary

if [[ $1 != --inside ]]; then
    program=$(realpath "$1")
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/run
    export QT_QPA_PLATFORM=offscreen
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    # As the package installs it.
    mkdir -p "$XDG_DATA_HOME/dbus-1/services"
    printf '[D-BUS Service]\nName=%s\nExec=%s --service\n' "$id" "$program" \
        >"$XDG_DATA_HOME/dbus-1/services/$id.service"
    dbus-run-session -- "$0" --inside "$program" "${2-}"
    exit
fi

program=$2
activated=""
started=()
finish() { kill -KILL "${started[@]}" ${activated:+"$activated"} 2>/dev/null || true; }
trap finish EXIT
start() { "$program" "$@" & started+=($!); }

failed() { echo "FAILED: $1"; exit 1; }
# What must become so within a minute; sanitized code is slow.
becomes() {  # TITLE COMMAND...
    local title=$1 begin=$SECONDS
    shift
    until "$@"; do
        ((SECONDS < begin + 60)) || failed "$title"
        sleep 0.2
    done
}
bus() { gdbus call --session --dest org.freedesktop.DBus --object-path / --method "org.freedesktop.DBus.$1" "${@:2}"; }
call() {
    gdbus call --session --timeout 60 --dest "$id" --object-path /org/crampdiary/CrampDiary \
        --method "org.freedesktop.Application.$1" "${@:2}" 2>&1
}
is_named() { [[ $(bus NameHasOwner "$id") == "(true,)" ]]; }
is_unnamed() { ! is_named; }
diaries_are() { [[ $(bus ListNames | grep -o "$id.diary_" | wc -l) == "$1" ]]; }
has_cramps() { [[ $("$program" list "${@:2}" | grep -c "^[0-9a-f]\{8\}-") == "$1" ]]; }
shows_example() { compgen -G "$XDG_DATA_HOME/crampdiary/.viewing-*/example.db" >/dev/null; }
lives() { kill -0 "$1" 2>/dev/null; }
ends_by_itself() { timeout 60 "$program" "$@" || failed "a second start with \"$*\" does not end"; }

# The first has the window and the names; whoever comes later hands on to it and ends.
start
first=$!
becomes "the first start takes the name of the program" is_named
diaries_are 1 || failed "the first start takes the name of its diary"
ends_by_itself
ends_by_itself --diary "$XDG_DATA_HOME/crampdiary/diary.db"
has_cramps 0 || failed "a second start that only shows the window changes nothing"
ends_by_itself --cramp
becomes "a second start's cramp is recorded by the first" has_cramps 1
ends_by_itself --cramp
ends_by_itself --earlier

# The desktop's calls.
call Activate '@a{sv} {}' || failed "the desktop can show the window"
call ActivateAction CrampNow '@av []' '@a{sv} {}' || failed "the desktop's action for a cramp is carried out"
call ActivateAction EarlierCramp '@av []' '@a{sv} {}' || failed "the desktop's action for an earlier cramp is carried out"
call ActivateAction Forget '@av []' '@a{sv} {}' && failed "an action that is not there is refused"
call ActivateAction CrampNow '@av []' "{'org.crampdiary.until': <int64 1>}" && failed "a request that comes too late is refused"
has_cramps 1 || failed "a cramp that goes on is not begun anew"
lives $first || failed "the first goes on"

# Others are windows of their own.
other=$HOME/other.db
start --diary "$other"
becomes "another diary has a window and a name of its own" diaries_are 2
ends_by_itself --diary "$other" --cramp
becomes "a cramp goes to the diary that was named" has_cramps 1 --diary "$other"
start --example
becomes "the example has a window of its own" shows_example

# A window that hangs keeps nobody from recording a cramp, and does not record it once more when it wakes up.
if [[ ${3-} == hang ]]; then
    hung=$HOME/hung.db
    start --diary "$hung"
    sleeper=$!
    becomes "a third diary has a window" diaries_are 3
    sleep 3  # it must not be stopped while it copies the diary, with the file locked
    kill -STOP $sleeper
    start --diary "$hung" --cramp
    becomes "a cramp is recorded beside a window that hangs" has_cramps 1 --diary "$hung"
    kill -CONT $sleeper
    ends_by_itself --diary "$hung"
    has_cramps 1 --diary "$hung" || failed "a cramp is recorded once"
fi

# A killed program leaves no claim; the bus starts the program for what is wanted of it, which then has the window.
kill -KILL $first
becomes "the name goes with the program" is_unnamed
call ActivateAction EarlierCramp '@av []' '@a{sv} {}' || failed "the bus starts the program"
becomes "a program that the bus has started takes the name" is_named
activated=$(bus GetConnectionUnixProcessID "$id" | grep -oE '[0-9]+,' | tr -d ,)
ends_by_itself
lives "$activated" || failed "a program that the bus has started goes on"

# Without a bus each start has its window.
export DBUS_SESSION_BUS_ADDRESS=disabled:
alone=$HOME/alone.db
start --diary "$alone"
becomes "without a bus the program starts" test -s "$alone"
start --diary "$alone" --cramp
second=$!
becomes "without a bus a second start has its window" has_cramps 1 --diary "$alone"
lives $second || failed "without a bus a second start goes on"

# Without a display each ends in one sentence.
status=0
QT_QPA_PLATFORM=xcb DISPLAY=:4711 "$program" --diary "$HOME/no.db" 2>"$HOME/errors" || status=$?
[[ $status == 1 && $(wc -l <"$HOME/errors") == 1 && $(<"$HOME/errors") == *"no display"* ]] ||
    failed "no display ends in one sentence, not in status $status and $(<"$HOME/errors")"

# Whatever was made is its owner's alone.
open=$(find "$HOME" -path "$XDG_DATA_HOME/dbus-1" -prune -o -path "$HOME/errors" -o -type f -perm /077 -print)
[[ -z $open ]] || failed "files are open to others: $open"
