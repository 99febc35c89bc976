// SPDX-License-Identifier: MIT
#include "ui/history/bin_view.h"

#include "diary/record_kinds.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <QShortcut>

#include <algorithm>

namespace cramp::ui::history
{

namespace
{

constexpr double rowHeight = 44;

template <typename Kind>
void addBinned(std::vector<diary::Record>& binned, const std::vector<Kind>& records)
{
    for (const Kind& record : records)
        if (record.stamps.binned) binned.emplace_back(record);
}

diary::Instant binnedAt(const diary::Record& record)
{
    return diary::stampsOf(record)->binned->instant();
}

std::vector<diary::Record> binnedOf(const diary::Diary& diary)
{
    std::vector<diary::Record> binned;
    addBinned(binned, diary.episodes);
    addBinned(binned, diary.checkIns);
    addBinned(binned, diary.nights);
    addBinned(binned, diary.context);
    addBinned(binned, diary.stretches);
    addBinned(binned, diary.answers);
    addBinned(binned, diary.visits);
    addBinned(binned, diary.exercises);
    addBinned(binned, diary.plans);
    addBinned(binned, diary.trials);
    std::ranges::stable_sort(binned, std::ranges::greater(), &binnedAt);
    return binned;
}

QString kindText(diary::RecordKind kind)
{
    switch (kind) {
        case diary::RecordKind::Episode: return BinView::tr("Cramp");
        case diary::RecordKind::CheckIn: return BinView::tr("Check-in");
        case diary::RecordKind::Night: return BinView::tr("Cramp-free night");
        case diary::RecordKind::ContextItem: return BinView::tr("Medicine or condition");
        case diary::RecordKind::StretchSession: return BinView::tr("Stretching session");
        case diary::RecordKind::Answer: return BinView::tr("Answer about a warning sign");
        case diary::RecordKind::Visit: return BinView::tr("Appointment");
        case diary::RecordKind::Exercise: return BinView::tr("Your own exercise");
        case diary::RecordKind::Plan: return BinView::tr("Stretch plan");
        case diary::RecordKind::Trial: return BinView::tr("Change to compare");
        case diary::RecordKind::Person:
        case diary::RecordKind::SleepSchedule: break;
    }
    return {};
}

QString ageText(diary::Date binned, diary::Date today)
{
    const auto days = (today - binned).count();
    if (days <= 0) return BinView::tr("deleted today");
    return BinView::tr("deleted %n day(s) ago", nullptr, static_cast<int>(days));
}

}  // namespace

BinView::BinView(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_count(new widgets::TextLabel),
      m_list(theme::named(new QListWidget, tr("Entries in the bin"))),
      m_restore(new widgets::Button(tr("Put back"))),
      m_restoreAll(new widgets::Button(tr("Put all back"))),
      m_empty(new widgets::Button(tr("Empty the bin…"))),
      m_question(new widgets::Panel),
      m_asked(new widgets::TextLabel),
      m_keep(new widgets::Button(tr("Keep them")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::scaled(32), theme::scaled(24), theme::scaled(32), theme::scaled(24));
    column->setSpacing(theme::scaled(12));
    column->addWidget(new widgets::TextLabel(tr("Bin"), theme::TextSize::Title, true));
    column->addWidget(m_count);
    addButtons(*column);
    addQuestion(*column);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    column->addStretch();
    new QShortcut(Qt::Key_Escape, this, this, &BinView::left, Qt::WidgetWithChildrenShortcut);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void BinView::addButtons(QVBoxLayout& column)
{
    auto* row = new widgets::ButtonRow;
    auto* back = new widgets::Button(tr("Back to the diary"));
    for (widgets::Button* button : {back, m_restore, m_restoreAll, m_empty})
        row->addWidget(button);
    column.addLayout(row);
    connect(back, &QPushButton::clicked, this, &BinView::left);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(chosen()); });
    connect(m_restoreAll, &QPushButton::clicked, this, [this] { restore(m_records); });
    connect(m_empty, &QPushButton::clicked, this, &BinView::ask);
}

void BinView::addQuestion(QVBoxLayout& column)
{
    auto* row = new widgets::ButtonRow;
    auto* forGood = new widgets::Button(tr("Delete them for good"));
    for (widgets::Button* button : {m_keep, forGood})
        row->addWidget(button);
    m_question->content()->addWidget(m_asked);
    m_question->content()->addLayout(row);
    m_question->hide();
    column.addWidget(m_question);
    connect(forGood, &QPushButton::clicked, this, &BinView::empty);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_empty->setFocus();
    });
}

