// SPDX-License-Identifier: MIT
#include "paper/support/approved_painting.h"

#include "support/catch.h"
#include "support/test_data.h"

#include <QFile>
#include <QPainter>
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
        WARN("Skipped: pictures are approved with Qt " << pinnedQt << ", this is " << qVersion());
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

QImage faxOf(const std::function<void(QPainter& painter)>& paint)
{
    QImage picture(1654, 2339, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(picture.width() / 21000.0, picture.height() / 29700.0);
    paint(painter);
    painter.end();
    return picture.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
}

}  // namespace cramp::test
