// SPDX-License-Identifier: MIT
#include "ui/history/episode_filter_bar.h"

#include "ui/format/qt_convert.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/labelled_field.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace cramp::ui::history
{

namespace
{

constexpr std::array periodDays = {0, 14, 28, 84, 365};
constexpr int ownDays = static_cast<int>(periodDays.size());
constexpr double dateWidth = 190;  // "30 September 2026"
constexpr int shortestCombo = 14;  // characters; longer entries are cut

template <typename Code>
void addCodes(QComboBox& combo, const guide::Labels& labels)
{
    for (const Code value : diary::allValues<Code>())
        combo.addItem(format::toQt(labels.of(value)), static_cast<int>(value));
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(shortestCombo);
}

template <typename Code>
std::optional<Code> codeOf(const QComboBox& combo)
{
    if (combo.currentIndex() <= 0) return std::nullopt;
    return static_cast<Code>(combo.currentData().toInt());
}

template <typename Code>
void chooseCode(QComboBox& combo, const std::optional<Code>& code)
{
    combo.setCurrentIndex(code ? combo.findData(static_cast<int>(*code)) : 0);
}

}  // namespace

EpisodeFilterBar::EpisodeFilterBar(const guide::Labels& labels, QWidget* parent)
    : QWidget(parent),
      m_period(new QComboBox),
      m_ownDays(new QWidget),
      m_from(new widgets::DateField(tr("From"))),
      m_to(new widgets::DateField(tr("To"))),
      m_site(new QComboBox),
      m_symptom(new QComboBox),
      m_text(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    auto* row = new widgets::ButtonRow;
    addPeriod(row);
    m_site->addItem(tr("Anywhere"));
    addCodes<diary::Site>(*m_site, labels);
    row->addWidget(widgets::labelledField(tr("Where"), m_site));
    m_symptom->addItem(tr("Any or none"));
    addCodes<diary::Symptom>(*m_symptom, labels);
    row->addWidget(widgets::labelledField(tr("Other symptoms"), m_symptom));
    row->addWidget(widgets::labelledField(tr("Words in the note"), m_text));
    auto* all = new widgets::Button(tr("Show all"));
    row->addWidget(widgets::labelledField({}, all));
    all->setAccessibleName(all->text());
    column->addLayout(row);
    connect(all, &QPushButton::clicked, this, &EpisodeFilterBar::clear);
    for (QComboBox* combo : {m_site, m_symptom})
        connect(combo, &QComboBox::currentIndexChanged, this, &EpisodeFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, &EpisodeFilterBar::changed);
    connect(new QShortcut(Qt::Key_Down, m_text, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &EpisodeFilterBar::leftDownwards);
}

void EpisodeFilterBar::addPeriod(QLayout* row)
{
    m_period->addItems({tr("All dates"), tr("Last 2 weeks"), tr("Last 4 weeks"), tr("Last 12 weeks"),
                        tr("Last 12 months"), tr("Other dates")});
    row->addWidget(widgets::labelledField(tr("Which dates"), m_period));
    auto* days = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, m_ownDays);
    for (widgets::DateField* field : {m_from, m_to}) {
        field->setMinimumWidth(theme::scaled(dateWidth));
        days->addWidget(field);
        connect(field, &widgets::TypedField::finished, this, &EpisodeFilterBar::changed);
    }
    m_ownDays->setVisible(false);
    row->addWidget(m_ownDays);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EpisodeFilterBar::showOwnDays);
}

void EpisodeFilterBar::showOwnDays()
{
    m_ownDays->setVisible(m_period->currentIndex() == ownDays);
    Q_EMIT changed();
}

void EpisodeFilterBar::setToday(diary::Date today)
{
    // Other days that were chosen stay.
    if (m_today == diary::Date()) {
        m_from->setDay(today - std::chrono::days(27));
        m_to->setDay(today);
    }
    m_today = today;
    m_from->setToday(today);
    m_to->setToday(today);
}

session::EpisodeFilter EpisodeFilterBar::filter() const
{
    session::EpisodeFilter filter;
    if (m_period->currentIndex() == ownDays) {
        filter.from = m_from->day();
        filter.to = m_to->day();
    } else if (m_period->currentIndex() > 0) {
        const int days = periodDays.at(static_cast<std::size_t>(m_period->currentIndex()));
        filter.from = m_today - std::chrono::days(days - 1);
    }
    filter.site = codeOf<diary::Site>(*m_site);
    filter.symptom = codeOf<diary::Symptom>(*m_symptom);
    filter.text = format::toStd(m_text->text().simplified().toCaseFolded());
    return filter;
}

void EpisodeFilterBar::setFilter(const session::EpisodeFilter& filter)
{
    QSignalBlocker quiet(this);
    m_period->setCurrentIndex(filter.from && filter.to ? ownDays : 0);
    if (filter.from && filter.to) {
        m_from->setDay(*filter.from);
        m_to->setDay(*filter.to);
    }
    chooseCode(*m_site, filter.site);
    chooseCode(*m_symptom, filter.symptom);
    m_text->setText(format::toQt(filter.text));
    quiet.unblock();
    Q_EMIT changed();
}

void EpisodeFilterBar::clear()
{
    setFilter({});
}

void EpisodeFilterBar::takeFocus()
{
    m_text->setFocus();
}

}  // namespace cramp::ui::history
