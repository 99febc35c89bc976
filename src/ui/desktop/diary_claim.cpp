// SPDX-License-Identifier: MIT
#include "ui/desktop/diary_claim.h"

#include "ui/desktop/application_bus.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace cramp::ui::desktop
{

namespace
{

// The same path however the file is reached. It need not exist yet.
std::filesystem::path nameOf(const std::filesystem::path& diary)
{
    std::error_code failed;
    std::filesystem::path name = std::filesystem::weakly_canonical(std::filesystem::absolute(diary), failed);
    return failed ? diary : name;
}

QString keyOf(const std::filesystem::path& diary)
{
    constexpr int enough = 20;  // hexadecimal digits
    const std::string& name = diary.native();
    const auto bytes = QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size()));
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(enough));
}

}  // namespace

std::filesystem::path DiaryClaim::sessionFolder()
{
    const std::filesystem::path folder = qgetenv("XDG_RUNTIME_DIR").toStdString();
    if (!folder.is_absolute()) return {};
    // Within Flatpak every start has a session folder of its own; this part of it is shared.
    const std::string sandbox = qgetenv("FLATPAK_ID").toStdString();
    return sandbox.empty() ? folder : folder / "app" / sandbox;
}

DiaryClaim::DiaryClaim(const std::filesystem::path& diary, const std::filesystem::path& folder)
    : m_diary(nameOf(diary))
{
    const QString key = keyOf(m_diary);
    if (!folder.empty()) m_file = folder / ("crampdiary-" + key.toStdString() + ".lock");
    m_busName = applicationName + QStringLiteral(".diary_") + key;
}

bool DiaryClaim::take()
{
    if (isHeld() || m_file.empty()) return true;
    const int descriptor = ::open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return true;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        m_descriptor = descriptor;
        return true;
    }
    const bool isTaken = errno == EWOULDBLOCK;
    ::close(descriptor);
    return !isTaken;
}

void DiaryClaim::release()
{
    if (isHeld()) ::close(std::exchange(m_descriptor, -1));
}

bool DiaryClaim::isOf(const std::filesystem::path& diary) const
{
    return nameOf(diary) == m_diary;
}

}  // namespace cramp::ui::desktop
