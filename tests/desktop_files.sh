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
# The project has no page of its own yet that could be named.
appstreamcli validate --no-net --override=url-homepage-missing=info "$id.metainfo.xml"
# What one file names another must have.
grep -qx "Name=$id" "../packaging/$id.service.in"
type=$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' "$id.xml")
grep -qx "MimeType=$type;" "$id.Review.desktop"
grep -q "<mediatype>$type</mediatype>" "$id.metainfo.xml"
