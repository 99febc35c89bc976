// SPDX-License-Identifier: MIT
#include "ui/episode_table_model.h"

#include "ui/qt_convert.h"

#include <algorithm>

namespace cramp
{

namespace
{

template <typename Entry>
QString described(const Labels& labels, const std::vector<Entry>& entries)
{
    QStringList texts;
    for (const Entry& entry : entries)
        texts << toQt(labels.describe(entry));
    return texts.join(QStringLiteral(", "));
}

QString dateText(const Episode& episode, const QLocale& locale)
{
    return locale.toString(toQt(episode.start.date()), QStringLiteral("ddd d MMM yyyy"));
}

QString startText(const Episode& episode, const QLocale& locale)
{
    switch (episode.startPrecision) {
        case Precision::Exact: return timeText(episode.start, locale);
        case Precision::About: return EpisodeTableModel::tr("about %1").arg(timeText(episode.start, locale));
        case Precision::Night: return EpisodeTableModel::tr("in the night");
    }
    return {};
}

QString lastedText(const Episode& episode)
{
    if (episode.status == Status::Ongoing) return EpisodeTableModel::tr("going on");
    if (!episode.duration) return {};
    const QString text = durationText(episode.duration->value());
    return episode.durationPrecision == Precision::About ? EpisodeTableModel::tr("about %1").arg(text) : text;
}

}  // namespace

struct EpisodeTableModel::Column {
    const char* title;
    QString (*text)(const EpisodeTableModel& model, const Episode& episode);
};

const std::vector<EpisodeTableModel::Column>& EpisodeTableModel::columns()
{
    static const std::vector<Column> columns = {
        {QT_TR_NOOP("Date"),
         [](const EpisodeTableModel& model, const Episode& e) { return dateText(e, model.m_locale); }},
        {QT_TR_NOOP("Began"),
         [](const EpisodeTableModel& model, const Episode& e) { return startText(e, model.m_locale); }},
        {QT_TR_NOOP("Lasted"), [](const EpisodeTableModel&, const Episode& e) { return lastedText(e); }},
        {QT_TR_NOOP("Where"),
         [](const EpisodeTableModel& model, const Episode& e) { return described(model.m_labels, e.sites); }},
        {QT_TR_NOOP("Pain"),
         [](const EpisodeTableModel&, const Episode& e) {
             return e.pain ? QString::number(e.pain->value()) : QString();
         }},
        {QT_TR_NOOP("Night or day"),
         [](const EpisodeTableModel& model, const Episode& e) {
             return toQt(model.m_labels.of(periodOf(e, model.m_sleep)));
         }},
        {QT_TR_NOOP("What came with it"),
         [](const EpisodeTableModel& model, const Episode& e) {
             return described(model.m_labels, e.symptoms);
         }},
        {QT_TR_NOOP("What you tried"), [](const EpisodeTableModel& model,
                                          const Episode& e) { return described(model.m_labels, e.relief); }},
        {QT_TR_NOOP("Note"),
         [](const EpisodeTableModel&, const Episode& e) { return toQt(e.note).simplified(); }},
    };
    return columns;
}

EpisodeTableModel::EpisodeTableModel(const Labels& labels, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent),
      m_labels(labels),
      m_locale(locale)
{
}

void EpisodeTableModel::setDiary(const Diary& diary)
{
    beginResetModel();
    m_episodes = diary.episodes;
    m_sleep = diary.sleep;
    endResetModel();
}

const Episode& EpisodeTableModel::episode(int row) const
{
    return m_episodes.at(m_episodes.size() - 1 - static_cast<std::size_t>(row));
}

int EpisodeTableModel::rowOf(const Uuid& id) const
{
    const auto found = std::ranges::find(m_episodes, id, &Episode::id);
    return found == m_episodes.end() ? -1 : static_cast<int>(m_episodes.end() - found) - 1;
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
    return parent.isValid() ? 0 : static_cast<int>(m_episodes.size());
}

int EpisodeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant EpisodeTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    return columns().at(static_cast<std::size_t>(index.column())).text(*this, episode(index.row()));
}

QVariant EpisodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr(columns().at(static_cast<std::size_t>(section)).title);
}

}  // namespace cramp
