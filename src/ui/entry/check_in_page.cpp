// SPDX-License-Identifier: MIT
#include "ui/entry/check_in_page.h"

#include "diary/validation.h"
#include "ui/entry/check_in_list.h"
#include "ui/entry/symptom_row.h"
#include "ui/entry/symptom_search.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/usual_form.h"
#include "ui/warnings/warning_place.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/centred_column.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/page_foot.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/renewed_body.h"

#include <QShortcut>

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

}  // namespace

CheckInPage::CheckInPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_words(warnings::checkWords(context)),
      m_frame(new widgets::PageFrame(tr("How are your legs today?"), this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_frame, 1);
    // What was answered stays here, and the window says so, until it is saved or left.
    new QShortcut(
        Qt::Key_Escape, this, [this] { this->host().showPage(host::PageId::Today); },
        Qt::WidgetWithChildrenShortcut);
    new QShortcut(
        QKeySequence(Qt::CTRL | Qt::Key_Return), this, [this] { save(); }, Qt::WidgetWithChildrenShortcut);
}

void CheckInPage::refresh()
{
    if (!m_isBegun || (!m_before && !hasUnsaved())) begin({});
}

bool CheckInPage::hasUnsaved() const
{
    return m_isBegun && answers() != m_asBegun;
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
    m_before = before;
    m_rows.clear();
    m_frame->setAside(
        format::fullDate(before ? before->at.date() : session().now().date(), context().locale));
    auto* column = widgets::renewBody(m_body, 12);
    column->addWidget(new widgets::TextLabel(
        before ? tr("You are changing your answers from %1 at %2.")
                     .arg(format::fullDate(before->at.date(), context().locale),
                          format::timeText(before->at, context().locale))
               : tr("Tick only what is new, or worse than usual for you, and there without a cramp.")));
    addSigns(*column);
    addDay(*column);
    addFoot(*column);
    if (before)
        fillIn();
    else
        addEarlier(*column);
    m_frame->column()->addWidget(m_body);
    m_body->show();
    m_asBegun = answers();
    m_isBegun = true;
    showSaved();
}

void CheckInPage::addSigns(QVBoxLayout& column)
{
    auto* panel = new widgets::Panel;
    panel->content()->setSpacing(theme::scaled(8));
    for (const diary::Symptom symptom : m_words.checkInSigns())
        addRow(*panel->content(), symptom);
    m_others = new QVBoxLayout;
    m_others->setSpacing(theme::scaled(8));
    panel->content()->addLayout(m_others);
    auto* search = new SymptomSearch(context().labels);
    connect(search, &SymptomSearch::chosen, this, [this](diary::Symptom symptom) {
        showOther(symptom);
        widgets::focusFirstControl(*m_rows.back());
    });
    panel->content()->addWidget(search);
    column.addWidget(panel);
}

void CheckInPage::addRow(QVBoxLayout& column, diary::Symptom symptom)
{
    auto* row = new SymptomRow(context(), m_words, symptom, SymptomRow::Form::Ticked);
    connect(row, &SymptomRow::changed, this, &CheckInPage::showSaved);
    connect(row, &SymptomRow::usualSaved, this, [this](const diary::ContextItem& item) {
        if (!host().apply(warnings::usualAdded(item, session().now()))) return;
        for (SymptomRow* each : m_rows)
            each->contextChanged();
    });
    m_rows.push_back(row);
    column.addWidget(row);
}

void CheckInPage::showOther(diary::Symptom symptom)
{
    const auto known = std::ranges::find(m_rows, symptom, &SymptomRow::symptom);
    if (known == m_rows.end()) return addRow(*m_others, symptom);
    // The one that was looked for is the last.
    std::rotate(known, known + 1, m_rows.end());
}

void CheckInPage::addDay(QVBoxLayout& column)
{
    auto* panel = new widgets::Panel;
    m_sleep =
        new widgets::ChoiceRow(tr("How much did cramps disturb your sleep last night, from 0 (not at all) "
                                  "to 10 (completely)?"),
                               numbersUpTo(diary::SleepDisturbance::highest));
    m_function =
        new widgets::ChoiceRow(tr("Do cramps stop you doing things during the day?"), {tr("Yes"), tr("No")});
    auto* label = new widgets::TextLabel(tr("A note in your own words"));
    m_note = theme::named(new QPlainTextEdit, tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme::scaled(64));
    label->setBuddy(m_note);
    for (QWidget* part : {static_cast<QWidget*>(m_sleep), static_cast<QWidget*>(m_function),
                          static_cast<QWidget*>(label), static_cast<QWidget*>(m_note)})
        panel->content()->addWidget(part);
    connect(m_sleep, &widgets::ChoiceRow::changed, this, &CheckInPage::showSaved);
    connect(m_function, &widgets::ChoiceRow::changed, this, &CheckInPage::showSaved);
    column.addWidget(panel);
}

