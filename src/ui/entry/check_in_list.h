// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/fold_panel.h"

namespace cramp
{

// The check-ins that the diary holds, the newest first, so that what was answered wrongly can be put right.
class CheckInList : public FoldPanel
{
    Q_OBJECT

public:
    CheckInList(const WindowContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void editWanted(const cramp::CheckIn& checkIn);
    void deleteWanted(const cramp::CheckIn& checkIn);

private:
    void fill(QVBoxLayout& column);
    void showSome(QVBoxLayout& column, std::size_t first);
    QWidget* makeRow(const CheckIn& checkIn);
    QString tell(const CheckIn& checkIn) const;

    const WindowContext& m_context;
    std::vector<CheckIn> m_checkIns;  // in the order of the list
};

}  // namespace cramp
