// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace cramp::ui::widgets
{

// A ring that fills as a count runs, the seconds left as a large number within. Lights up for a moment when
// asked to, for those who do not hear.
class CountRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountRing(QWidget* parent = nullptr);

    // progress: 0 to 1. number: what stands within; empty: nothing.
    void setCount(double progress, const QString& number);
    QString number() const { return m_number; }
    void setLit(bool isLit);
    bool isLit() const { return m_isLit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_progress = 0;
    QString m_number;
    bool m_isLit = false;
};

}  // namespace cramp::ui::widgets
