// SPDX-License-Identifier: MIT
#include "ui/history/episode_table_model.h"

#include "ui/format/qt_convert.h"

#include <algorithm>
#include <array>

namespace cramp::ui::history
{

namespace
{

struct Column {
    EpisodeField field;
    session::EpisodeKey key;
};

constexpr std::array columns = {Column{EpisodeField::Date, session::EpisodeKey::Start},
                                Column{EpisodeField::Began, session::EpisodeKey::TimeOfNight},
                                Column{EpisodeField::Where, session::EpisodeKey::Site},
                                Column{EpisodeField::Lasted, session::EpisodeKey::Duration},
                                Column{EpisodeField::Pain, session::EpisodeKey::PainScore}};
static_assert(columns.at(EpisodeTableModel::whereColumn).field == EpisodeField::Where);
static_assert(columns.at(EpisodeTableModel::painColumn).field == EpisodeField::Pain);

}  // namespace

EpisodeTableModel::EpisodeTableModel(const guide::Labels& labels, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent),
      m_words(labels, locale)
{
}

void EpisodeTableModel::setSource(Source source)
{
    beginResetModel();
    m_source = std::move(source);
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
        column < 0 ? session::EpisodeKey::Start : columns.at(static_cast<std::size_t>(column)).key;
    const session::EpisodeOrder wanted{key, direction == Qt::DescendingOrder};
    if (wanted == m_order) return;
    beginResetModel();
    m_order = wanted;
    order();
    endResetModel();
}

int EpisodeTableModel::sortColumn() const
{
    return static_cast<int>(std::ranges::find(columns, m_order.key, &Column::key) - columns.begin());
}

void EpisodeTableModel::order()
{
    m_ordered.clear();
    if (const diary::Diary* diary = this->diary())
        m_ordered = session::orderOf(diary->episodes, diary->sleep, m_order);
    pass();
}

void EpisodeTableModel::pass()
{
    m_rows.clear();
    const diary::Diary* diary = this->diary();
    if (diary == nullptr) return;
    if (!m_filter.text.empty()) foldNotes();
    m_rows = session::rowsThatPass(diary->episodes, m_ordered, m_filter, m_foldedNotes);
}

void EpisodeTableModel::foldNotes()
{
    const diary::Diary* diary = this->diary();
    if (diary == nullptr || !m_foldedNotes.empty()) return;
    m_foldedNotes.resize(diary->episodes.size());
    for (std::size_t i = 0; i < diary->episodes.size(); ++i)
        if (const std::string& note = diary->episodes[i].note; !note.empty())
            m_foldedNotes[i] = format::toStd(format::toQt(note).simplified().toCaseFolded());
}

const diary::Episode* EpisodeTableModel::episode(int row) const
{
    const diary::Diary* diary = this->diary();
    return diary == nullptr ? nullptr : &diary->episodes.at(m_rows.at(static_cast<std::size_t>(row)));
}

int EpisodeTableModel::rowOf(const diary::Uuid& id) const
{
    const diary::Diary* diary = this->diary();
    if (diary == nullptr) return -1;
    const auto found =
        std::ranges::find(m_rows, id, [diary](std::uint32_t row) { return diary->episodes[row].id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString EpisodeTableModel::rowText(int row) const
{
    const diary::Episode* shown = episode(row);
    return shown == nullptr ? QString() : m_words.row(*shown, diary()->sleep);
}

int EpisodeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EpisodeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QString EpisodeTableModel::text(int column, const diary::Episode& episode,
                                const diary::SleepSchedule& sleep) const
{
    if (column == nightColumn) return m_words.night(episode, sleep);
    return m_words.of(columns.at(static_cast<std::size_t>(column)).field, episode, sleep);
}

QVariant EpisodeTableModel::data(const QModelIndex& index, int role) const
{
    const diary::Episode* shown = index.isValid() ? episode(index.row()) : nullptr;
    if (shown == nullptr) return {};
    if (role == Qt::EditRole && index.column() == painColumn)
        return shown->pain ? static_cast<int>(shown->pain->value()) : -1;
    if (role != Qt::DisplayRole) return {};
    return text(index.column(), *shown, diary()->sleep);
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
    const diary::Episode* shown = episode(index.row());
    if (shown == nullptr || (pain && !diary::Pain::from(*pain))) return false;
    // A copy: what is asked for may change the episodes.
    const diary::Episode edited = *shown;
    Q_EMIT painTyped(edited, pain);
    return true;
}

QVariant EpisodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == nightColumn) return tr("Night");
    return EpisodeText::title(columns.at(static_cast<std::size_t>(section)).field);
}

}  // namespace cramp::ui::history
