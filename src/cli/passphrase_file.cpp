// SPDX-License-Identifier: MIT
#include "cli/passphrase_file.h"

#include "platform/failure.h"
#include "platform/whole_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::cli
{

seal::Secret readPassphrase(const std::filesystem::path& file)
{
    std::string text = platform::readWholeFile(file);
    text.resize(std::min(text.find_first_of("\r\n"), text.size()));
    if (text.empty())
        throw platform::Failure(
            fmt::format("The first line of {} is empty. Put the passphrase there.", file.string()));
    return takeSecret(std::move(text));
}

seal::Secret takeSecret(std::string&& text)
{
    seal::Secret secret{std::string_view(text)};
    seal::wipe(text);
    return secret;
}

}  // namespace cramp::cli
