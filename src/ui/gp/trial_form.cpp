// SPDX-License-Identifier: MIT
#include "ui/gp/trial_form.h"

#include "ui/format/qt_convert.h"

namespace cramp::ui::gp
{

namespace
{

constexpr int longestName = 200;

}  // namespace

TrialForm::TrialForm(host::WindowContext& context, host::WindowHost& host, const QString& question,
                     std::vector<TrialKind> kinds)
    : m_context(context),
      m_host(host),
      m_kinds(std::move(kinds)),
      m_column(new QVBoxLayout(this)),
      m_advice(new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Warn)),
      m_guide(new widgets::Button(tr("Read about it in the guide"))),
      m_agreed(new widgets::CheckBox({})),
      m_name(new QLineEdit),
      m_problem(new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad))
{
    QStringList labels;
    for (const TrialKind& each : m_kinds)
        labels << each.label;
    m_kind = new widgets::ChoiceRow(question, labels);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(12));
    m_column->addWidget(m_kind);
    m_column->addWidget(m_advice);
    auto* row = new widgets::ButtonRow;
    row->addWidget(m_guide);
    m_column->addLayout(row);
    m_column->addWidget(m_agreed);
    auto* nameLabel = new widgets::TextLabel(tr("What you call it (optional)"));
    nameLabel->setBuddy(theme::named(m_name, nameLabel->text()));
    m_name->setMaxLength(longestName);
    m_column->addWidget(nameLabel);
    m_column->addWidget(m_name);
    connect(m_kind, &widgets::ChoiceRow::changed, this, &TrialForm::showKind);
    connect(m_guide, &QPushButton::clicked, this,
            [this] { m_host.showGuidePage(QString::fromLatin1(kind().guidePage)); });
}

void TrialForm::addFoot(const QString& save)
{
    m_column->addWidget(m_problem);
    auto* row = new widgets::ButtonRow;
    auto* saving = new widgets::Button(save);
    auto* cancel = new widgets::Button(tr("Cancel"), widgets::Button::Role::Plain);
    row->addWidget(saving);
    row->addWidget(cancel);
    m_column->addLayout(row);
    widgets::hideOnChange(*m_problem, *this);
    connect(saving, &QPushButton::clicked, this, &TrialForm::saveAsked);
    connect(cancel, &QPushButton::clicked, this, &TrialForm::cancelled);
}

void TrialForm::start()
{
    m_problem->hide();
    m_kind->setChosen(-1);
    m_name->clear();
    showKind();
}

const TrialKind& TrialForm::kind() const
{
    static const TrialKind none;
    return m_kind->chosen() < 0 ? none : m_kinds.at(static_cast<std::size_t>(m_kind->chosen()));
}

void TrialForm::showKind()
{
    const char* advice = kind().advice;
    m_advice->setVisible(advice != nullptr);
    if (advice != nullptr) m_advice->setText(format::toQt(m_context.reportWords().of(advice)));
    m_guide->setVisible(kind().guidePage != nullptr);
    m_agreed->setChecked(false);
    m_agreed->setText(kind().agreed);
    m_agreed->setVisible(!kind().agreed.isEmpty());
}

// What was chosen, and what the person calls it; of something else that alone.
QString TrialForm::name() const
{
    const QString typed = m_name->text().simplified();
    const QString known = kind().name;
    if (known.isEmpty()) return typed;
    return (typed.isEmpty() ? known : tr("%1: %2").arg(known, typed)).left(longestName);
}

bool TrialForm::refuse(const QString& problem, QWidget* field)
{
    m_problem->setText(problem);
    m_problem->show();
    if (field != nullptr) field->setFocus();
    return false;
}

bool TrialForm::checkKind()
{
    if (name().isEmpty()) return refuse(tr("Choose what you changed, or enter a name for it."), m_name);
    if (!kind().agreed.isEmpty() && !m_agreed->isChecked())
        return refuse(tr("Ask first, then tick “%1”. Nothing is saved yet.").arg(kind().agreed), m_agreed);
    return true;
}

std::optional<diary::Trial> TrialForm::trial()
{
    m_problem->hide();
    if (!checkKind() || !check()) return std::nullopt;
    diary::Trial trial;
    trial.id = diary::Uuid::random();
    trial.name = format::toStd(name());
    trial.blocks = blocks();
    trial.order = order();
    trial.stamps.created = now();
    return trial;
}

}  // namespace cramp::ui::gp
