// SPDX-License-Identifier: MIT
#include "benchmark/first_picture.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace cramp::benchmark
{

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace
{

constexpr int width = 1280;
constexpr int height = 800;
constexpr std::size_t rowBytes = std::size_t{width} * 4;
constexpr std::size_t manyColours = 12;
constexpr std::size_t pixelBytes = rowBytes * height;

// Looks again and again, for half a minute at most.
template <typename Condition>
bool comesTrue(Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(500us);
    }
    return true;
}

// An X server of its own, ended with this object. The bare screen is black.
class Screen
{
public:
    explicit Screen(const fs::path& folder)
    {
        const fs::path displayFile = folder / "display";
        fs::remove(displayFile);
        m_server = start({{"Xvfb", "-displayfd", "1", "-screen", "0", fmt::format("{}x{}x24", width, height),
                           "-fbdir", folder.string(), "-nolisten", "tcp"},
                          displayFile,
                          {}});
        std::string number;
        comesTrue([&] { return static_cast<bool>(std::getline(std::ifstream(displayFile), number)); });
        m_display = ":" + number;
        watch(folder / "Xvfb_screen0");
    }
    ~Screen()
    {
        stop(m_server);
        if (m_bytes != nullptr) munmap(m_bytes, m_size);
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    const std::string& display() const { return m_display; }

    bool shows(Picture wanted) const
    {
        switch (wanted) {
            case Picture::Any: return countColours(2) > 1;
            case Picture::Filled: return countColours(manyColours) >= manyColours;
        }
        return false;
    }

private:
    // Of every 20th row, which is enough to see a window; no further than asked. The file has a header before
    // its pixels.
    std::size_t countColours(std::size_t most) const
    {
        const unsigned char* pixels = static_cast<const unsigned char*>(m_bytes) + (m_size - pixelBytes);
        std::set<std::uint32_t> colours;
        for (int row = 0; row < height; row += 20)
            for (std::size_t column = 0; column < width && colours.size() < most; ++column) {
                std::uint32_t colour = 0;
                std::memcpy(&colour,
                            pixels + rowBytes * static_cast<std::size_t>(row) + column * sizeof colour,
                            sizeof colour);
                colours.insert(colour);
            }
        return colours.size();
    }

    void watch(const fs::path& picture)
    {
        const int file = ::open(picture.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status = {};
        if (file < 0 || fstat(file, &status) != 0 || status.st_size < static_cast<off_t>(pixelBytes))
            throw std::runtime_error("Xvfb gives no picture");
        m_size = static_cast<std::size_t>(status.st_size);
        void* bytes = mmap(nullptr, m_size, PROT_READ, MAP_SHARED, file, 0);
        ::close(file);
        if (bytes == MAP_FAILED) throw std::runtime_error("Xvfb's picture cannot be read");
        m_bytes = bytes;
    }

    int m_server = 0;
    std::string m_display;
    void* m_bytes = nullptr;
    std::size_t m_size = 0;
};

}  // namespace

bool canWatchWindows()
{
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access((folder + "/Xvfb").c_str(), X_OK) == 0) return true;
    return false;
}

double timedToPicture(Command command, const fs::path& folder, Picture wanted)
{
    const Screen screen(folder);
    if (screen.shows(Picture::Any)) throw std::runtime_error("the bare screen is not black");
    command.environment["DISPLAY"] = screen.display();
    command.environment["QT_QPA_PLATFORM"] = "xcb";
    const auto before = std::chrono::steady_clock::now();
    const int process = start(command);
    const bool shown = comesTrue([&screen, wanted] { return screen.shows(wanted); });
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - before;
    stop(process);
    if (!shown) throw std::runtime_error(command.words.front() + " shows no window");
    return seconds.count();
}

}  // namespace cramp::benchmark
