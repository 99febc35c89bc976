#!/bin/bash
# SPDX-License-Identifier: MIT
# Locks a diary with the built program and opens it with the published reader, by passphrase and by recovery code.
#   locked_diary.sh PROGRAM FOLDER
set -euo pipefail
program=$1 folder=$2
here=$(dirname "$(realpath "$0")")
for python in python3 /usr/bin/python3 ""; do
    [[ -z $python ]] || "$python" -c "import nacl" 2>/dev/null && break
done
[[ -n $python ]] || {
    echo "skipped: PyNaCl is not there"
    exit 77
}
rm -rf "$folder" && mkdir -p "$folder"
diary=$folder/diary.db

"$program" --diary "$diary" log --at 2026-11-02T03:12 --note Rumpelstiltskin >/dev/null
printf 'four words make one\n' >"$folder/passphrase"
"$program" --diary "$diary" passphrase set --new-passphrase-file "$folder/passphrase" \
    --recovery-file "$folder/code" >/dev/null
if grep -q Rumpelstiltskin "$diary"; then
    echo "The locked diary shows what it holds." >&2
    exit 1
fi
"$python" "$here/open_locked_diary.py" "$diary" "four words make one" "$folder/plain.db"
"$python" "$here/open_locked_diary.py" "$diary" "$(tr '\n' ' ' <"$folder/code" | sed 's/ $//')" "$folder/by-code.db"
cmp "$folder/plain.db" "$folder/by-code.db"
"$program" --diary "$folder/plain.db" list | grep "2026-11-02 03:12" >/dev/null
"$program" --diary "$folder/plain.db" check
if "$python" "$here/open_locked_diary.py" "$diary" "four words make two" "$folder/wrong.db" 2>"$folder/said"; then
    echo "A wrong passphrase opened the diary." >&2
    exit 1
fi
grep -q "does not open" "$folder/said"
