// SPDX-License-Identifier: MIT
#include "paper/support/approved_painting.h"

#include "support/catch.h"
#include "support/test_data.h"

#include <QFile>
#include <QtGlobal>

namespace cramp::test
{

namespace
{

constexpr const char* pinnedQt = "6.4.2";

QString fileOf(const std::string& name, const char* kind)
{
    return QString::fromStdString(testData("paper/pictures/" + name + "." + kind + ".png").string());
}

}  // namespace

void approvePainting(const QImage& painted, const std::string& name)
{
    if (qstrcmp(qVersion(), pinnedQt) != 0) {
        WARN("pictures are approved with Qt " << pinnedQt << ", this is " << qVersion());
        return;
    }
    const QImage received = painted.convertToFormat(QImage::Format_RGB32);
    const QImage approved = QImage(fileOf(name, "approved")).convertToFormat(QImage::Format_RGB32);
    if (received == approved) {
        QFile::remove(fileOf(name, "received"));
        SUCCEED();
        return;
    }
    received.save(fileOf(name, "received"));
    FAIL_CHECK("the picture differs from the approved one; see " << fileOf(name, "received").toStdString());
}

}  // namespace cramp::test
