// SPDX-License-Identifier: MIT
#include "ui/entry/check_in_page.h"

#include "diary/validation.h"
#include "ui/entry/check_in_list.h"
#include "ui/entry/symptom_row.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_foot.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

QStringList numbersUpTo(std::int64_t last)
{
    QStringList numbers;
    for (std::int64_t number = 0; number <= last; ++number)
        numbers << QString::number(number);
    return numbers;
}

widgets::Panel* makePanel(const QString& title)
{
    auto* panel = new widgets::Panel;
    panel->content()->setSpacing(theme::scaled(16));
    panel->content()->addWidget(new widgets::TextLabel(title, theme::TextSize::Large, true));
    return panel;
}

}  // namespace

CheckInPage::CheckInPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_frame(new widgets::PageFrame(tr("How are your legs today?"), this)),
      m_foot(new widgets::PageFoot),
      m_back(new widgets::Button(tr("Back"))),
      m_next(new widgets::Button(tr("Next or skip"))),
      m_save(new widgets::Button(tr("Save my answers"), widgets::Button::Role::Filled))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_foot);
    auto* leave = new widgets::Button(tr("Leave without saving"), widgets::Button::Role::Plain);
    for (widgets::Button* button : {m_back, m_next, m_save, leave})
        m_foot->row()->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(m_step + 1); });
    connect(m_save, &QPushButton::clicked, this, &CheckInPage::save);
    connect(leave, &QPushButton::clicked, this, &CheckInPage::leave);
}

void CheckInPage::refresh()
{
    if (!m_isBegun || (!m_before && m_step == 0 && !hasUnsaved())) begin({});
}

void CheckInPage::edit(const diary::Uuid& id)
{
    const auto& all = session().all().checkIns;
    const auto found = std::ranges::find(all, id, &diary::CheckIn::id);
    if (found == all.end() || found->stamps.binned)
        return host().tell(tr("This check-in is no longer in your diary."));
    if (mayBeginAnew()) begin(*found);
}

void CheckInPage::begin(const std::optional<diary::CheckIn>& before)
{
    m_isBegun = true;
    m_before = before;
    m_steps.clear();
    m_rows.clear();
    m_step = 0;
    auto* column = widgets::renewBody(m_body, 16);
    before ? buildChange(*column) : buildQuestions(*column);
    m_frame->column()->addWidget(m_body);
    m_body->show();
    for (widgets::Button* button : {m_back, m_next})
        button->setHidden(before.has_value());
    m_asBegun = checkIn();
    showStep(0);
}

void CheckInPage::buildQuestions(QVBoxLayout& column)
{
    column.addWidget(new widgets::TextLabel(format::toQt(context().labels.symptomIntroduction())));
    m_progress = new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft);
    column.addWidget(m_progress);
    m_steps.push_back(makeSleepStep());
    for (const session::CheckInStep& step :
         session::stepsToAsk(session().assessment(), context().labels.symptomGroups()))
        m_steps.push_back(makeStep(step));
    m_steps.push_back(makeLastStep());
    for (QWidget* step : m_steps) {
        step->hide();
        column.addWidget(step);
    }
    showEarlier(column);
}

// Everything on one page: who puts something right knows what it was.
void CheckInPage::buildChange(QVBoxLayout& column)
{
    column.addWidget(new widgets::TextLabel(tr("You are changing your answers from %1 at %2.")
                                                .arg(format::fullDate(m_before->at.date(), context().locale),
                                                     format::timeText(m_before->at, context().locale)),
                                            theme::TextSize::Body, true));
    auto* whole = new QWidget;
    auto* parts = new QVBoxLayout(whole);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(theme::scaled(16));
    parts->addWidget(makeSleepStep());
    parts->addWidget(makeLastStep());
    column.addWidget(whole);
    m_steps.push_back(whole);
    m_progress = nullptr;
    fillIn(*m_before);
}

void CheckInPage::fillIn(const diary::CheckIn& checkIn)
{
    if (checkIn.sleepDisturbance) m_sleep->setChosen(static_cast<int>(checkIn.sleepDisturbance->value()));
    if (checkIn.functionAffected) m_function->setChosen(*checkIn.functionAffected ? 0 : 1);
    m_note->setPlainText(format::toQt(checkIn.note));
    for (SymptomRow* row : m_rows.back())
        row->show(checkIn.symptoms);
}

void CheckInPage::showEarlier(QVBoxLayout& column)
{
    auto* earlier = new CheckInList(context());
    connect(earlier, &CheckInList::editWanted, this, [this](const diary::CheckIn& checkIn) {
        if (mayBeginAnew()) begin(checkIn);
    });
    connect(earlier, &CheckInList::deleteWanted, this, &CheckInPage::remove);
    column.addWidget(earlier);
}

QWidget* CheckInPage::makeSleepStep()
{
    widgets::Panel* panel = makePanel(tr("Your sleep and your day"));
    m_sleep = new widgets::ChoiceRow(
        tr("How much did cramps disturb your sleep last night, from 0 (not at all) to 10 "
           "(completely)?"),
        numbersUpTo(diary::SleepDisturbance::highest));
    m_function =
        new widgets::ChoiceRow(tr("Do cramps stop you doing things during the day?"), {tr("Yes"), tr("No")});
    panel->content()->addWidget(m_sleep);
    panel->content()->addWidget(m_function);
    m_rows.emplace_back();
    return panel;
}

