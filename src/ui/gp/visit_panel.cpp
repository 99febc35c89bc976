// SPDX-License-Identifier: MIT
#include "ui/gp/visit_panel.h"

#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/renewed_body.h"

#include <QLayout>

#include <algorithm>

namespace cramp::ui::gp
{

namespace
{

constexpr int longestName = 200;
constexpr int longestText = 10000;
constexpr double textHeight = 100;

// Those to come first, one without a date before all; then the past, the newest first.
std::vector<diary::Visit> inOrder(std::vector<diary::Visit> visits, diary::Date today)
{
    const auto isToCome = [today](const diary::Visit& visit) { return !visit.on || *visit.on >= today; };
    std::ranges::stable_sort(visits, [&](const diary::Visit& one, const diary::Visit& other) {
        if (isToCome(one) != isToCome(other)) return isToCome(one);
        if (!one.on || !other.on) return !one.on && other.on.has_value();
        return isToCome(one) ? *one.on < *other.on : *one.on > *other.on;
    });
    return visits;
}

QPlainTextEdit* textField(QVBoxLayout& column, const QString& label)
{
    auto* words = new widgets::TextLabel(label);
    auto* field = theme::named(new QPlainTextEdit, label);
    field->setTabChangesFocus(true);
    field->setFixedHeight(theme::scaled(textHeight));
    words->setBuddy(field);
    column.addWidget(words);
    column.addWidget(field);
    return field;
}

std::string typedText(const QPlainTextEdit& field)
{
    return format::toStd(field.toPlainText().trimmed().left(longestText));
}

}  // namespace

VisitPanel::VisitPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host),
      m_place(new QVBoxLayout),
      m_add(new widgets::Button(tr("Add an appointment…"))),
      m_form(new QWidget)
{
    content()->addWidget(new widgets::TextLabel(tr("Appointments"), theme::TextSize::Large, true));
    content()->addLayout(m_place);
    auto* row = new widgets::ButtonRow;
    row->addWidget(m_add);
    content()->addLayout(row);
    addForm();
    content()->addWidget(m_form);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { showForm(nullptr); });
}

void VisitPanel::addForm()
{
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    auto* withLabel = new widgets::TextLabel(tr("Who with (such as a GP, or a name)"));
    m_with = theme::named(new QLineEdit, withLabel->text());
    m_with->setMaxLength(longestName);
    withLabel->setBuddy(m_with);
    m_on = new widgets::DateField(tr("Date of the appointment (leave blank if you do not know)"),
                                  widgets::DateField::Allowed::AnyDay, widgets::DateField::WhenEmpty::IsFine);
    column->addWidget(withLabel);
    column->addWidget(m_with);
    column->addWidget(m_on);
    m_questions = textField(*column, tr("What I want from this appointment, in my own words"));
    m_note = textField(*column, tr("What was said (kept in your diary, not shown on the report)"));
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Save this appointment"));
    auto* cancel = new widgets::Button(tr("Cancel"), widgets::Button::Role::Plain);
    row->addWidget(save);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &VisitPanel::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_form->hide();
        m_add->show();
    });
}

void VisitPanel::showForm(const diary::Visit* visit)
{
    if (hasUnsaved()) {
        m_host.advise(tr("You have not saved this appointment yet. Save it or cancel it first."));
        return m_with->setFocus();
    }
    m_edited = visit == nullptr ? std::nullopt : std::optional(*visit);
    const diary::Visit shown = m_edited.value_or(diary::Visit());
    m_with->setText(format::toQt(shown.with));
    m_on->setToday(m_context.session.now().date());
    m_on->setDay(shown.on);
    m_questions->setPlainText(format::toQt(shown.questions));
    m_note->setPlainText(format::toQt(shown.note));
    m_begun = widgets::formState(*m_form);
    m_add->hide();
    m_form->show();
    m_with->setFocus();
}

void VisitPanel::save()
{
    if (!m_on->check()) return;
    const diary::Moment now = m_context.session.now();
    diary::Visit visit = m_edited.value_or(diary::Visit());
    visit.with = format::toStd(m_with->text().simplified());
    visit.on = m_on->day();
    visit.questions = typedText(*m_questions);
    visit.note = typedText(*m_note);
    if (!m_edited) {
        visit.id = diary::Uuid::random();
        visit.stamps.created = now;
    }
    const diary::Edit edit =
        m_edited ? diary::replacement(*m_edited, visit, now) : diary::addition(visit, now);
    const QString name = m_edited ? tr("editing an appointment") : tr("new appointment");
    if (!m_host.apply({format::toStd(name), {edit}})) return;
    m_form->hide();
    m_add->show();
}

QString VisitPanel::titleOf(const diary::Visit& visit) const
{
    const diary::Date today = m_context.session.now().date();
    const QString when = !visit.on ? tr("Next appointment")
                         : *visit.on >= today
                             ? tr("Appointment on %1").arg(format::fullDate(*visit.on, m_context.locale))
                             : tr("Seen on %1").arg(format::fullDate(*visit.on, m_context.locale));
    return visit.with.empty() ? when : tr("%1, %2").arg(when, format::ownWords(visit.with));
}

void VisitPanel::refresh()
{
    auto* column = widgets::renewBody(m_list, 12);
    m_place->addWidget(m_list);
    m_add->setVisible(m_form->isHidden() && !m_context.isReview());
    const session::Session& session = m_context.session;
    if (session.all().visits.empty())
        column->addWidget(
            new widgets::TextLabel(tr("You have no appointments yet. Add your next one and write down what "
                                      "you want from it. This goes on your report.")));
    for (const diary::Visit& visit : inOrder(session.all().visits, session.now().date()))
        addVisit(visit);
}

void VisitPanel::addVisit(const diary::Visit& visit)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(4));
    column->addWidget(new widgets::TextLabel(titleOf(visit), theme::TextSize::Body, true));
    if (!visit.questions.empty())
        column->addWidget(new widgets::TextLabel(format::ownWords(visit.questions)));
    if (!visit.note.empty())
        column->addWidget(new widgets::TextLabel(tr("What was said: %1").arg(format::ownWords(visit.note)),
                                                 theme::TextSize::Body, false,
                                                 widgets::TextLabel::Voice::Soft));
    if (!m_context.isReview()) addButtons(*column, visit);
    m_list->layout()->addWidget(box);
}

void VisitPanel::addButtons(QVBoxLayout& column, const diary::Visit& visit)
{
    auto* row = new widgets::ButtonRow;
    const QString title = titleOf(visit);
    auto* edit = theme::named(new widgets::Button(tr("Edit")), tr("Edit: %1").arg(title));
    auto* remove = theme::named(new widgets::Button(tr("Delete"), widgets::Button::Role::Plain),
                                tr("Delete: %1").arg(title));
    row->addWidget(edit);
    row->addWidget(remove);
    column.addLayout(row);
    connect(edit, &QPushButton::clicked, this, [this, visit] { showForm(&visit); });
    connect(remove, &QPushButton::clicked, this, [this, visit] {
        m_host.apply(
            {format::toStd(tr("deleting an appointment")), {diary::binning(visit, m_context.session.now())}});
    });
}

}  // namespace cramp::ui::gp
