// SPDX-License-Identifier: MIT
#pragma once

#include "seal/secret.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace cramp::seal
{

// The name of a lock: a diary and its backups that one key opens bear the same.
using LockId = std::array<std::uint8_t, 16>;
using PublicKey = std::array<std::uint8_t, 32>;

// What an open lock can do, all derived from one random data key of 32 bytes by BLAKE2b (libsodium's
// crypto_kdf, context "CrampKey"): 1 the pages of the diary, 2 its journal, 3 the key pair for entries that
// are written while the diary is locked.
class Keys
{
public:
    Keys(const LockId& id, const Secret& dataKey);

    const LockId& id() const { return m_id; }
    const Secret& pages() const { return m_pages; }
    const Secret& journal() const { return m_journal; }
    const PublicKey& publicKey() const { return m_public; }
    const Secret& secretKey() const { return m_secret; }

private:
    LockId m_id;
    Secret m_pages;
    Secret m_journal;
    PublicKey m_public{};
    Secret m_secret;
};

// The keys of the locks that are open in this process, which leaves no core dump from then on. Every thread
// may use them.
void holdKeys(const LockId& id, const Secret& dataKey);
std::shared_ptr<const Keys> heldKeys(const LockId& id);  // null when the lock is closed
// What has a file open keeps its keys until it closes it.
void forgetKeys();

// The data key itself, which only a new slot of the lock needs, is not kept.

}  // namespace cramp::seal
