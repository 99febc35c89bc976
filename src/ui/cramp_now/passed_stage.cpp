// SPDX-License-Identifier: MIT
#include "ui/cramp_now/passed_stage.h"

#include "ui/format/qt_convert.h"

#include <QHBoxLayout>

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double titleText = 40;
constexpr double startText = 24;
constexpr double placeText = 32;
constexpr double buttonText = 24;
constexpr int fourColumns = 4;
constexpr int twoColumns = 2;

// "about 3 minutes": at night nobody wants the seconds.
QString aboutText(std::int64_t seconds)
{
    const auto minutes = (seconds + 30) / 60;
    if (minutes == 0) return PassedStage::tr("less than a minute");
    if (minutes == 1) return PassedStage::tr("about 1 minute");
    return PassedStage::tr("about %1 minutes").arg(minutes);
}

}  // namespace

PassedStage::PassedStage(host::WindowContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new StageText(tr("Where was it?"), StageText::Ink::Text, StageText::Weight::Bold)),
      m_saved(new StageText),
      m_stillThere(add(tr("It is still there"))),
      m_grid(new QGridLayout),
      m_others(add(tr("Somewhere else"))),
      m_leave(add(tr("Leave it until morning")))
{
    auto* column = new QVBoxLayout(this);
    auto* header = new QHBoxLayout;
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_saved);
    header->addLayout(texts, 1);
    header->addWidget(m_stillThere, 0, Qt::AlignTop);
    column->addLayout(header);
    column->addLayout(m_grid, 2);
    auto* row = new QHBoxLayout;
    row->addWidget(m_others, 1);
    row->addWidget(m_leave, 1);
    column->addLayout(row, 1);
    m_stillThere->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_stillThere->setAccessibleDescription(tr("Key U"));
    connect(m_stillThere, &QPushButton::clicked, this, &PassedStage::stillThere);
    connect(m_others, &QPushButton::clicked, this, &PassedStage::showOthers);
    connect(m_leave, &QPushButton::clicked, this, &PassedStage::left);
}

widgets::Button* PassedStage::add(const QString& text)
{
    auto* button = new widgets::Button(widgets::asWritten(text), widgets::Button::Role::Night);
    button->setAccessibleName(text);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return button;
}

QString PassedStage::savedText(const diary::Episode& passed) const
{
    const QString time = format::timeText(passed.start, m_context.locale);
    if (!passed.duration) return tr("It started at %1. Saved.").arg(time);
    return tr("%1, %2. Saved.").arg(time, aboutText(passed.duration->value()));
}

void PassedStage::ask(const diary::Episode& passed, session::LegPart part)
{
    m_part = part;
    m_chosen = session::targetOf(passed);
    m_saved->setText(savedText(passed));
    m_others->show();
    const session::SiteTargets four = session::targetsOf(part);
    showTargets({four.begin(), four.end()}, twoColumns);
    m_others->setAccessibleDescription(tr("Key %1").arg(m_targets.size() + 1));
}

void PassedStage::showOthers()
{
    m_others->hide();
    showTargets(session::otherTargets(m_part, m_context.session.recent(), m_context.session.now()),
                fourColumns);
    takeFocus();
}

void PassedStage::showTargets(const std::vector<session::SiteTarget>& targets, int columns)
{
    for (widgets::Button* button : m_targets) {
        button->hide();
        button->deleteLater();
    }
    m_targets.clear();
    for (const session::SiteTarget& target : targets) {
        const diary::SiteEntry entry{target.site, target.side, {}};
        widgets::Button* button = add(format::toQt(m_context.labels.describe(entry)));
        const int index = static_cast<int>(m_targets.size());
        button->setAccessibleDescription(tr("Key %1").arg(index + 1));
        button->setCheckable(true);
        button->setChecked(m_chosen == target);
        connect(button, &QPushButton::clicked, this, [this, target] { Q_EMIT placed(target); });
        m_grid->addWidget(button, index / columns, index % columns);
        setTabOrder(m_targets.empty() ? m_stillThere : m_targets.back(), button);
        m_targets.push_back(button);
        button->show();
    }
    for (int column = 0; column < fourColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    setTabOrder(m_targets.back(), m_others);
    setTabOrder(m_others, m_leave);
    fit();
}

bool PassedStage::press(int number)
{
    const auto index = static_cast<std::size_t>(number - 1);
    if (number < 1 || index > m_targets.size()) return false;
    QPushButton* pressed = index < m_targets.size() ? m_targets[index] : m_others;
    if (!pressed->isVisibleTo(this)) return false;
    pressed->click();
    return true;
}

void PassedStage::fit()
{
    const int edge = qMin(stagePixels(40, 48), width() / 32);
    const int gap = qMin(stagePixels(20, 24), height() / 48);
    layout()->setContentsMargins(edge, gap, edge, gap);
    layout()->setSpacing(gap);
    m_grid->setSpacing(gap);
    m_title->setPixels(stagePixels(titleText, mostText));
    m_saved->setPixels(stagePixels(startText, mostSecondText));
    const int most = qMin(mostText, width() / (m_targets.size() > 4 ? 34 : 22));
    for (widgets::Button* button : findChildren<widgets::Button*>()) {
        button->setLeastHeight(unscaledPixels(leastTarget, leastTarget));
        button->setTextSize(unscaledPixels(buttonText, qMin(most, mostSecondText)), false);
    }
    for (widgets::Button* button : m_targets)
        button->setTextSize(unscaledPixels(placeText, most), false);
    m_stillThere->setLeastHeight(80 / theme::Appearance::current().textScale());
}

void PassedStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PassedStage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::cramp_now
