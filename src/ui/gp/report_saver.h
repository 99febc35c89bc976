// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"

#include <QObject>

#include <functional>

namespace cramp::ui::gp
{

enum class ReportFormat : std::uint8_t { Pdf, Html, Csv, Json, Fhir };

// Asks for a file, with a name to begin with and the folder of the last time, writes it whole or not at all,
// and then offers to open it or its folder.
class ReportSaver : public QObject
{
    Q_OBJECT

public:
    using Bytes = std::function<std::string()>;

    ReportSaver(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    // whose: initials for the name of the file ("A. E."); empty: it does not tell.
    void save(ReportFormat format, const QString& whose, const Bytes& bytes);
    // Writes to a file that is chosen already.
    void write(const QString& file, const Bytes& bytes);

private:
    void showFolder(const QString& file) const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QWidget* m_parent;
};

}  // namespace cramp::ui::gp
