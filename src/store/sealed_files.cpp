// SPDX-License-Identifier: MIT
#include "store/sealed_files.h"

#include "platform/whole_file.h"
#include "seal/sealed_page.h"
#include "store/file_nature.h"
#include "store/retrying_files.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>
#include <utility>
#include <vector>

namespace cramp::store
{

namespace
{

using Bytes = std::span<std::uint8_t>;

constexpr auto pageSize = static_cast<std::int64_t>(seal::pageSize);
constexpr auto sealedPageSize = static_cast<std::int64_t>(seal::sealedPageSize);
constexpr auto headerSize = static_cast<std::int64_t>(seal::headerSize);
constexpr auto journalHeadSize = static_cast<std::int64_t>(seal::journalHeadSize);

// What belongs to a file of a locked diary while it is open. SQLite's memory for a file holds a pointer to it
// behind the file of the VFS beneath.
struct SealedFile {
    const sqlite3_io_methods* beneath = nullptr;
    std::shared_ptr<const seal::Keys> keys;
    std::optional<seal::JournalNonce> nonce;  // of a journal, once it is known
};

constexpr int pointerSize = sizeof(void*);

sqlite3_vfs& vfsBeneath()
{
    static sqlite3_vfs& found = *sqlite3_vfs_find(retryingFiles());
    return found;
}

SealedFile*& sealedFileOf(sqlite3_file* file)
{
    return *reinterpret_cast<SealedFile**>(reinterpret_cast<char*>(file) + vfsBeneath().szOsFile);
}

// Calls a function of the VFS beneath, which finds its own functions in the file meanwhile.
template <typename Call>
int beneath(sqlite3_file* file, Call call)
{
    const sqlite3_io_methods* const own = file->pMethods;
    file->pMethods = sealedFileOf(file)->beneath;
    const int result = call(*file->pMethods);
    file->pMethods = own;
    return result;
}

int readBeneath(sqlite3_file* file, Bytes bytes, std::int64_t place)
{
    return beneath(file, [&](const sqlite3_io_methods& methods) {
        return methods.xRead(file, bytes.data(), static_cast<int>(bytes.size()), place);
    });
}

int writeBeneath(sqlite3_file* file, std::span<const std::uint8_t> bytes, std::int64_t place)
{
    return beneath(file, [&](const sqlite3_io_methods& methods) {
        return methods.xWrite(file, bytes.data(), static_cast<int>(bytes.size()), place);
    });
}

int sizeBeneath(sqlite3_file* file, std::int64_t& size)
{
    sqlite3_int64 found = 0;
    const int result =
        beneath(file, [&](const sqlite3_io_methods& methods) { return methods.xFileSize(file, &found); });
    size = found;
    return result;
}

int truncateBeneath(sqlite3_file* file, std::int64_t size)
{
    return beneath(file, [&](const sqlite3_io_methods& methods) { return methods.xTruncate(file, size); });
}

std::int64_t placeOfPage(std::int64_t page)
{
    return headerSize + page * sealedPageSize;
}

// page: counted from 0.
int readPage(sqlite3_file* file, std::int64_t page, Bytes bytes)
{
    std::array<std::uint8_t, seal::sealedPageSize> sealed{};
    const int result = readBeneath(file, sealed, placeOfPage(page));
    if (result != SQLITE_OK) return result;
    const bool isWhole =
        seal::openPage(*sealedFileOf(file)->keys, static_cast<std::uint64_t>(page) + 1, sealed, bytes);
    return isWhole ? SQLITE_OK : SQLITE_CORRUPT;
}

int readPages(sqlite3_file* file, Bytes bytes, std::int64_t place)
{
    std::array<std::uint8_t, seal::pageSize> page{};
    while (!bytes.empty()) {
        const auto within = static_cast<std::size_t>(place % pageSize);
        const std::size_t count = std::min(bytes.size(), seal::pageSize - within);
        const int result = readPage(file, place / pageSize, page);
        if (result != SQLITE_OK) {
            std::ranges::fill(bytes, std::uint8_t{0});
            return result;
        }
        std::memcpy(bytes.data(), page.data() + within, count);
        bytes = bytes.subspan(count);
        place += static_cast<std::int64_t>(count);
    }
    return SQLITE_OK;
}

// SQLite writes whole pages only.
int writePages(sqlite3_file* file, std::span<const std::uint8_t> bytes, std::int64_t place)
{
    if (place % pageSize != 0 || bytes.size() % seal::pageSize != 0) return SQLITE_IOERR_WRITE;
    std::array<std::uint8_t, seal::sealedPageSize> sealed{};
    for (std::int64_t page = place / pageSize; !bytes.empty(); ++page) {
        seal::sealPage(*sealedFileOf(file)->keys, static_cast<std::uint64_t>(page) + 1,
                       bytes.first(seal::pageSize), sealed);
        const int result = writeBeneath(file, sealed, placeOfPage(page));
        if (result != SQLITE_OK) return result;
        bytes = bytes.subspan(seal::pageSize);
    }
    return SQLITE_OK;
}

// Reads the nonce of a journal that was there before it was opened.
int findNonce(sqlite3_file* file)
{
    SealedFile& journal = *sealedFileOf(file);
    if (journal.nonce) return SQLITE_OK;
    seal::JournalNonce nonce{};
    const int result = readBeneath(file, nonce, 0);
    if (result == SQLITE_OK) journal.nonce = nonce;
    return result;
}

// A journal that is begun anew gets a new nonce, or two texts would be written with one stream.
int beginJournal(sqlite3_file* file)
{
    const seal::JournalNonce nonce = seal::newJournalNonce();
    std::array<std::uint8_t, seal::journalHeadSize> head{};
    std::ranges::copy(nonce, head.begin());
    const int result = writeBeneath(file, head, 0);
    if (result == SQLITE_OK) sealedFileOf(file)->nonce = nonce;
    return result;
}

int readJournal(sqlite3_file* file, Bytes bytes, std::int64_t place)
{
    std::ranges::fill(bytes, std::uint8_t{0});
    std::int64_t size = 0;
    if (const int result = sizeBeneath(file, size)) return result;
    const std::int64_t left = std::max<std::int64_t>(0, size - journalHeadSize - place);
    const Bytes there = bytes.first(std::min(bytes.size(), static_cast<std::size_t>(left)));
    if (there.empty()) return SQLITE_IOERR_SHORT_READ;
    if (const int result = findNonce(file)) return result;
    if (const int result = readBeneath(file, there, journalHeadSize + place)) return result;
    const SealedFile& journal = *sealedFileOf(file);
    seal::applyJournalStream(*journal.keys, *journal.nonce, static_cast<std::uint64_t>(place), there);
    return there.size() == bytes.size() ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeJournal(sqlite3_file* file, std::span<const std::uint8_t> bytes, std::int64_t place)
{
    SealedFile& journal = *sealedFileOf(file);
    if (!journal.nonce)
        if (const int result = place == 0 ? beginJournal(file) : findNonce(file)) return result;
    std::vector<std::uint8_t> stored(bytes.begin(), bytes.end());
    seal::applyJournalStream(*journal.keys, *journal.nonce, static_cast<std::uint64_t>(place), stored);
    return writeBeneath(file, stored, journalHeadSize + place);
}

// Nothing may be thrown through SQLite, and only memory can be lacking here.
template <typename Work>
int shielded(Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

int closeSealed(sqlite3_file* file)
{
    SealedFile* const sealed = std::exchange(sealedFileOf(file), nullptr);
    file->pMethods = sealed->beneath;
    delete sealed;
    return file->pMethods->xClose(file);
}

// What both kinds of file have in common; functions for WAL and mapped memory are left out.
sqlite3_io_methods commonMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = &closeSealed;
    methods.xSync = [](sqlite3_file* file, int flags) {
        return beneath(file, [&](const auto& below) { return below.xSync(file, flags); });
    };
    methods.xLock = [](sqlite3_file* file, int level) {
        return beneath(file, [&](const auto& below) { return below.xLock(file, level); });
    };
    methods.xUnlock = [](sqlite3_file* file, int level) {
        return beneath(file, [&](const auto& below) { return below.xUnlock(file, level); });
    };
    methods.xCheckReservedLock = [](sqlite3_file* file, int* isReserved) {
        return beneath(file, [&](const auto& below) { return below.xCheckReservedLock(file, isReserved); });
    };
    methods.xFileControl = [](sqlite3_file* file, int operation, void* argument) {
        // These two are given sizes of the plain file.
        if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_MMAP_SIZE)
            return SQLITE_NOTFOUND;
        return beneath(file,
                       [&](const auto& below) { return below.xFileControl(file, operation, argument); });
    };
    methods.xSectorSize = [](sqlite3_file* file) {
        return beneath(file, [&](const auto& below) { return below.xSectorSize(file); });
    };
    methods.xDeviceCharacteristics = [](sqlite3_file* file) {
        // A sealed page is never written in one step, whatever the disk can do with plain ones.
        const int known =
            beneath(file, [&](const auto& below) { return below.xDeviceCharacteristics(file); });
        return known & SQLITE_IOCAP_POWERSAFE_OVERWRITE;
    };
    return methods;
}

sqlite3_io_methods makeDatabaseMethods()
{
    sqlite3_io_methods methods = commonMethods();
    methods.xRead = [](sqlite3_file* file, void* bytes, int count, sqlite3_int64 place) {
        return readPages(file, {static_cast<std::uint8_t*>(bytes), static_cast<std::size_t>(count)}, place);
    };
    methods.xWrite = [](sqlite3_file* file, const void* bytes, int count, sqlite3_int64 place) {
        return writePages(file, {static_cast<const std::uint8_t*>(bytes), static_cast<std::size_t>(count)},
                          place);
    };
    methods.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
        return truncateBeneath(file, placeOfPage((size + pageSize - 1) / pageSize));
    };
    methods.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
        std::int64_t stored = 0;
        const int result = sizeBeneath(file, stored);
        *size = std::max<std::int64_t>(0, stored - headerSize) / sealedPageSize * pageSize;
        return result;
    };
    return methods;
}

