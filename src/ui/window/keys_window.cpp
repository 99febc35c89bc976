// SPDX-License-Identifier: MIT
#include "ui/window/keys_window.h"

#include "ui/host/actions.h"
#include "ui/widgets/access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_frame.h"

#include <QGridLayout>
#include <QKeySequence>

namespace cramp::ui::window
{

namespace
{

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void addKeys(QVBoxLayout& column, host::MenuId menu)
{
    column.addWidget(
        new widgets::TextLabel(withoutMnemonic(host::titleOf(menu)), theme::TextSize::Large, true));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    column.addLayout(grid);
    for (const host::ActionRow& row : host::actionRows()) {
        if (row.menu != menu || *row.shortcut == '\0') continue;
        const QKeySequence keys(QLatin1String(row.shortcut), QKeySequence::PortableText);
        const int line = grid->rowCount();
        grid->addWidget(new widgets::TextLabel(withoutMnemonic(host::textOf(row))), line, 0);
        auto* shortcut =
            new widgets::TextLabel(keys.toString(QKeySequence::NativeText), theme::TextSize::Body, true);
        shortcut->setWordWrap(false);
        grid->addWidget(shortcut, line, 1);
    }
}

}  // namespace

KeysWindow::KeysWindow(QWidget* parent) : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    widgets::makeWindow(*this);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* frame = new widgets::PageFrame(tr("Keyboard shortcuts"), this);
    whole->addWidget(frame);
    for (const host::MenuId menu :
         {host::MenuId::Diary, host::MenuId::Edit, host::MenuId::Go, host::MenuId::View, host::MenuId::Help})
        addKeys(*frame->column(), menu);
    auto* close = new widgets::Button(tr("Close"));
    close->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    frame->column()->addWidget(close, 0, Qt::AlignLeft);
    resize(theme::scaled(640), theme::scaled(640));
}

}  // namespace cramp::ui::window