QWidget* CheckInPage::makeStep(const session::CheckInStep& step)
{
    widgets::Panel* panel = makePanel(format::toQt(step.title));
    std::vector<SymptomRow*> rows;
    for (const diary::Symptom symptom : step.questions) {
        rows.push_back(new SymptomRow(context().labels, symptom));
        panel->content()->addWidget(rows.back());
    }
    auto* none = new widgets::Button(tr("No to all of these"));
    connect(none, &QPushButton::clicked, this, &CheckInPage::noToAll);
    panel->content()->addWidget(none, 0, Qt::AlignLeft);
    m_rows.push_back(std::move(rows));
    return panel;
}

// What was answered some days ago may be otherwise today, so every sign can be told.
QWidget* CheckInPage::makeLastStep()
{
    widgets::Panel* panel = makePanel(tr("Anything else?"));
    panel->content()->addWidget(new widgets::TextLabel(
        tr("Open a group to add a symptom you were not asked about, or one that has changed.")));
    m_rows.emplace_back();
    for (const guide::SymptomGroup& group : context().labels.symptomGroups())
        addGroup(*panel->content(), group);
    auto* label = new widgets::TextLabel(tr("A note in your own words"));
    m_note = theme::named(new QPlainTextEdit, tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(theme::scaled(110));
    label->setBuddy(m_note);
    panel->content()->addWidget(label);
    panel->content()->addWidget(m_note);
    return panel;
}

void CheckInPage::addGroup(QVBoxLayout& column, const guide::SymptomGroup& group)
{
    const std::vector<std::string> open =
        m_before ? std::vector<std::string>() : session().assessment().notAsked;
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(theme::scaled(12), 0, 0, theme::scaled(8));
    rows->setSpacing(theme::scaled(16));
    for (const diary::Symptom symptom : group.symptoms) {
        if (std::ranges::find(open, diary::code(symptom)) != open.end()) continue;
        m_rows.back().push_back(new SymptomRow(context().labels, symptom));
        rows->addWidget(m_rows.back().back());
    }
    if (rows->count() == 0) return delete body;
    auto* title = new widgets::Button(widgets::asWritten(format::toQt(group.title)));
    title->setCheckable(true);
    body->hide();
    connect(title, &QPushButton::toggled, body, &QWidget::setVisible);
    if (m_before && std::ranges::any_of(m_before->symptoms, [&group](const diary::SymptomEntry& entry) {
            return std::ranges::find(group.symptoms, entry.kind) != group.symptoms.end();
        }))
        title->setChecked(true);
    column.addWidget(title);
    column.addWidget(body);
}

void CheckInPage::showStep(std::size_t step)
{
    m_steps.at(m_step)->hide();
    m_step = step;
    m_steps.at(step)->show();
    if (m_progress != nullptr)
        m_progress->setText(tr("Part %1 of %2. Leave out anything you do not know. You can stop at any time.")
                                .arg(step + 1)
                                .arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setEnabled(!isLast());
    m_frame->ensureVisible(0, 0);
    takeFocus();
}

void CheckInPage::takeFocus()
{
    if (!m_steps.empty()) widgets::focusFirstControl(*m_steps.at(m_step));
}

void CheckInPage::noToAll()
{
    for (SymptomRow* row : m_rows.at(m_step))
        row->sayNo();
    m_next->setFocus();
}

diary::CheckIn CheckInPage::checkIn() const
{
    diary::CheckIn made;
    for (const auto& rows : m_rows)
        for (const SymptomRow* row : rows)
            row->addTo(made.symptoms);
    if (m_sleep->chosen() >= 0) made.sleepDisturbance = diary::SleepDisturbance::from(m_sleep->chosen());
    if (m_function->chosen() >= 0) made.functionAffected = m_function->chosen() == 0;
    made.note = format::toStd(m_note->toPlainText().trimmed());
    return made;
}

// Answers that are not saved stay until they are, or until they are left.
bool CheckInPage::mayBeginAnew()
{
    if (!hasUnsaved()) return true;
    host().advise(
        tr("You have not saved these answers yet. Save them, or choose “Leave without saving”, before you go "
           "on."));
    return false;
}

void CheckInPage::save()
{
    diary::CheckIn made = checkIn();
    if (made == diary::CheckIn{})
        return host().advise(tr("You have not answered anything yet, so there is nothing to save."));
    made.id = m_before ? m_before->id : diary::Uuid::random();
    made.at = m_before ? m_before->at : session().now();
    if (!diary::validate(made).empty())
        return host().advise(tr("Your note must be 10,000 characters or fewer."));
    if (write(made)) leave();
}

bool CheckInPage::write(const diary::CheckIn& made)
{
    if (m_before)
        return host().apply({format::toStd(tr("editing a check-in")),
                             {diary::replacement(*m_before, made, session().now())}});
    return host().apply({format::toStd(tr("new check-in")), {diary::addition(made, made.at)}});
}

void CheckInPage::remove(const diary::CheckIn& checkIn)
{
    if (!mayBeginAnew()) return;
    if (host().apply({format::toStd(tr("deleting a check-in")), {diary::binning(checkIn, session().now())}}))
        begin({});
}

void CheckInPage::leave()
{
    m_isBegun = false;
    const host::PageId next = m_before ? host::PageId::Check : host::PageId::Today;
    m_before.reset();
    host().showPage(next);
}

}  // namespace cramp::ui::entry