sqlite3_io_methods makeJournalMethods()
{
    sqlite3_io_methods methods = commonMethods();
    methods.xRead = [](sqlite3_file* file, void* bytes, int count, sqlite3_int64 place) {
        return shielded([&] {
            return readJournal(file, {static_cast<std::uint8_t*>(bytes), static_cast<std::size_t>(count)},
                               place);
        });
    };
    methods.xWrite = [](sqlite3_file* file, const void* bytes, int count, sqlite3_int64 place) {
        return shielded([&] {
            return writeJournal(
                file, {static_cast<const std::uint8_t*>(bytes), static_cast<std::size_t>(count)}, place);
        });
    };
    methods.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
        if (size == 0) sealedFileOf(file)->nonce.reset();
        return truncateBeneath(file, size == 0 ? 0 : journalHeadSize + size);
    };
    methods.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
        std::int64_t stored = 0;
        const int result = sizeBeneath(file, stored);
        *size = std::max<std::int64_t>(0, stored - journalHeadSize);
        return result;
    };
    return methods;
}

const sqlite3_io_methods& databaseMethods()
{
    static const sqlite3_io_methods methods = makeDatabaseMethods();
    return methods;
}

const sqlite3_io_methods& journalMethods()
{
    static const sqlite3_io_methods methods = makeJournalMethods();
    return methods;
}

