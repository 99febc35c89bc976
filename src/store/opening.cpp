// SPDX-License-Identifier: MIT
#include "store/opening.h"

#include "platform/failure.h"
#include "store/file_copy.h"

#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cassert>
#include <cerrno>
#include <cstring>

namespace cramp
{

namespace
{

constexpr int busyTimeoutMilliseconds = 5000;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t versionPlace = 60;
constexpr std::size_t applicationIdPlace = 68;

// The first bytes of an SQLite file (https://www.sqlite.org/fileformat.html, 1.3).
struct Header {
    std::array<unsigned char, 100> bytes{};
    std::int64_t fileSize = 0;

    bool isOfSqlite() const { return std::memcmp(bytes.data(), magic.data(), magic.size()) == 0; }
    std::int64_t number(std::size_t place) const
    {
        std::uint32_t value = 0;
        for (std::size_t index = place; index < place + 4; ++index)
            value = value << 8U | bytes.at(index);
        return static_cast<std::int32_t>(value);
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

// Bytes past the end of the file are read as 0.
void readBytes(sqlite3_file& file, void* bytes, int count, std::int64_t place)
{
    const int result = file.pMethods->xRead(&file, bytes, count, place);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        throw SQLite::Exception("the bytes of the file", result);
}

Header readHeader(SQLite::Database& database)
{
    Header header;
    sqlite3_file& file = fileOf(database);
    header.fileSize = sizeOf(file);
    readBytes(file, header.bytes.data(), static_cast<int>(header.bytes.size()), 0);
    return header;
}

// What a writer left behind that was killed; SQLite takes the write back when it opens the file.
bool hasJournal(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::file_size(file.string() + "-journal", error) > 0 && !error;
}

[[noreturn]] void failMissing(const std::filesystem::path& file)
{
    throw Failure(
        fmt::format("There is no diary at {}. Log a cramp to begin one, or name another file with "
                    "--diary.",
                    file.string()));
}

[[noreturn]] void failForeign(const std::filesystem::path& file)
{
    throw Failure(
        fmt::format("The file {} is not a diary of this program. It was left as it is; name another "
                    "file.",
                    file.string()));
}

[[noreturn]] void failNewer(const std::filesystem::path& file)
{
    throw Failure(
        fmt::format("The diary {} was made by a newer version of this program. It was left as it is; "
                    "use the newer version.",
                    file.string()));
}

[[noreturn]] void failToMake(const std::filesystem::path& path, int error)
{
    throw Failure(
        fmt::format("The diary {} could not be made: {}. Choose another place or check the "
                    "permissions of its folder.",
                    path.string(), std::strerror(error)));
}

bool hasTables(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt64() > 0;
}

// As refuseForeign, but after SQLite has taken back what a killed writer left.
void refuseForeignContent(SQLite::Database& database, const std::filesystem::path& file)
{
    const std::int64_t application = database.execAndGet("PRAGMA application_id").getInt64();
    if (application == diaryApplicationId) return;
    if (application != 0 || versionOf(database) != 0 || hasTables(database)) failForeign(file);
}

// A copied diary in another mode (WAL) is brought back: nights must not hide in a second file.
void useRollbackJournal(SQLite::Database& database)
{
    const std::string mode = database.execAndGet("PRAGMA journal_mode = DELETE").getString();
    if (mode != "delete") throw SQLite::Exception("the journal mode stayed " + mode, SQLITE_BUSY);
}

}  // namespace

bool isDiaryThere(const std::filesystem::path& file)
{
    std::error_code error;
    switch (std::filesystem::status(file, error).type()) {
        case std::filesystem::file_type::not_found: return false;
        case std::filesystem::file_type::regular: break;
        case std::filesystem::file_type::directory: failForeign(file);
        default: return true;
    }
    return std::filesystem::file_size(file, error) > 0 || hasJournal(file);
}

FileNature natureOf(SQLite::Database& database, std::int64_t newestVersion)
{
    const Header header = readHeader(database);
    if (header.fileSize == 0) return FileNature::Empty;
    if (!header.isOfSqlite()) return FileNature::NoDatabase;
    if (header.number(applicationIdPlace) != diaryApplicationId) return FileNature::OtherDatabase;
    return header.number(versionPlace) > newestVersion ? FileNature::NewerDiary : FileNature::Diary;
}

void refuseForeign(SQLite::Database& database, const std::filesystem::path& file, std::int64_t newestVersion)
{
    switch (natureOf(database, newestVersion)) {
        case FileNature::Empty:
        case FileNature::Diary: return;
        case FileNature::NewerDiary: failNewer(file);
        case FileNature::OtherDatabase: failForeign(file);
        case FileNature::NoDatabase:
            // A power cut in the middle of making it may leave this; SQLite takes that back.
            if (!hasJournal(file)) failForeign(file);
    }
}

void makeDiaryFolder(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (folder.empty() || std::filesystem::exists(folder, ignored)) return;
    makeDiaryFolder(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) failToMake(folder, errno);
}

void makeDiaryFile(const std::filesystem::path& file)
{
    makeDiaryFolder(file.parent_path());
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return;
    }
    if (errno != EEXIST) failToMake(file, errno);
    // Empty, and from now on a diary: or another program has begun to make it just now.
    if (::chmod(file.c_str(), 0600) != 0) failToMake(file, errno);
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

SQLite::Database openFile(const std::filesystem::path& file, int flags)
{
    return SQLite::Database(file.string(), flags, busyTimeoutMilliseconds);
}

void configure(SQLite::Database& database)
{
    database.exec(
        "PRAGMA trusted_schema = OFF;"
        "PRAGMA cell_size_check = ON;"
        "PRAGMA foreign_keys = ON;"
        "PRAGMA synchronous = EXTRA;"
        "PRAGMA cache_size = -65536");
}

SQLite::Database openDiary(const std::filesystem::path& file, DiaryStore::WhenMissing whenMissing,
                           std::span<const Migration> steps)
{
    const bool mayMake = whenMissing == DiaryStore::WhenMissing::Make;
    if (!isDiaryThere(file)) {
        if (!mayMake) failMissing(file);
        makeDiaryFile(file);
    }
    SQLite::Database database = openFile(file, SQLite::OPEN_READWRITE);
    refuseForeign(database, file, static_cast<std::int64_t>(steps.size()));
    configure(database);
    refuseForeignContent(database, file);
    if (!mayMake && versionOf(database) == 0) failMissing(file);
    useRollbackJournal(database);
    migrate(database, steps, [&] {
        const auto copy = freeName(file, fmt::format("before-v{}", steps.size()));
        SQLite::Database before = openFile(file, SQLite::OPEN_READONLY);
        copyDiary(before, file, copy, steps, Existing::Keep);
    });
    return database;
}

SQLite::Database loadDiary(SQLite::Database& database, const std::filesystem::path& file,
                           std::span<const Migration> steps)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    copyPages(database, memory);
    refuseForeignContent(memory, file);
    if (versionOf(memory) == 0) failMissing(file);
    configure(memory);
    migrate(memory, steps, [] {});
    return memory;
}

SQLite::Database loadDiary(const std::filesystem::path& file, std::span<const Migration> steps)
{
    if (!isDiaryThere(file)) failMissing(file);
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    refuseForeign(database, file, static_cast<std::int64_t>(steps.size()));
    return loadDiary(database, file, steps);
}

}  // namespace cramp
