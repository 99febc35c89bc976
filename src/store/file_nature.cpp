// SPDX-License-Identifier: MIT
#include "store/file_nature.h"

#include "store/connection.h"
#include "store/migrations.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

namespace cramp::store
{

namespace
{

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t pageSizePlace = 16;
constexpr std::size_t reservedPlace = 20;
constexpr std::size_t encodingPlace = 56;
constexpr std::size_t versionPlace = 60;
constexpr std::size_t applicationIdPlace = 68;
constexpr int lockPauseMilliseconds = 5;

// The first bytes of an SQLite file (https://www.sqlite.org/fileformat.html, 1.3).
struct Header {
    std::array<unsigned char, 100> bytes{};
    std::int64_t fileSize = 0;

    // The name of the format, and three bytes that are the same in every file of it.
    bool isOfSqlite() const
    {
        return std::memcmp(bytes.data(), magic.data(), magic.size()) == 0 && bytes[21] == 64 &&
               bytes[22] == 32 && bytes[23] == 32;
    }
    std::int64_t number(std::size_t place) const
    {
        std::uint32_t value = 0;
        for (std::size_t index = place; index < place + 4; ++index)
            value = value << 8U | bytes.at(index);
        return static_cast<std::int32_t>(value);
    }
    // The page size and text encoding that every diary has.
    bool isShapedAsDiary() const
    {
        constexpr std::int64_t utf8 = 1;
        const int pageSize = bytes[pageSizePlace] << 8U | bytes[pageSizePlace + 1];
        return pageSize == diaryPageSize && bytes[reservedPlace] == 0 && number(encodingPlace) == utf8;
    }
};

sqlite3_file& fileOf(SQLite::Database& database)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    assert(file != nullptr && file->pMethods != nullptr);
    return *file;
}

std::int64_t sizeOf(sqlite3_file& file)
{
    sqlite3_int64 size = 0;
    const int result = file.pMethods->xFileSize(&file, &size);
    if (result != SQLITE_OK) throw SQLite::Exception("the size of the file", result);
    return size;
}

// Bytes past the end of the file are read as 0, and so is a page of a locked diary that is not as it was
// written.
void readBytes(sqlite3_file& file, char* bytes, int count, std::int64_t place)
{
    for (int read = 0; read < count;) {
        const int within = static_cast<int>((place + read) % diaryPageSize);
        const int piece = std::min(count - read, diaryPageSize - within);
        const int result = file.pMethods->xRead(&file, bytes + read, piece, place + read);
        if (result == SQLITE_CORRUPT)
            std::fill_n(bytes + read, piece, '\0');
        else if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
            throw SQLite::Exception("the bytes of the file", result);
        read += piece;
    }
}

Header readHeader(SQLite::Database& database)
{
    Header header;
    sqlite3_file& file = fileOf(database);
    header.fileSize = sizeOf(file);
    readBytes(file, reinterpret_cast<char*>(header.bytes.data()), static_cast<int>(header.bytes.size()), 0);
    return header;
}

// True when the statements that make a diary's tables are found near the beginning of the file.
bool holdsDiaryWords(SQLite::Database& database)
{
    constexpr int front = 16 * diaryPageSize;
    std::string bytes(front, '\0');
    readBytes(fileOf(database), bytes.data(), front, 0);
    return bytes.find("CREATE TABLE episode (") != std::string::npos;
}

FileNature natureOfDiary(const Header& header, std::int64_t newestVersion)
{
    const std::int64_t version = header.number(versionPlace);
    if (version > newestVersion) return FileNature::NewerDiary;
    return version > 0 && header.isShapedAsDiary() ? FileNature::Diary : FileNature::Damaged;
}

}  // namespace

FileNature natureOf(SQLite::Database& database, std::int64_t newestVersion)
{
    const Header header = readHeader(database);
    if (header.fileSize == 0) return FileNature::Empty;
    if (header.isOfSqlite() && header.number(applicationIdPlace) == diaryApplicationId)
        return natureOfDiary(header, newestVersion);
    if (holdsDiaryWords(database)) return FileNature::Damaged;
    return header.isOfSqlite() ? FileNature::OtherDatabase : FileNature::NoDatabase;
}

SharedLock::SharedLock(SQLite::Database& database) : m_file(fileOf(database))
{
    int waited = 0;
    for (;;) {
        const int result = m_file.pMethods->xLock(&m_file, SQLITE_LOCK_SHARED);
        if (result == SQLITE_OK) return;
        if (result != SQLITE_BUSY || waited >= busyTimeoutMilliseconds)
            throw SQLite::Exception("another program writes the file", result);
        waited += sqlite3_sleep(lockPauseMilliseconds);
    }
}

SharedLock::~SharedLock()
{
    m_file.pMethods->xUnlock(&m_file, SQLITE_LOCK_NONE);
}

std::string readAllBytes(SQLite::Database& database)
{
    constexpr std::int64_t piece = 1 << 20;
    sqlite3_file& file = fileOf(database);
    std::string bytes(static_cast<std::size_t>(sizeOf(file)), '\0');
    const auto size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t place = 0; place < size; place += piece)
        readBytes(file, bytes.data() + place, static_cast<int>(std::min(piece, size - place)), place);
    return bytes;
}

}  // namespace cramp::store
