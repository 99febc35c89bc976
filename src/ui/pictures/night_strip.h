// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/night_cells.h"

#include <QLocale>
#include <QWidget>

#include <set>

namespace cramp::ui::pictures
{

// The last nights as a row of cells, painted by the painter of paper. What it shows is also told in words:
// each night is a line of the accessible description and of the tool tip under the mouse.
class NightStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NightStrip(const QLocale& locale, QWidget* parent = nullptr);

    // stretched: the evenings of the dates on which stretches were done; only told, not painted.
    void setNights(std::vector<report::summary::NightRow> nights, std::set<diary::Date> stretched = {});

    // "Night of 3 November: not recorded".
    QString tell(const report::summary::NightRow& night) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    paper::charts::NightRowLayout layOut(int width) const;

    QLocale m_locale;
    std::vector<report::summary::NightRow> m_nights;
    std::set<diary::Date> m_stretched;
};

}  // namespace cramp::ui::pictures
