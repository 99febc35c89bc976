// SPDX-License-Identifier: MIT
#pragma once

#include "guide/programme.h"
#include "paper/ink/ink.h"

#include <QTextDocument>

#include <memory>
#include <span>
#include <string>

class QPagedPaintDevice;
class QPainter;

namespace cramp::paper::page
{

// A page of the guide, a stretch, or a set as a sheet for the bedroom wall: large type, everything open, the
// pictures with it, black on white A4, and who is in them. Needs a QGuiApplication and the paper's font
// loaded.

// 14 pt, guide text is 19/16 of it; down to 12.5 pt where that saves a last page of a few lines.
std::unique_ptr<QTextDocument> wallSheet(const guide::Guide& guide, const guide::Page& page,
                                         diary::Date today,
                                         ink::FigurePerson person = ink::FigurePerson::Woman);
// A stretch is one page, its pictures and steps to be read from two metres, its cautions and sources from
// near; so is a set that has room on one, else it is as a page of the guide.
// own: the exercises that the programme may name, for their pictures.
std::unique_ptr<QTextDocument> wallSheet(const guide::Guide& guide, const guide::Programme& programme,
                                         std::span<const diary::Exercise> own, diary::Date today,
                                         ink::FigurePerson person = ink::FigurePerson::Woman);

// One of its pages, from 0, in hundredths of a millimetre; numbered where there are several. The guide's
// licence stands at the foot of the last.
void paintSheetPage(QPainter& painter, QTextDocument& sheet, int page);
// Paints all its pages. Throws Failure when the device will not begin or
// turn a page.
void paintSheet(QTextDocument& sheet, QPagedPaintDevice& device);
// The same as the bytes of a PDF/A-1b file.
std::string sheetPdf(QTextDocument& sheet);

// A title as the name of a file without its ending: letters, digits and hyphens.
QString fileNameOf(const QString& title);

}  // namespace cramp::paper::page