void BinView::refresh()
{
    m_records = binnedOf(m_context.session.store().read({std::nullopt, std::nullopt, true}));
    m_list->clear();
    for (const diary::Record& record : m_records) {
        auto* item = new QListWidgetItem(tell(record), m_list);
        item->setSizeHint({0, theme::scaled(rowHeight)});
    }
    const int count = static_cast<int>(m_records.size());
    m_count->setText(
        count == 0 ? tr("The bin is empty. Anything you delete is kept here until you put it back.")
                   : tr("%n entry(s). Nothing is ever removed from the bin automatically.", nullptr, count));
    m_list->setVisible(count > 0);
    m_restore->setEnabled(false);
    m_restoreAll->setEnabled(count > 0);
    m_empty->setEnabled(count > 0);
    m_question->hide();
}

QString BinView::tell(const diary::Record& record) const
{
    const QLocale& locale = m_context.locale;
    QStringList parts{kindText(diary::kindOf(record))};
    if (const auto* episode = std::get_if<diary::Episode>(&record)) {
        parts << format::fullDate(episode->start.date(), locale);
        if (episode->startPrecision != diary::Precision::Night)
            parts << format::timeText(episode->start, locale);
        for (const diary::SiteEntry& site : episode->sites)
            parts << format::toQt(m_context.labels.describe(site));
    } else if (const auto* item = std::get_if<diary::ContextItem>(&record)) {
        parts << (item->name.empty() ? format::toQt(m_context.labels.of(item->code))
                                     : format::ownWords(item->name));
    } else if (const auto day = diary::dayOf(record)) {
        parts << format::fullDate(*day, locale);
    }
    const diary::Date binned = diary::stampsOf(record)->binned->date();
    return parts.join(QStringLiteral(", ")) + QStringLiteral(" – ") +
           ageText(binned, m_context.session.now().date());
}

std::vector<diary::Record> BinView::chosen() const
{
    std::vector<diary::Record> records;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        records.push_back(m_records.at(static_cast<std::size_t>(index.row())));
    return records;
}

void BinView::restore(const std::vector<diary::Record>& records)
{
    if (records.empty()) return;
    diary::Change change{
        format::toStd(tr("putting back %n entry(s)", nullptr, static_cast<int>(records.size()))), {}};
    for (const diary::Record& record : records)
        change.edits.push_back(diary::restoring(record, m_context.session.now()));
    m_host.apply(change);
    refresh();
    // Else "Put all back" would be under the key that put one back.
    if (!m_records.empty()) m_list->setFocus();
}

void BinView::ask()
{
    refresh();
    m_asked->setText(tr(
        "Delete %n entry(s) for good? Your diary is backed up first, with everything in the bin. The backup "
        "is listed in Settings. If you later import a file that contains them, they will come back.",
        nullptr, static_cast<int>(m_records.size())));
    m_question->setHidden(m_records.empty());
    m_keep->setFocus();
}

void BinView::empty()
{
    diary::Change change{
        format::toStd(tr("emptying the bin of %n entry(s)", nullptr, static_cast<int>(m_records.size()))),
        {}};
    for (const diary::Record& record : m_records)
        change.edits.push_back({record, std::nullopt});
    const bool isKept =
        m_host.attempt([this] { m_context.session.store().keepAskedBackup(m_context.session.now()); });
    if (isKept) m_host.apply(change);
    refresh();
    setFocus();
}

}  // namespace cramp::ui::history
