#!/bin/bash
# SPDX-License-Identifier: MIT
# The built program as the loader sees it: hardened, and without a call of the network.
#   hardened.sh PROGRAM             what holds for every build
#   hardened.sh --release PROGRAM   that and what holds for one that is optimised and stripped, as in the package
set -euo pipefail
command -v readelf >/dev/null || { echo "Skipped: readelf is not installed"; exit 77; }
is_release=""
if [[ $1 == --release ]]; then is_release=yes; shift; fi
program=$1
export LC_ALL=C
header=$(readelf -Wh "$program")
segments=$(readelf -Wl "$program")
dynamic=$(readelf -Wd "$program")
symbols=$(readelf -W --dyn-syms "$program" | awk '$7 == "UND" {print $8}' | sed 's/@.*//' | sort -u)
faults=0
fault() { echo "$program: $1"; faults=$((faults + 1)); }
has() { grep -qE -- "$2" <<<"$1"; }

{ has "$header" "Type: +DYN" && has "$dynamic" "FLAGS_1.*PIE"; } || fault "is not position independent"
has "$segments" GNU_RELRO || fault "its tables are not made read-only"
has "$dynamic" 'BIND_NOW|FLAGS_1.*NOW' || fault "its tables are filled in while it runs"
has "$segments" 'GNU_STACK.* RW ' || fault "its stack can be executed"
! has "$segments" ' RWE ' || fault "has memory that can be written and executed"
! has "$dynamic" TEXTREL || fault "its code is written to when it is loaded"
! has "$dynamic" 'R(UN)?PATH' || fault "looks for libraries where it was built"
has "$symbols" '^__stack_chk_fail$' || [[ -z $is_release ]] || fault "its stack is not guarded"

network='socket|socketpair|connect|bind|listen|accept4?|getaddrinfo|gethostbyname.*|getnameinfo|inet_.*|send(to|msg|mmsg)|recv(from|msg|mmsg)'
if calls=$(grep -xE "$network|.*(QTcp|QUdp|QSsl|QNetwork|QLocalS|QAbstractSocket|curl_).*" <<<"$symbols"); then
    fault "calls the network: ${calls//$'\n'/ }"
fi

if [[ -n $is_release ]]; then
    has "$symbols" '^__(memcpy|memmove|memset|read|fdelt|v?s?n?printf|longjmp|strcpy|fread|realpath).*_chk$' ||
        fault "calls of the C library are not guarded"
    has "$header" 'Machine: +.*X86-64' && ! readelf -Wn "$program" | grep -q 'x86 feature:.*SHSTK' &&
        echo "$program: not every part of it is marked for a guarded flow of control (a library of the system is not)"
    ! readelf -WS "$program" | grep -qE '\.(symtab|debug_info)' || fault "its symbols were left in"
fi
((faults == 0))
