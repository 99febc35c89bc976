// SPDX-License-Identifier: MIT
#include "ui/history/episode_table_model.h"

#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::history
{

namespace
{

template <typename Entry>
QString described(const guide::Labels& labels, const std::vector<Entry>& entries)
{
    QStringList texts;
    for (const Entry& entry : entries)
        texts << format::toQt(labels.describe(entry));
    return texts.join(QStringLiteral(", "));
}

QString dateText(const diary::Episode& episode, const QLocale& locale)
{
    return locale.toString(format::toQt(episode.start.date()), QStringLiteral("ddd d MMM yyyy"));
}

QString startText(const diary::Episode& episode, const QLocale& locale)
{
    switch (episode.startPrecision) {
        case diary::Precision::Exact: return format::timeText(episode.start, locale);
        case diary::Precision::About:
            return EpisodeTableModel::tr("about %1").arg(format::timeText(episode.start, locale));
        case diary::Precision::Night: return EpisodeTableModel::tr("during the night");
    }
    return {};
}

QString lastedText(const diary::Episode& episode)
{
    if (episode.status == diary::Status::Ongoing) return EpisodeTableModel::tr("still going on");
    if (!episode.duration) return {};
    const QString text = format::durationText(episode.duration->value());
    return episode.durationPrecision == diary::Precision::About ? EpisodeTableModel::tr("about %1").arg(text)
                                                                : text;
}

QString painText(const diary::Episode& episode)
{
    return episode.pain ? QString::number(episode.pain->value()) : QString();
}

}  // namespace

struct EpisodeTableModel::Column {
    const char* title;
    QString (*text)(const EpisodeTableModel& model, const diary::Episode& episode);
    std::optional<session::EpisodeKey> key;  // none: the table cannot be sorted by it
};

const std::vector<EpisodeTableModel::Column>& EpisodeTableModel::columns()
{
    using Model = EpisodeTableModel;
    static const std::vector<Column> columns = {
        {QT_TR_NOOP("Date"), [](const Model& m, const diary::Episode& e) { return dateText(e, m.m_locale); },
         session::EpisodeKey::Start},
        {QT_TR_NOOP("Started"),
         [](const Model& m, const diary::Episode& e) { return startText(e, m.m_locale); },
         session::EpisodeKey::TimeOfNight},
        {QT_TR_NOOP("Lasted"), [](const Model&, const diary::Episode& e) { return lastedText(e); },
         session::EpisodeKey::Duration},
        {QT_TR_NOOP("Where"),
         [](const Model& m, const diary::Episode& e) { return described(m.m_labels, e.sites); },
         session::EpisodeKey::Site},
        {QT_TR_NOOP("Pain"), [](const Model&, const diary::Episode& e) { return painText(e); },
         session::EpisodeKey::PainScore},
        {QT_TR_NOOP("Night or day"),
         [](const Model& m, const diary::Episode& e) {
             return format::toQt(m.m_labels.of(diary::periodOf(e, m.m_sleep)));
         },
         session::EpisodeKey::Period},
        {QT_TR_NOOP("Other symptoms"),
         [](const Model& m, const diary::Episode& e) { return described(m.m_labels, e.symptoms); },
         std::nullopt},
        {QT_TR_NOOP("What you tried"),
         [](const Model& m, const diary::Episode& e) { return described(m.m_labels, e.relief); },
         std::nullopt},
        {QT_TR_NOOP("Note"),
         [](const Model&, const diary::Episode& e) { return format::toQt(e.note).simplified(); },
         session::EpisodeKey::Note},
    };
    return columns;
}

EpisodeTableModel::EpisodeTableModel(const guide::Labels& labels, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent),
      m_labels(labels),
      m_locale(locale)
{
}

void EpisodeTableModel::setDiary(const diary::Diary& diary)
{
    beginResetModel();
    m_episodes = diary.episodes;
    m_sleep = diary.sleep;
    m_foldedNotes.clear();
    order();
    endResetModel();
}

void EpisodeTableModel::setFilter(const session::EpisodeFilter& filter)
{
    if (filter == m_filter) return;
    beginResetModel();
    m_filter = filter;
    pass();
    endResetModel();
}

void EpisodeTableModel::sort(int column, Qt::SortOrder direction)
{
    const auto key =
        column < 0 ? session::EpisodeKey::Start : columns().at(static_cast<std::size_t>(column)).key;
    const session::EpisodeOrder wanted{key.value_or(m_order.key), direction == Qt::DescendingOrder};
    if (!key || wanted == m_order) return;
    beginResetModel();
    m_order = wanted;
    order();
    endResetModel();
}

bool EpisodeTableModel::canSortBy(int column) const
{
    return column >= 0 && columns().at(static_cast<std::size_t>(column)).key.has_value();
}

int EpisodeTableModel::sortColumn() const
{
    const auto found = std::ranges::find(columns(), std::optional(m_order.key), &Column::key);
    return static_cast<int>(found - columns().begin());
}

void EpisodeTableModel::order()
{
    m_ordered = session::orderOf(m_episodes, m_sleep, m_order);
    pass();
}

void EpisodeTableModel::pass()
{
    if (!m_filter.text.empty()) foldNotes();
    m_rows = session::rowsThatPass(m_episodes, m_ordered, m_filter, m_foldedNotes);
}

void EpisodeTableModel::foldNotes()
{
    if (!m_foldedNotes.empty()) return;
    m_foldedNotes.resize(m_episodes.size());
    for (std::size_t i = 0; i < m_episodes.size(); ++i)
        if (!m_episodes[i].note.empty())
            m_foldedNotes[i] = format::toStd(format::toQt(m_episodes[i].note).simplified().toCaseFolded());
}

const diary::Episode& EpisodeTableModel::episode(int row) const
{
    return m_episodes.at(m_rows.at(static_cast<std::size_t>(row)));
}

int EpisodeTableModel::rowOf(const diary::Uuid& id) const
{
    const auto found =
        std::ranges::find(m_rows, id, [this](std::uint32_t row) { return m_episodes[row].id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString EpisodeTableModel::rowText(int row) const
{
    QStringList cells;
    for (const Column& column : columns())
        cells << column.text(*this, episode(row));
    return cells.join(QLatin1Char('\t'));
}

QString EpisodeTableModel::headerText() const
{
    QStringList cells;
    for (const Column& column : columns())
        cells << tr(column.title);
    return cells.join(QLatin1Char('\t'));
}

int EpisodeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EpisodeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant EpisodeTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const diary::Episode& shown = episode(index.row());
    if (role == Qt::EditRole && index.column() == painColumn)
        return shown.pain ? static_cast<int>(shown.pain->value()) : -1;
    if (role != Qt::DisplayRole) return {};
    return columns().at(static_cast<std::size_t>(index.column())).text(*this, shown);
}

Qt::ItemFlags EpisodeTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == painColumn ? usual | Qt::ItemIsEditable : usual;
}

bool EpisodeTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != painColumn) return false;
    const int typed = value.toInt();
    const std::optional<int> pain = typed < 0 ? std::nullopt : std::optional(typed);
    if (pain && !diary::Pain::from(*pain)) return false;
    // A copy: what is asked for may change the episodes.
    const diary::Episode edited = episode(index.row());
    Q_EMIT painTyped(edited, pain);
    return true;
}

QVariant EpisodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(columns().at(static_cast<std::size_t>(section)).title);
}

}  // namespace cramp::ui::history
