// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace cramp::ui::widgets
{

// A check box whose words wrap: Qt's own would rather leave the window. The whole of it can be pressed.
class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Of the mark and the room around the words.
    int besideWords() const;
};

}  // namespace cramp::ui::widgets
