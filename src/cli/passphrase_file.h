// SPDX-License-Identifier: MIT
#pragma once

#include "seal/secret.h"

#include <filesystem>

namespace cramp::cli
{

// The first line of a file. Throws Failure when it cannot be read, or is empty.
seal::Secret readPassphrase(const std::filesystem::path& file);

// Moves a text into memory for secrets, and wipes it.
seal::Secret takeSecret(std::string&& text);

}  // namespace cramp::cli
