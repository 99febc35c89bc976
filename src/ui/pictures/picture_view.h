// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/report_picture.h"
#include "ui/widgets/panel.h"

#include <QWidget>

#include <memory>

namespace cramp::ui::pictures
{

// A picture of the report, painted by the same code as on paper. Its figures are told where the pointer is,
// and all of them as its description for people who hear the window.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    PictureView(std::unique_ptr<paper::charts::ReportPicture> picture, const QString& title,
                QWidget* parent = nullptr);

    const paper::charts::ReportPicture& picture() const { return *m_picture; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::unique_ptr<paper::charts::ReportPicture> m_picture;
};

// A picture on a panel: its title, what its marks mean, and its figures as a table when asked for.
class PicturePanel : public widgets::Panel
{
    Q_OBJECT

public:
    PicturePanel(const QString& title, std::unique_ptr<paper::charts::ReportPicture> picture,
                 QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTable(bool isShown);

    QString m_title;
    PictureView* m_view;
    widgets::TextLabel* m_legend;
    QWidget* m_table = nullptr;
};

}  // namespace cramp::ui::pictures
