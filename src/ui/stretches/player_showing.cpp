// SPDX-License-Identifier: MIT
// What the stretch player shows of its state; how it is laid out stands in player_layout.cpp.
#include "guide/guide.h"
#include "ui/format/qt_convert.h"
#include "ui/stretches/player_view.h"
#include "ui/stretches/player_words.h"
#include "ui/widgets/first_control.h"

namespace cramp::ui::stretches
{

namespace
{

constexpr double pictureSide = 260;

QString keptText(PlayerView::Kept kept)
{
    switch (kept) {
        case PlayerView::Kept::Written: return PlayerView::tr("Saved in your diary.");
        case PlayerView::Kept::NotWritten: return PlayerView::tr("It could not be saved in your diary.");
        case PlayerView::Kept::TakenBack:
            return PlayerView::tr("It is not in your diary, because you undid it.");
    }
    return {};
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace

QPixmap PlayerView::ownPicture() const
{
    const auto* id = std::get_if<diary::Uuid>(&m_player.part().stretch);
    if (id == nullptr) return {};
    const auto record = m_context.session.store().find(diary::RecordKind::Exercise, *id);
    if (!record || !std::get<diary::Exercise>(*record).picture) return {};
    QPixmap picture;
    picture.loadFromData(QByteArray::fromBase64(
        QByteArray::fromStdString(std::get<diary::Exercise>(*record).picture->base64)));
    const int side = theme::scaled(pictureSide);
    return picture.isNull() ? picture
                            : picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void PlayerView::refreshSteps()
{
    const bool isReading = m_player.move().phase == guide::PlayerPhase::Read;
    clear(*m_steps);
    const guide::ProgrammePart& part = m_player.part();
    int number = 0;
    for (const std::string& step : part.steps)
        m_steps->addWidget(new widgets::TextLabel(
            QStringLiteral("%1. %2").arg(++number).arg(format::toQt(step)), theme::TextSize::Large));
    if (!isReading) return;
    const guide::Guide& guide = m_context.guide();
    if (!part.countsNote.empty())
        m_steps->addWidget(new widgets::TextLabel(format::toQt(part.countsNote), theme::TextSize::Body, false,
                                                  widgets::TextLabel::Voice::Soft));
    if (part.isOwn())
        m_steps->addWidget(new widgets::TextLabel(format::toQt(guide.stretchSets().words.ownWords),
                                                  theme::TextSize::Body, false,
                                                  widgets::TextLabel::Voice::Soft));
    if (!part.cautions.empty())
        m_steps->addWidget(
            new widgets::TextLabel(format::toQt(guide.words().cautionsTitle), theme::TextSize::Body, true));
    for (const std::string& caution : part.cautions)
        m_steps->addWidget(new widgets::TextLabel(QStringLiteral("• ") + format::toQt(caution)));
}

void PlayerView::tellKept(Kept kept)
{
    m_note->setText(keptText(kept));
    m_note->show();
}

// Where there is little room, the leg and the count go first while one stretches, and at the end that it is
// done.
void PlayerView::showHeading()
{
    const bool isDone = m_player.isDone();
    const bool isBusy = m_player.move().phase != guide::PlayerPhase::Read;
    m_where->setVisible(m_player.programme().parts.size() > 1 && !isDone && !m_isLow);
    m_name->setVisible(!m_isLow || !isBusy);
    m_leg->setVisible(!isDone);
}

void PlayerView::refreshMove()
{
    const guide::PlayerMove& move = m_player.move();
    const std::size_t parts = m_player.programme().parts.size();
    const QString name = format::toQt(m_player.programme().name);
    m_where->setText(parts == 1 ? name : tr("%1, part %2 of %3").arg(name).arg(move.part + 1).arg(parts));
    m_name->setText(m_player.isDone() ? name : format::toQt(m_player.part().name));
    m_leg->setText(legText(move.side));
    showHeading();
    m_phase->setText(m_player.isPaused() ? tr("Paused") : phaseText(m_player));
    m_phase->setAccessibleName(spokenText(m_player));
    m_repetition->setText(repetitionText(m_player));
    const bool isOpen = move.phase == guide::PlayerPhase::OwnPace ||
                        move.phase == guide::PlayerPhase::Again ||
                        (move.phase == guide::PlayerPhase::Rest && m_player.isWaiting());
    const bool isCounted = move.phase == guide::PlayerPhase::OwnPace && m_player.part().repetitions;
    const bool asksTheSource = isOpen && !isCounted && !m_player.part().isOwn();
    m_note->setText(asksTheSource ? format::toQt(m_context.guide().stretchSets().words.noCount) : QString());
    m_repetition->setVisible(!m_repetition->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
    m_ring->setVisible(move.lasts.has_value());
    m_choices->setVisible(move.phase == guide::PlayerPhase::Read);
    m_stepsHolder->setVisible(!m_player.isDone());
    refreshFigure();
    m_press->setText(pressText(m_player));
    m_again->setVisible(move.phase == guide::PlayerPhase::Again);
    for (widgets::Button* button : {m_back, m_skip, m_leave})
        button->setVisible(!m_player.isDone());
    widgets::enable(*m_back, m_player.index() > 0, *m_press);
    fitButtons();
    refreshSteps();
    refreshCount();
}

// The drawn person for a stretch of the guide, the person's own picture for an exercise.
void PlayerView::refreshFigure()
{
    const guide::ProgrammePart& part = m_player.part();
    const auto* stretch = std::get_if<diary::Stretch>(&part.stretch);
    if (m_shownPart != m_player.move().part) {
        m_shownPart = m_player.move().part;
        const QPixmap picture = ownPicture();
        m_picture->setPixmap(picture);
        m_picture->setAccessibleName(tr("Picture of %1").arg(format::toQt(part.name)));
        m_picture->setVisible(!picture.isNull());
        if (stretch != nullptr) m_figure->setStretch(m_context.guide().stretch(*stretch));
        m_figure->setMotion(static_cast<int>(part.movement));
        m_figure->setVisible(stretch != nullptr);
        m_pictures->setVisible(stretch != nullptr || !picture.isNull());
    }
    m_figure->setSide(m_player.move().side);
    m_shownMoment.reset();
    moveFigure();
}

void PlayerView::moveFigure()
{
    const auto* stretch = std::get_if<diary::Stretch>(&m_player.part().stretch);
    if (stretch == nullptr) return;
    const auto& motions = m_context.guide().stretch(*stretch).motions;
    const double way = guide::secondsOf(motions.at(static_cast<std::size_t>(m_figure->motion())));
    const auto moment = guide::figureMoment(m_player, way);
    const bool isPartOfSet = m_context.guide().stretchSets().of(*stretch) != nullptr;
    if (!moment && !m_figure->isPlaying()) isPartOfSet ? m_figure->play() : m_figure->playAll();
    if (moment && moment != m_shownMoment) m_figure->setPhase(moment->phase, moment->progress);
    m_shownMoment = moment;
}

void PlayerView::refreshCount()
{
    moveFigure();
    const bool isLead = m_player.move().phase == guide::PlayerPhase::Ready;
    const bool isCounted = m_player.move().lasts && !isLead;
    m_ring->setCount(m_player.progress(), isCounted ? QString::number(m_player.left().count()) : QString());
    const QString paused = tr("Paused");
    if (m_player.isPaused() != (m_phase->text() == paused)) {
        m_phase->setText(m_player.isPaused() ? paused : phaseText(m_player));
        m_press->setText(pressText(m_player));
    }
}

}  // namespace cramp::ui::stretches
