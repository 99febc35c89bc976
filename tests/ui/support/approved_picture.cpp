// SPDX-License-Identifier: MIT
#include "ui/support/approved_picture.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QtGlobal>

namespace cramp::test
{

namespace
{

constexpr int thumbnailWidth = 480;
constexpr const char* pinnedQt = "6.4.2";

QString approvedFile(const std::string& name)
{
    return QStringLiteral(CRAMP_TEST_DATA "/ui/pictures/%1.png").arg(QString::fromStdString(name));
}

QString receivedFolder()
{
    const QString folder = QStringLiteral(CRAMP_BUILD "/pictures");
    QDir().mkpath(folder);
    return folder;
}

QString receivedFile(const std::string& name, const QString& kind)
{
    return QStringLiteral("%1/%2.%3.png").arg(receivedFolder(), QString::fromStdString(name), kind);
}

QImage differenceOf(const QImage& approved, const QImage& received)
{
    const QSize size = approved.size().expandedTo(received.size());
    QImage difference(size, QImage::Format_RGB32);
    difference.fill(Qt::white);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const bool isShared = approved.rect().contains(x, y) && received.rect().contains(x, y);
            if (!isShared || approved.pixel(x, y) != received.pixel(x, y))
                difference.setPixel(x, y, qRgb(213, 40, 27));
        }
    return difference;
}

void addToContactSheet(const std::string& name, const QList<QImage>& row)
{
    const QString file = receivedFolder() + QStringLiteral("/contact-sheet.png");
    const QImage before(file);
    const int rowHeight = row.constFirst().scaledToWidth(thumbnailWidth).height() + 24;
    QImage sheet(3 * (thumbnailWidth + 8), before.height() + rowHeight, QImage::Format_RGB32);
    sheet.fill(Qt::lightGray);
    QPainter painter(&sheet);
    if (!before.isNull()) painter.drawImage(0, 0, before);
    painter.drawText(4, before.height() + 16, QString::fromStdString(name));
    for (int column = 0; column < row.size(); ++column)
        painter.drawImage(column * (thumbnailWidth + 8), before.height() + 22,
                          row[column].scaledToWidth(thumbnailWidth, Qt::SmoothTransformation));
    painter.end();
    sheet.save(file);
}

}  // namespace

bool isPinnedQt()
{
    return qstrcmp(qVersion(), pinnedQt) == 0;
}

PictureVerdict comparePicture(const std::string& name, const QImage& picture)
{
    const QImage received = picture.convertToFormat(QImage::Format_RGB32);
    const QImage approved = QImage(approvedFile(name)).convertToFormat(QImage::Format_RGB32);
    if (received == approved) {
        // One of an earlier run would be approved by mistake.
        QFile::remove(receivedFile(name, QStringLiteral("received")));
        return PictureVerdict::Same;
    }
    received.save(receivedFile(name, QStringLiteral("received")));
    if (approved.isNull()) {
        addToContactSheet(name, {received});
        return PictureVerdict::New;
    }
    const QImage difference = differenceOf(approved, received);
    difference.save(receivedFile(name, QStringLiteral("difference")));
    addToContactSheet(name, {approved, received, difference});
    return PictureVerdict::Different;
}

}  // namespace cramp::test
