// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <string>

class QPagedPaintDevice;
class QPainter;

namespace cramp::paper::page
{

// The words that open a locked diary when its passphrase is forgotten, on one page of A4 to be kept in a safe
// place. Black on white. Needs a QGuiApplication and the paper's font loaded.
struct RecoverySheet {
    QString title;
    QStringList facts;   // whose diary and when, a line each
    QStringList words;   // numbered, six to a line
    QStringList advice;  // a paragraph each: what they are for, and how to keep them
};

// In hundredths of a millimetre.
void paintRecoverySheet(QPainter& painter, const RecoverySheet& sheet);
// Throws Failure when the device will not begin.
void printRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& device);
// As a PDF/A-1b file (pdf.h says what it needs).
std::string writeRecoverySheet(const RecoverySheet& sheet);

}  // namespace cramp::paper::page
