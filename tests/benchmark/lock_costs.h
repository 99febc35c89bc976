// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

namespace cramp::benchmark
{

// What a lock costs, beside the same work on a plain copy of the same diary. Its keys are held, as they are
// once the passphrase was typed.
class LockCosts
{
public:
    // Makes two copies of the diary in the folder.
    LockCosts(const std::filesystem::path& diary, const std::filesystem::path& folder);
    ~LockCosts();

    enum class Which { Plain, Locked };
    // Seconds to open the diary and read all of it.
    double opening(Which which) const;
    // Seconds to save one cramp.
    double saving(Which which) const;

private:
    class Copies;
    std::unique_ptr<Copies> m_copies;
};

}  // namespace cramp::benchmark
