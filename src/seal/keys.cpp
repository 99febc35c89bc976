// SPDX-License-Identifier: MIT
#include "seal/keys.h"

#include "platform/core_dumps.h"

#include <sodium.h>

#include <map>
#include <mutex>

namespace cramp::seal
{

namespace
{

constexpr std::size_t keySize = 32;
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "CrampKey";

Secret derived(const Secret& dataKey, std::uint64_t number)
{
    Secret key(keySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), number, context, dataKey.data());
    return key;
}

struct Ring {
    std::mutex mutex;
    std::map<LockId, std::shared_ptr<const Keys>> keys;
};

Ring& ring()
{
    static Ring only;
    return only;
}

}  // namespace

Keys::Keys(const LockId& id, const Secret& dataKey)
    : m_id(id),
      m_pages(derived(dataKey, 1)),
      m_journal(derived(dataKey, 2)),
      m_secret(keySize)
{
    const Secret seed = derived(dataKey, 3);
    crypto_box_seed_keypair(m_public.data(), m_secret.data(), seed.data());
}

void holdKeys(const LockId& id, const Secret& dataKey)
{
    platform::forbidCoreDumps();
    auto keys = std::make_shared<const Keys>(id, dataKey);
    const std::lock_guard guard(ring().mutex);
    ring().keys[id] = std::move(keys);
}

std::shared_ptr<const Keys> heldKeys(const LockId& id)
{
    const std::lock_guard guard(ring().mutex);
    const auto found = ring().keys.find(id);
    return found == ring().keys.end() ? nullptr : found->second;
}

void forgetKeys()
{
    const std::lock_guard guard(ring().mutex);
    ring().keys.clear();
}

}  // namespace cramp::seal
