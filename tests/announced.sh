#!/bin/bash
# SPDX-License-Identifier: MIT
# What the built program says to assistive technology: a session bus, a screen and an AT-SPI bus of its own, on which
# announced.py listens and presses. Skipped (status 77) where Xvfb or AT-SPI is not installed.
#   announced.sh PROGRAM
set -euo pipefail
launcher=/usr/libexec/at-spi-bus-launcher
skip() { echo "Skipped: $1 is not installed"; exit 77; }
for tool in dbus-run-session xvfb-run "$launcher"; do
    command -v "$tool" >/dev/null || skip "$tool"
done
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || skip "gir1.2-atspi-2.0"
here=$(dirname "$(realpath "$0")")

if [[ $1 != --inside ]]; then
    program=$(realpath "$1")
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/run
    export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
    # What the libraries of X do with strings and memory is not ours to judge.
    export ASAN_OPTIONS=detect_leaks=0
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    # Without -noreset the screen starts anew whenever its last program leaves.
    for scene in cramp warning; do
        dbus-run-session -- xvfb-run -a -s "-screen 0 1366x768x24 -noreset" "$0" --inside "$program" "$scene"
    done
    exit
fi

program=$2 scene=$3
"$launcher" --launch-immediately >/dev/null 2>&1 &
buses=$!
diary=$HOME/$scene.db
[[ $scene == cramp ]] || "$program" --diary "$diary" log --at "$(date +%Y-%m-%dT00:00)" --site calf:left \
    --symptom swelling:left~recent --symptom breathless >/dev/null
"$program" --diary "$diary" >/dev/null 2>&1 &
shown=$!
# The launcher ends its bus when it is asked to end, and leaves it behind when it is killed.
trap 'kill -KILL "$shown"; kill "$buses"; wait' EXIT
"$python" "$here/announced.py" "$scene"
