// SPDX-License-Identifier: MIT
#include "store/retrying_files.h"

#include "platform/retried.h"

#include <sqlite3.h>

#include <cerrno>
#include <filesystem>
#include <new>

namespace cramp::store
{

namespace
{

constexpr int mostRetries = 1000;

sqlite3_vfs& ofSystem()
{
    static sqlite3_vfs& found = *sqlite3_vfs_find(nullptr);
    return found;
}

// A call that succeeds leaves errno as it was: it may still tell why another one failed.
template <typename Call>
int retry(Call call)
{
    const int reason = errno;
    int result = SQLITE_OK;
    for (int times = 0; times < mostRetries; ++times) {
        errno = 0;
        result = call();
        if (result == SQLITE_OK || errno != EINTR) break;
    }
    if (result == SQLITE_OK) errno = reason;
    return result;
}

// SQLite's functions for one kind of file, some of which try again, and the system's functions that these
// call. SQLite hands back a pointer to the first member.
struct Methods {
    sqlite3_io_methods retrying;
    const sqlite3_io_methods* ofSystem;
};

const sqlite3_io_methods& systemMethodsOf(const sqlite3_file* file)
{
    return *reinterpret_cast<const Methods*>(file->pMethods)->ofSystem;
}

Methods methodsLike(const sqlite3_io_methods* ofSystem)
{
    Methods methods{*ofSystem, ofSystem};
    methods.retrying.xSync = [](sqlite3_file* file, int flags) {
        return retry([&] { return systemMethodsOf(file).xSync(file, flags); });
    };
    methods.retrying.xLock = [](sqlite3_file* file, int level) {
        return retry([&] { return systemMethodsOf(file).xLock(file, level); });
    };
    methods.retrying.xUnlock = [](sqlite3_file* file, int level) {
        return retry([&] { return systemMethodsOf(file).xUnlock(file, level); });
    };
    return methods;
}

// Databases have one kind of functions, which lock, and journals another.
const Methods& methodsFor(const sqlite3_io_methods* ofSystem, bool isDatabase)
{
    if (isDatabase) {
        static const Methods ofDatabases = methodsLike(ofSystem);
        return ofDatabases;
    }
    static const Methods ofJournals = methodsLike(ofSystem);
    return ofJournals;
}

int openRetrying(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* flagsOut)
{
    const int result = ofSystem().xOpen(&ofSystem(), path, file, flags, flagsOut);
    if (result != SQLITE_OK) return result;
    const Methods& methods = methodsFor(file->pMethods, (flags & SQLITE_OPEN_MAIN_DB) != 0);
    if (file->pMethods == methods.ofSystem) file->pMethods = &methods.retrying;
    return result;
}

int deleteRetrying(sqlite3_vfs*, const char* path, int syncsFolder)
{
    bool isFolderInterrupted = false;
    const int result = retry([&] {
        const int once = ofSystem().xDelete(&ofSystem(), path, syncsFolder);
        isFolderInterrupted = once == SQLITE_IOERR_DIR_FSYNC && errno == EINTR;
        if (isFolderInterrupted) errno = 0;
        return once;
    });
    if (!isFolderInterrupted) return result;
    // The file is gone; only the sync of its folder has to be tried again.
    const int error = platform::confirmFolder(std::filesystem::path(path).parent_path());
    return error == 0 ? SQLITE_OK : result;
}

sqlite3_vfs makeRetrying()
{
    sqlite3_vfs files = ofSystem();
    files.zName = "crampdiary";
    files.pNext = nullptr;
    files.xOpen = &openRetrying;
    files.xDelete = &deleteRetrying;
    return files;
}

}  // namespace

const char* retryingFiles()
{
    static sqlite3_vfs files = makeRetrying();
    static const int registered = sqlite3_vfs_register(&files, 0);
    if (registered != SQLITE_OK) throw std::bad_alloc();
    return files.zName;
}

}  // namespace cramp::store
