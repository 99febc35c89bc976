// SPDX-License-Identifier: MIT
#include "benchmark/lock_costs.h"

#include "seal/recovery_code.h"
#include "store/diary_store.h"
#include "store/passphrase.h"

#include <chrono>

namespace cramp::benchmark
{

namespace
{

using store::DiaryStore;

template <typename Work>
double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

class LockCosts::Copies
{
public:
    Copies(const std::filesystem::path& diary, const std::filesystem::path& folder)
        : m_plain(folder / "plain-copy.db"),
          m_locked(folder / "locked-copy.db")
    {
        const auto store = DiaryStore::open(diary, DiaryStore::WhenMissing::Fail);
        store.backupTo(m_plain);
        store.backupTo(m_locked);
        store::addPassphrase(m_locked, {seal::Secret(std::string_view("four words make one"))},
                             seal::newRecoveryCode());
    }
    ~Copies() { seal::forgetKeys(); }
    Copies(const Copies&) = delete;
    Copies& operator=(const Copies&) = delete;

    DiaryStore open(Which which) const
    {
        return DiaryStore::open(which == Which::Plain ? m_plain : m_locked, DiaryStore::WhenMissing::Fail);
    }

private:
    std::filesystem::path m_plain;
    std::filesystem::path m_locked;
};

LockCosts::LockCosts(const std::filesystem::path& diary, const std::filesystem::path& folder)
    : m_copies(std::make_unique<Copies>(diary, folder))
{
}

LockCosts::~LockCosts() = default;

double LockCosts::opening(Which which) const
{
    return secondsOf([&] { m_copies->open(which).read({}); });
}

double LockCosts::saving(Which which) const
{
    DiaryStore store = m_copies->open(which);
    diary::Episode episode;
    episode.id = diary::Uuid::random();
    episode.start = diary::parseMoment("2026-11-02T03:12:00+00:00").value();
    const diary::Change change{"cramp", {{std::nullopt, episode}}};
    return secondsOf([&] { store.apply(change); });
}

}  // namespace cramp::benchmark
