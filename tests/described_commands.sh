#!/bin/bash
# SPDX-License-Identifier: MIT
# The manual page and the completions that the build made: every command and option of the help is in them, and the
# programs that read them find no fault. A shell that is not installed is left out.
#   described_commands.sh PROGRAM FOLDER
set -euo pipefail
program=$1 folder=$2
manual=$(gzip -dc "$folder/crampdiary.1.gz" | sed 's/\\-/-/g')

# The words of a list in the help: of "Subcommands" the commands, of "Options" the options.
words() { sed -n "/^$1:/I,/^\$/p" | grep -oE "$2" | sort -u; }

for command in "" $("$program" --help | words subcommands '^  [a-z]+' | tr -d ' '); do
    [[ -z $command ]] || grep -qx ".SS $command" <<<"$manual"
    # shellcheck disable=SC2086  # no word at all for the help of the whole program
    for option in $("$program" $command --help | words options '^  (-h, *)?--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
        for text in "$manual" "$(<"$folder/crampdiary.bash")" "$(<"$folder/_crampdiary")"; do
            grep -qF -- "$option" <<<"$text" || { echo "$option is missing"; exit 1; }
        done
        grep -q -- "-l ${option#--}\b" "$folder/crampdiary.fish" || { echo "$option is missing for fish"; exit 1; }
    done
done

if command -v groff >/dev/null; then
    complaints=$(groff -man -Tutf8 -ww -z 2>&1 <<<"$manual")
    printf '%s' "$complaints"
    [[ -z $complaints ]]
fi
bash -n "$folder/crampdiary.bash"
if command -v zsh >/dev/null; then zsh -n "$folder/_crampdiary"; fi
if command -v fish >/dev/null; then fish -n "$folder/crampdiary.fish"; fi

# What Tab gives after some words: completed WORD... "START"
completed() {
    (
        # shellcheck disable=SC2317  # called by the completion
        compopt() { :; }
        # shellcheck disable=SC1091  # made by the build
        source "$folder/crampdiary.bash"
        COMP_WORDS=(crampdiary "$@") COMP_CWORD=$#
        _crampdiary
        printf '%s\n' "${COMPREPLY[@]}"
    )
}
[[ $(completed "sum") == summary ]]
[[ $(completed log "--wo") == --woke ]]
[[ $(completed log --site "ca") == calf ]]
[[ -z $(completed log --note "") ]]
