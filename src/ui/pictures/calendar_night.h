// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/night_cells.h"

#include <QAbstractButton>
#include <QLocale>

namespace cramp::ui::pictures
{

// One night of the calendar, painted as on paper: cramps and how many, free, not recorded, not over. Its name
// tells the same in words. Checked: the entries of this night are shown.
class CalendarNight : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CalendarNight(QWidget* parent = nullptr);

    // The date in the corner; where it stands beside the nights it is left out.
    void setDated(bool isDated) { m_isDated = isDated; }
    void show(const report::summary::NightRow& night, bool isOfMonth, const QLocale& locale);
    diary::Date night() const { return m_night.night; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    // The calendar moves the focus.
    void keyPressEvent(QKeyEvent* event) override;

private:
    report::summary::NightRow m_night;
    bool m_isOfMonth = true;
    bool m_isDated = true;
};

}  // namespace cramp::ui::pictures