// In sight while the page scrolls, but for a small window, where it would take the room of the questions.
void CheckInPage::addFoot(QVBoxLayout& column)
{
    m_save = new widgets::Button({}, widgets::Button::Role::Filled);
    auto* leave = new widgets::Button(tr("Leave without saving"), widgets::Button::Role::Plain);
    m_saves = new widgets::FieldLabel;
    connect(m_save, &QPushButton::clicked, this, &CheckInPage::save);
    connect(leave, &QPushButton::clicked, this, &CheckInPage::leave);
    const bool isSmall = widgets::isSmallWindow(*this);
    auto* foot = isSmall ? nullptr : new widgets::PageFoot;
    auto* row = isSmall ? new widgets::ButtonRow : foot->row();
    for (QWidget* part : std::initializer_list<QWidget*>{m_save, leave, m_saves})
        row->addWidget(part);
    row->setAlignment(m_saves, Qt::AlignVCenter);
    widgets::retire(std::exchange(m_foot, foot));
    if (isSmall) return column.addLayout(row);
    layout()->addWidget(foot);
    foot->show();
}

void CheckInPage::addEarlier(QVBoxLayout& column)
{
    auto* earlier = new CheckInList(context());
    connect(earlier, &CheckInList::editWanted, this, [this](const diary::CheckIn& checkIn) {
        if (mayBeginAnew()) begin(checkIn);
    });
    connect(earlier, &CheckInList::deleteWanted, this, &CheckInPage::remove);
    column.addWidget(earlier);
}

void CheckInPage::fillIn()
{
    for (const diary::SymptomEntry& entry : m_before->symptoms)
        if (std::ranges::find(m_rows, entry.kind, &SymptomRow::symptom) == m_rows.end())
            addRow(*m_others, entry.kind);
    for (SymptomRow* row : m_rows)
        row->show(m_before->symptoms, m_before->at.date());
    if (m_before->sleepDisturbance) m_sleep->setChosen(static_cast<int>(m_before->sleepDisturbance->value()));
    if (m_before->functionAffected) m_function->setChosen(*m_before->functionAffected ? 0 : 1);
    m_note->setPlainText(format::toQt(m_before->note));
}

void CheckInPage::showSaved()
{
    m_save->setText(m_before                                              ? tr("Save the change")
                    : std::ranges::any_of(m_rows, &SymptomRow::isPresent) ? tr("Nothing else new: save")
                                                                          : tr("Nothing new today"));
    m_saves->setText(savedText());
}

// "Saves: swelling (left leg). No to the other 11."
QString CheckInPage::savedText() const
{
    QStringList present;
    for (const SymptomRow* row : m_rows)
        if (row->isPresent()) present << format::toQt(context().labels.describe(*row->entry()));
    const int no = static_cast<int>(countNo());
    if (present.isEmpty())
        return no == 0 ? QString() : tr("Saves a “no” to each of the %n sign(s) shown here.", nullptr, no);
    const QString ticked = tr("Saves: %1.").arg(present.join(QStringLiteral("; ")));
    return no == 0 ? ticked : ticked + QLatin1Char(' ') + tr("“No” to the other %n.", nullptr, no);
}

std::size_t CheckInPage::countNo() const
{
    return static_cast<std::size_t>(
        std::ranges::count(checkIn().symptoms, false, &diary::SymptomEntry::present));
}

void CheckInPage::takeFocus()
{
    if (!m_rows.empty()) widgets::focusFirstControl(*m_rows.front());
}

diary::CheckIn CheckInPage::answers() const
{
    diary::CheckIn made;
    for (const SymptomRow* row : m_rows)
        row->addTo(made.symptoms);
    if (m_sleep->chosen() >= 0) made.sleepDisturbance = diary::SleepDisturbance::from(m_sleep->chosen());
    if (m_function->chosen() >= 0) made.functionAffected = m_function->chosen() == 0;
    made.note = format::toStd(m_note->toPlainText().trimmed());
    return made;
}

// A sign that is shown and not ticked is a no; in one that is put right only where it was answered before.
diary::CheckIn CheckInPage::checkIn() const
{
    diary::CheckIn made = answers();
    for (const SymptomRow* row : m_rows) {
        const diary::Symptom kind = row->symptom();
        if (std::ranges::find(made.symptoms, kind, &diary::SymptomEntry::kind) != made.symptoms.end())
            continue;
        if (m_before && std::ranges::find(m_before->symptoms, kind, &diary::SymptomEntry::kind) ==
                            m_before->symptoms.end())
            continue;
        made.symptoms.push_back({kind, std::nullopt, false, std::nullopt});
    }
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
