// SPDX-License-Identifier: MIT
#include "ui/widgets/fold_panel.h"

#include "ui/theme/diary_style.h"
#include "ui/widgets/access.h"

#include <QPainter>

namespace cramp::ui::widgets
{

namespace
{

constexpr double chevron = 6;  // half its width
constexpr double wordsAfter = 32;

// The title of the fold: a line of words without an edge of its own, and an arrow that turns when it opens.
class FoldTitle : public Button
{
public:
    explicit FoldTitle(const QString& text) : Button(text, Role::Plain) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::colour(tokens.raised));
            painter.drawRoundedRect(rect(), theme::scaled(6), theme::scaled(6));
        }
        paintArrow(painter, theme::colour(tokens.link));
        painter.setFont(theme::fontOf(theme::TextSize::Body, true));
        painter.setPen(theme::colour(tokens.link));
        painter.drawText(rect().adjusted(theme::scaled(wordsAfter), 0, -theme::scaled(8), 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic, text());
        if (hasFocus()) theme::drawFocusRing(painter, rect(), theme::scaled(6));
    }

private:
    // To the words while closed, down while open.
    void paintArrow(QPainter& painter, const QColor& ink) const
    {
        const double half = theme::scaled(chevron);
        painter.save();
        painter.translate(theme::scaled(wordsAfter) / 2.0, rect().center().y() + 1);
        if (!isChecked()) painter.rotate(-90);
        painter.setPen(QPen(ink, theme::scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)}});
        painter.restore();
    }
};

}  // namespace

FoldPanel::FoldPanel(const QString& title, std::function<void(QVBoxLayout&)> build, QWidget* parent)
    : Panel(parent),
      m_build(std::move(build)),
      m_title(new FoldTitle(title))
{
    m_title->setCheckable(true);
    setAccess(*m_title, Access::Fold);
    m_title->setTextSize(16, true);
    content()->setContentsMargins(theme::scaled(8), theme::scaled(4), theme::scaled(8), theme::scaled(4));
    content()->addWidget(m_title);
    connect(m_title, &QPushButton::clicked, this, [this](bool isOpen) { setOpen(isOpen); });
}

void FoldPanel::setOpen(bool isOpen)
{
    m_title->setChecked(isOpen);
    if (isOpen && m_body == nullptr) {
        m_body = new QWidget;
        auto* column = new QVBoxLayout(m_body);
        column->setContentsMargins(theme::scaled(12), 0, theme::scaled(12), theme::scaled(12));
        column->setSpacing(theme::scaled(12));
        m_build(*column);
        content()->addWidget(m_body);
    }
    if (m_body != nullptr) m_body->setVisible(isOpen);
    Q_EMIT toggled(isOpen);
}

}  // namespace cramp::ui::widgets
