// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace cramp::test
{

// A file or folder of the tests, by its path below tests/.
inline std::filesystem::path testData(const std::string& path)
{
    return std::filesystem::path(CRAMP_TEST_DATA) / path;
}

// A folder of its own for one test, removed at its end.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "crampdiary-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::filesystem::filesystem_error("mkdtemp", name, {});
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace cramp::test
