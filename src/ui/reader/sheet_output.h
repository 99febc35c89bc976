// SPDX-License-Identifier: MIT
#pragma once

#include "guide/programme.h"
#include "ui/host/window_host.h"

#include <QObject>
#include <QTextDocument>

#include <memory>

class QPrinter;

namespace cramp::ui::reader
{

// Brings pages of the guide, stretches and sets to paper: offers to print or to save a PDF, asks for the
// printer or the file (without halting the window), then paints the sheet.
class SheetOutput : public QObject
{
    Q_OBJECT

public:
    // The dialogs belong to the widget.
    SheetOutput(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    // A menu below a button.
    void offer(const guide::Programme& programme, QWidget* from);
    void offer(const guide::Page& page, QWidget* from);

private:
    using Document = std::shared_ptr<QTextDocument>;

    // Says why no sheet is made while a leg must not be stretched: paper would outlast it.
    bool isStopped();
    void offer(const std::function<Document()>& sheet, QWidget* from);
    void askPrinter(const Document& sheet);
    void askFile(const Document& sheet);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QWidget* m_window;
};

}  // namespace cramp::ui::reader
