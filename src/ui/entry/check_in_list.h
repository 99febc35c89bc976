// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/fold_panel.h"

namespace cramp::ui::entry
{

// The check-ins that the diary holds, the newest first, so that what was answered wrongly can be put right.
class CheckInList : public widgets::FoldPanel
{
    Q_OBJECT

public:
    CheckInList(const host::WindowContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void editWanted(const cramp::diary::CheckIn& checkIn);
    void deleteWanted(const cramp::diary::CheckIn& checkIn);

private:
    void fill(QVBoxLayout& column);
    void showSome(QVBoxLayout& column, std::size_t first);
    QWidget* makeRow(const diary::CheckIn& checkIn);
    QString tell(const diary::CheckIn& checkIn) const;

    const host::WindowContext& m_context;
    std::vector<diary::CheckIn> m_checkIns;  // in the order of the list
};

}  // namespace cramp::ui::entry
