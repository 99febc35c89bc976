#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Opens a diary that is locked with a passphrase, without Cramp Diary: how it is done stands here in full, so that a
diary can still be read when the program is gone. Needs PyNaCl.

usage: open_locked_diary.py LOCKED PASSPHRASE PLAIN     writes the plain SQLite file PLAIN

PASSPHRASE may also be the recovery code: twelve words in small letters with one space between them.
"""
import hashlib
import struct
import sys

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

COPY, PAGE, SEALED = 4096, 4096, 24 + 4096 + 16


def header_of(data):
    """The sound copy of the header with the higher counter."""
    found = None
    for copy in (data[:COPY], data[COPY:2 * COPY]):
        sound = copy[:16] == b"Cramp Diary lock" and hashlib.blake2b(copy[:4064], digest_size=32).digest() == copy[4064:]
        if sound and (found is None or copy[24:32][::-1] > found[24:32][::-1]):
            found = copy
    if found is None:
        sys.exit("This is not a locked diary, or its header is damaged.")
    return found


def data_key_of(header, words):
    lock_id = header[32:48]
    (slots,) = struct.unpack_from("<I", header, 20)
    for number in range(slots):
        slot = header[80 + 128 * number:80 + 128 * (number + 1)]
        operations, memory = struct.unpack_from("<QQ", slot, 8)
        key = argon2id.kdf(32, words, slot[24:40], opslimit=operations, memlimit=memory)
        try:
            return decrypt(slot[64:112], lock_id + slot[:4], slot[40:64], key)
        except CryptoError:
            continue
    sys.exit("That passphrase does not open the diary.")


def plain_pages(data, header, words):
    data_key = data_key_of(header, words)
    # libsodium's crypto_kdf, key number 1.
    page_key = hashlib.blake2b(b"", digest_size=32, key=data_key, salt=bytes([1] + [0] * 15),
                               person=b"CrampKey" + bytes(8)).digest()
    for number, place in enumerate(range(2 * COPY, len(data) - SEALED + 1, SEALED), start=1):
        sealed = data[place:place + SEALED]
        bound = header[32:48] + struct.pack("<Q", number)
        yield bytes(PAGE) if not any(sealed) else decrypt(sealed[24:], bound, sealed[:24], page_key)


def main():
    locked, words, plain = sys.argv[1:]
    with open(locked, "rb") as file:
        data = file.read()
    with open(plain, "xb") as file:
        for page in plain_pages(data, header_of(data), words.encode()):
            file.write(page)


main()
