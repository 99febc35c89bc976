#!/bin/bash
# SPDX-License-Identifier: MIT
# Holds the files for the desktop against the judges of freedesktop.org; without those the check is skipped (status 77).
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/../resources"
for judge in desktop-file-validate appstreamcli; do
    command -v "$judge" >/dev/null && continue
    echo "Skipped: $judge is not installed"
    exit 77
done
id=org.crampdiary.CrampDiary
complaints=$(desktop-file-validate --no-hints "$id.desktop" "$id.Review.desktop")
printf '%s' "$complaints"
[[ -z $complaints ]]
# Newer judges want the address of a page on the web, which the project does not have yet.
if ! judged=$(appstreamcli validate --no-net "$id.metainfo.xml" 2>&1); then
    printf '%s\n' "$judged"
    grep -q '^W: .*url-homepage-missing' <<<"$judged"
    [[ $(grep -c '^[EW]: ' <<<"$judged") == 1 ]]
fi
# What one file names another must have.
grep -qx "Name=$id" "../packaging/$id.service.in"
type=$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' "$id.xml")
grep -qx "MimeType=$type;" "$id.Review.desktop"
grep -q "<mediatype>$type</mediatype>" "$id.metainfo.xml"
