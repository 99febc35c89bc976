// SPDX-License-Identifier: MIT
#include "ui/cramp_now/passed_question.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double leastHeight = 52;

}  // namespace

PassedQuestion::PassedQuestion(const QString& since, std::chrono::seconds elapsed, bool canGoOn,
                               widgets::Button::Role role, QWidget* parent)
    : QWidget(parent),
      m_role(role)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    column->addWidget(new widgets::TextLabel(tr("When did it pass?"), theme::TextSize::Large, true));
    column->addWidget(new widgets::TextLabel(
        tr("The cramp that started %1 has no end time yet. About when did it pass?").arg(since)));
    auto* ends = new widgets::ButtonRow(widgets::ButtonRow::Widths::Equal);
    for (const auto time : times) {
        if (time > elapsed) continue;
        const QString text = time.count() == 1 ? tr("1 minute after it started")
                                               : tr("%1 minutes after it started").arg(time.count());
        QPushButton* answer = addAnswer(*ends, text);
        connect(answer, &QPushButton::clicked, this, [this, time] { Q_EMIT passedAfter(time); });
    }
    if (elapsed <= std::chrono::days(1)) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(elapsed);
        const QString lasted = format::durationText(std::chrono::seconds(minutes).count());
        const QString text = minutes.count() == 0 ? tr("Just now") : tr("Just now, after %1").arg(lasted);
        connect(addAnswer(*ends, text), &QPushButton::clicked, this, &PassedQuestion::passedNow);
    }
    connect(addAnswer(*ends, tr("I fell asleep")), &QPushButton::clicked, this, &PassedQuestion::unknown);
    column->addLayout(ends);
    auto* others = new widgets::ButtonRow(widgets::ButtonRow::Widths::Equal);
    if (canGoOn)
        connect(addAnswer(*others, tr("It is still going on")), &QPushButton::clicked, this,
                &PassedQuestion::goesOn);
    connect(addAnswer(*others, tr("That one has passed, and I have a new cramp")), &QPushButton::clicked,
            this, &PassedQuestion::isNewCramp);
    column->addLayout(others);
}

void PassedQuestion::offerTyping(const diary::Moment& start, const std::function<diary::TimeFrame()>& frame,
                                 const QLocale& locale)
{
    auto* time = new widgets::TypedField(tr("Or enter about when it passed"), tr("3:20am, last night at 4"));
    auto* problem = new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad);
    auto* save = new widgets::Button(tr("Save this time"), m_role);
    problem->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(time);
    column->addWidget(problem);
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(time, &widgets::TypedField::typed, this, [time, problem, frame, locale] {
        problem->hide();
        const auto reading = diary::readTime(format::toStd(time->text()), frame());
        const auto* read = std::get_if<diary::ReadTime>(&reading);
        time->showReading(read == nullptr ? QString() : format::readingText(*read, locale));
    });
    connect(save, &QPushButton::clicked, this, [this, time, problem, start, frame] {
        const auto reading = diary::readTime(format::toStd(time->text()), frame());
        const auto* read = std::get_if<diary::ReadTime>(&reading);
        if (read != nullptr && read->precision != diary::Precision::Night &&
            read->at.instant() > start.instant())
            return Q_EMIT passedAfter(read->at.instant() - start.instant());
        problem->setText(read == nullptr
                             ? format::problemText(std::get<diary::TimeSlip>(reading), time->text())
                             : tr("Enter a time after the cramp started."));
        problem->show();
        time->edit()->setFocus();
    });
}

QPushButton* PassedQuestion::addAnswer(QLayout& row, const QString& text)
{
    auto* button = new widgets::Button(text, m_role);
    button->setLeastHeight(leastHeight);
    row.addWidget(button);
    return button;
}

}  // namespace cramp::ui::cramp_now
