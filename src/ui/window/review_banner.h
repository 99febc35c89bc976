// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

#include <QFrame>

namespace cramp::ui::window
{

// The line above every page of a diary that is only read: whose it is, and that nothing is saved.
class ReviewBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewBanner(const QString& whose, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

}  // namespace cramp::ui::window
