// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

#include <filesystem>
#include <vector>

namespace cramp::ui::settings
{

// The files beside a locked diary that are not locked, and hold what it held: lists them, and deletes them
// when asked twice. A locked backup is made before they go. Hidden when there are none, or when they are to
// be kept.
class PlainRemains : public QWidget
{
    Q_OBJECT

public:
    PlainRemains(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    // They are gone.
    void removed();

private:
    std::vector<std::filesystem::path> remains() const;
    void showFiles();
    void askRemoval();
    void removeFiles();
    void keep();

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    std::vector<std::filesystem::path> m_files;
    bool m_isKept = false;
    QWidget* m_body = nullptr;
};

}  // namespace cramp::ui::settings
