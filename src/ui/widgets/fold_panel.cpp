// SPDX-License-Identifier: MIT
#include "ui/widgets/fold_panel.h"

namespace cramp::ui::widgets
{

FoldPanel::FoldPanel(const QString& title, std::function<void(QVBoxLayout&)> build, QWidget* parent)
    : Panel(parent),
      m_build(std::move(build)),
      m_title(new Button(title))
{
    m_title->setCheckable(true);
    m_title->setAccessibleDescription(tr("Shows or hides the section below"));
    content()->addWidget(m_title);
    connect(m_title, &QPushButton::clicked, this, [this](bool isOpen) { setOpen(isOpen); });
}

void FoldPanel::setOpen(bool isOpen)
{
    m_title->setChecked(isOpen);
    if (isOpen && m_body == nullptr) {
        m_body = new QWidget;
        auto* column = new QVBoxLayout(m_body);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::scaled(12));
        m_build(*column);
        content()->addWidget(m_body);
    }
    if (m_body != nullptr) m_body->setVisible(isOpen);
    Q_EMIT toggled(isOpen);
}

}  // namespace cramp::ui::widgets