void sealFile(sqlite3_file* file, std::shared_ptr<const seal::Keys> keys, const sqlite3_io_methods& methods)
{
    sealedFileOf(file) = new SealedFile{file->pMethods, std::move(keys), std::nullopt};
    file->pMethods = &methods;
}

// Returns SQLITE_OK for a plain file.
int openLocked(sqlite3_file* file)
{
    std::string beginning(seal::headerSize, '\0');
    const int result = file->pMethods->xRead(file, beginning.data(), static_cast<int>(beginning.size()), 0);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ) return result;
    if (!seal::isLocked(beginning)) return SQLITE_OK;
    const auto header = seal::parseHeader(beginning);
    if (!header) return SQLITE_CORRUPT;
    auto keys = seal::heldKeys(header->id);
    if (!keys) return SQLITE_AUTH;
    sealFile(file, std::move(keys), databaseMethods());
    return SQLITE_OK;
}

int openJournal(sqlite3_file* file, const char* path)
{
    sqlite3_file* const database = sqlite3_database_file_object(path);
    if (database->pMethods == &databaseMethods())
        sealFile(file, sealedFileOf(database)->keys, journalMethods());
    return SQLITE_OK;
}

int openFileOfDiary(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* flagsOut)
{
    sealedFileOf(file) = nullptr;
    int result = vfsBeneath().xOpen(&vfsBeneath(), path, file, flags, flagsOut);
    if (result != SQLITE_OK) return result;
    result = shielded([&] {
        if ((flags & SQLITE_OPEN_MAIN_DB) != 0) return openLocked(file);
        return (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 ? openJournal(file, path) : SQLITE_OK;
    });
    if (result == SQLITE_OK) return result;
    file->pMethods->xClose(file);
    file->pMethods = nullptr;
    return result;
}

sqlite3_vfs makeSealedFiles()
{
    sqlite3_vfs files = vfsBeneath();
    files.zName = "crampdiary-sealed";
    files.pNext = nullptr;
    files.szOsFile = vfsBeneath().szOsFile + pointerSize;
    files.xOpen = &openFileOfDiary;
    return files;
}

// Null for a plain diary and one in memory.
sqlite3_file* lockedFileOf(SQLite::Database& database)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file != nullptr && file->pMethods == &databaseMethods() ? file : nullptr;
}

