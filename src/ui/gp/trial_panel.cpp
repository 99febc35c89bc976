// SPDX-License-Identifier: MIT
#include "ui/gp/trial_panel.h"

#include "report/summary/trial_result.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/renewed_body.h"

#include <QLayout>

#include <array>

namespace cramp::ui::gp
{

namespace
{

constexpr std::array weeksOffered = {2, 4, 8};
constexpr int usualWeeks = 1;  // index of 4
constexpr int longestName = 200;

QStringList kinds()
{
    return {TrialPanel::tr("Stretching every evening"), TrialPanel::tr("A medicine"),
            TrialPanel::tr("A supplement, such as magnesium"), TrialPanel::tr("A new mattress"),
            TrialPanel::tr("Something else")};
}

}  // namespace

TrialPanel::TrialPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host),
      m_place(new QVBoxLayout),
      m_mark(new widgets::Button(tr("Record a change…"))),
      m_form(new QWidget),
      m_kind(new widgets::ChoiceRow(tr("What did you change?"), kinds())),
      m_name(new QLineEdit),
      m_from(new widgets::DateField(tr("First day of the change"), widgets::DateField::Allowed::UpToToday)),
      m_weeks(new widgets::ChoiceRow(tr("How long before and after do you want to compare?"),
                                     {tr("2 weeks"), tr("4 weeks"), tr("8 weeks")})),
      m_problem(new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad))
{
    content()->addWidget(new widgets::TextLabel(tr("Did it help?"), theme::TextSize::Large, true));
    content()->addWidget(new widgets::TextLabel(
        tr("Record the day you changed something. Cramp Diary then compares the same number of days before "
           "and after. Do not stop or change a medicine without asking a doctor or pharmacist.")));
    content()->addLayout(m_place);
    auto* row = new widgets::ButtonRow;
    row->addWidget(m_mark);
    content()->addLayout(row);
    addForm();
    content()->addWidget(m_form);
    m_form->hide();
    connect(m_mark, &QPushButton::clicked, this, [this] { showForm(true); });
}

void TrialPanel::addForm()
{
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    column->addWidget(m_kind);
    auto* nameLabel = new widgets::TextLabel(tr("What you call it (optional)"));
    nameLabel->setBuddy(theme::named(m_name, nameLabel->text()));
    m_name->setMaxLength(longestName);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_from);
    m_weeks->setChosen(usualWeeks);
    column->addWidget(m_weeks);
    column->addWidget(m_problem);
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Save this change"));
    auto* cancel = new widgets::Button(tr("Cancel"), widgets::Button::Role::Plain);
    row->addWidget(save);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &TrialPanel::save);
    connect(cancel, &QPushButton::clicked, this, [this] { showForm(false); });
}

void TrialPanel::showForm(bool isShown)
{
    m_form->setVisible(isShown);
    m_mark->setVisible(!isShown && !m_context.isReview());
    m_problem->hide();
    if (!isShown) return;
    m_kind->setChosen(-1);
    m_name->clear();
    m_from->setToday(m_context.session.now().date());
    m_from->setDay(m_context.session.now().date());
    m_weeks->setChosen(usualWeeks);
    m_begun = widgets::formState(*m_form);
}

QString TrialPanel::name() const
{
    QString typed = m_name->text().simplified();
    if (m_kind->chosen() < 0 || m_kind->chosen() == kinds().size() - 1) return typed;
    const QString kind = kinds().at(m_kind->chosen());
    return (typed.isEmpty() ? kind : tr("%1: %2").arg(kind, typed)).left(longestName);
}

void TrialPanel::save()
{
    if (name().isEmpty()) {
        m_problem->setText(tr("Choose what you changed, or enter a name for it."));
        m_problem->show();
        return;
    }
    if (!m_from->check()) return;
    const diary::Moment now = m_context.session.now();
    const auto weeks = weeksOffered.at(static_cast<std::size_t>(qMax(0, m_weeks->chosen())));
    diary::Trial trial;
    trial.id = diary::Uuid::random();
    trial.name = format::toStd(name());
    trial.blocks = report::summary::beforeAndAfter(*m_from->day(), std::int64_t(7) * weeks);
    trial.stamps.created = now;
    if (m_host.apply({format::toStd(tr("a change to compare")), {diary::addition(trial, now)}}))
        showForm(false);
}

void TrialPanel::refresh()
{
    widgets::renewBody(m_list, 16);
    m_place->addWidget(m_list);
    m_mark->setVisible(m_form->isHidden() && !m_context.isReview());
    for (const diary::Trial& trial : m_context.session.all().trials)
        addTrial(trial);
}

void TrialPanel::addTrial(const diary::Trial& trial)
{
    const session::Session& session = m_context.session;
    const report::summary::TrialText text = report::summary::sayTrial(
        report::summary::trialResult(session.all(), trial.blocks, session.now()), m_context.reportWords());
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(4));
    column->addWidget(new widgets::TextLabel(format::toQt(trial.name), theme::TextSize::Body, true));
    for (const diary::TrialBlock& block : trial.blocks)
        if (block.with)
            column->addWidget(new widgets::TextLabel(tr("With the change: %1 to %2")
                                                         .arg(format::fullDate(block.from, m_context.locale),
                                                              format::fullDate(block.to, m_context.locale)),
                                                     theme::TextSize::Body, false,
                                                     widgets::TextLabel::Voice::Soft));
    column->addWidget(new widgets::TextLabel(format::toQt(text.change), theme::TextSize::Body, true));
    for (const std::string& line : {text.counts, text.nights, text.weeks, text.interval, text.caution})
        if (!line.empty()) column->addWidget(new widgets::TextLabel(format::toQt(line)));
    if (!m_context.isReview()) {
        auto* row = new widgets::ButtonRow;
        auto* remove = theme::named(new widgets::Button(tr("Delete"), widgets::Button::Role::Plain),
                                    tr("Delete the change %1").arg(format::toQt(trial.name)));
        row->addWidget(remove);
        column->addLayout(row);
        connect(remove, &QPushButton::clicked, this, [this, trial] {
            m_host.apply({format::toStd(tr("deleting a change to compare")),
                          {diary::binning(trial, m_context.session.now())}});
        });
    }
    m_list->layout()->addWidget(box);
}

}  // namespace cramp::ui::gp