std::string bytesBeneath(sqlite3_file* file, std::int64_t size)
{
    std::string bytes(static_cast<std::size_t>(size), '\0');
    const int result = readBeneath(file, {reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()}, 0);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        throw SQLite::Exception("the bytes of the file", result);
    return bytes;
}

void writeCopy(sqlite3_file* file, const std::string& copy, std::int64_t number)
{
    int result = writeBeneath(file, {reinterpret_cast<const std::uint8_t*>(copy.data()), copy.size()},
                              number * static_cast<std::int64_t>(seal::headerCopySize));
    if (result == SQLITE_OK)
        result = beneath(file, [&](const auto& below) { return below.xSync(file, SQLITE_SYNC_NORMAL); });
    if (result != SQLITE_OK) throw SQLite::Exception("the header of the lock", result);
}

// A file opened by the VFS alone. Closing a descriptor of one's own would drop this process's locks on the
// file, which SQLite knows to avoid.
class RawFile
{
public:
    explicit RawFile(const std::filesystem::path& file)
        : m_name(sqlite3_create_filename(std::filesystem::absolute(file).c_str(), "", "", 0, nullptr)),
          m_memory(static_cast<std::size_t>(vfsBeneath().szOsFile) / sizeof(std::max_align_t) + 1)
    {
        const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        if (m_name == nullptr) throw std::bad_alloc();
        m_isOpen = vfsBeneath().xOpen(&vfsBeneath(), m_name, memory(), flags, nullptr) == SQLITE_OK;
    }
    ~RawFile()
    {
        if (m_isOpen) memory()->pMethods->xClose(memory());
        sqlite3_free_filename(m_name);
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    // Zeros where the file has no bytes, or cannot be read.
    std::string beginning()
    {
        std::string bytes(seal::headerSize, '\0');
        if (m_isOpen) memory()->pMethods->xRead(memory(), bytes.data(), static_cast<int>(bytes.size()), 0);
        return bytes;
    }

private:
    sqlite3_file* memory() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

    sqlite3_filename m_name;
    std::vector<std::max_align_t> m_memory;
    bool m_isOpen = false;
};

std::string beginningOf(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return {};
    return RawFile(file).beginning();
}

}  // namespace

const char* sealedFiles()
{
    static sqlite3_vfs files = makeSealedFiles();
    static const int registered = sqlite3_vfs_register(&files, 0);
    if (registered != SQLITE_OK) throw std::bad_alloc();
    return files.zName;
}

std::shared_ptr<const seal::Keys> keysOf(SQLite::Database& database)
{
    sqlite3_file* const file = lockedFileOf(database);
    return file == nullptr ? nullptr : sealedFileOf(file)->keys;
}

std::optional<seal::LockHeader> lockOf(SQLite::Database& database)
{
    sqlite3_file* const file = lockedFileOf(database);
    if (file == nullptr) return std::nullopt;
    auto header = seal::parseHeader(bytesBeneath(file, headerSize));
    if (!header) throw SQLite::Exception("the header of the lock", SQLITE_CORRUPT);
    return header;
}

void replaceLock(SQLite::Database& database, seal::LockHeader header)
{
    sqlite3_file* const file = lockedFileOf(database);
    if (file == nullptr) throw SQLite::Exception("the header of the lock", SQLITE_MISUSE);
    ++header.counter;
    const std::string copy = seal::formatHeader(header);
    // The second copy must not keep a passphrase that no longer holds.
    writeCopy(file, copy, 0);
    writeCopy(file, copy, 1);
}

std::string storedBytes(SQLite::Database& database)
{
    sqlite3_file* const file = lockedFileOf(database);
    if (file == nullptr) return readAllBytes(database);
    std::int64_t size = 0;
    if (const int result = sizeBeneath(file, size)) throw SQLite::Exception("the size of the file", result);
    return bytesBeneath(file, size);
}

std::optional<seal::LockHeader> readLock(const std::filesystem::path& file)
{
    return seal::parseHeader(beginningOf(file));
}

bool isLockedFile(const std::filesystem::path& file)
{
    return seal::isLocked(beginningOf(file));
}

void writeLock(const std::filesystem::path& file, const seal::LockHeader& header)
{
    const std::string copy = seal::formatHeader(header);
    platform::writeWholeFile(file, copy + copy);
}

}  // namespace cramp::store
