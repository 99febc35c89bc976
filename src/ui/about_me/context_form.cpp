// SPDX-License-Identifier: MIT
#include "ui/about_me/context_form.h"

#include "diary/day_words.h"
#include "ui/about_me/medicine_field.h"
#include "ui/about_me/quinine.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/typed_field.h"

#include <QShortcut>

#include <algorithm>

namespace cramp::ui::about_me
{

namespace
{

struct KindWords {
    QString title;
    QString which;
    QString name;
    QString from;
    QString to;
};

KindWords wordsFor(diary::ContextKind kind)
{
    const QString ownWords = ContextForm::tr("In your own words (optional)");
    const QString since = ContextForm::tr("When did it start? (Leave blank if you do not know)");
    const QString until = ContextForm::tr("When did it end? (Leave blank if you still have it)");
    switch (kind) {
        case diary::ContextKind::Medicine:
            return {ContextForm::tr("A medicine"), ContextForm::tr("What kind of medicine is it?"),
                    ContextForm::tr("Name and dose, as on the packet"),
                    ContextForm::tr("When did this start? (Leave blank if you do not know)"),
                    ContextForm::tr("Last day you took it (leave blank if you still take it)")};
        case diary::ContextKind::Condition:
            return {ContextForm::tr("A condition"), ContextForm::tr("Which one is it?"), ownWords, since,
                    until};
        case diary::ContextKind::Pregnancy:
            return {ContextForm::tr("Pregnancy and birth"), ContextForm::tr("Which one is it?"), ownWords,
                    since, until};
        case diary::ContextKind::Exposure:
            return {ContextForm::tr("A wound, a journey or contact with something poisonous"),
                    ContextForm::tr("What was it?"), ownWords,
                    ContextForm::tr("When was it, or when did it start? (Leave blank if you do not know)"),
                    ContextForm::tr("Last day, if it was more than 1 day")};
        case diary::ContextKind::Protection:
            return {ContextForm::tr("A vaccination"), ContextForm::tr("Which one is it?"), ownWords,
                    ContextForm::tr("When did you have it? (Leave blank if you do not know)"),
                    ContextForm::tr("When does protection end, if you know?")};
        case diary::ContextKind::Usual: break;  // has a form of its own
    }
    return {};
}

widgets::TextLabel* makeProblem()
{
    auto* label = new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad);
    label->hide();
    return label;
}

}  // namespace

ContextForm::ContextForm(const guide::Labels& labels, const guide::MedicineNames& medicines,
                         const QLocale& locale, diary::ContextKind kind,
                         const std::optional<diary::ContextItem>& before, diary::Date today, QWidget* parent)
    : widgets::Panel(parent),
      m_labels(labels),
      m_locale(locale),
      m_kind(kind),
      m_item(before.value_or(diary::ContextItem{})),
      m_today(today)
{
    content()->setSpacing(theme::scaled(16));
    content()->addWidget(new widgets::TextLabel(wordsFor(kind).title, theme::TextSize::Large, true));
    if (kind == diary::ContextKind::Medicine) addMedicine(medicines);
    addCodes(before);
    addFields();
    addButtons();
    m_begun = widgets::formState(*this);
    new QShortcut(
        Qt::Key_Escape, this, [this] { hasUnsaved() ? Q_EMIT escapedUnsaved() : Q_EMIT left(); },
        Qt::WidgetWithChildrenShortcut);
}

// What the packet says comes first: the kind can mostly be told from it.
void ContextForm::addMedicine(const guide::MedicineNames& medicines)
{
    auto* name = new MedicineField(wordsFor(m_kind).name, medicines, m_labels);
    m_name = name;
    connect(name, &MedicineField::chosen, this, &ContextForm::suggestKinds);
    connect(name, &MedicineField::kept, this, &ContextForm::askKind);
    m_suggested = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, m_suggested);
    m_suggestedKind = new widgets::TextLabel;
    m_suggestedKind->setWordWrap(false);
    m_suggestedKind->setMinimumHeight(theme::scaled(44));
    auto* other = new widgets::Button(tr("It’s another kind"), widgets::Button::Role::Plain);
    connect(other, &QPushButton::clicked, this, &ContextForm::askKind);
    row->addWidget(m_suggestedKind);
    row->addWidget(other);
    content()->addWidget(name);
    content()->addWidget(m_suggested);
}

void ContextForm::suggestKinds(const std::vector<diary::ContextCode>& kinds)
{
    m_code->setChosen(static_cast<int>(std::ranges::find(m_codes, kinds.front()) - m_codes.begin()));
    m_otherKinds.assign(kinds.begin() + 1, kinds.end());
    m_suggestedKind->setText(tr("Kind: %1").arg(kindsText(kinds, m_labels)));
    m_suggested->show();
    m_code->hide();
    showHelp();
}

void ContextForm::askKind()
{
    m_otherKinds.clear();
    m_suggested->hide();
    m_code->show();
    widgets::focusFirstControl(*m_code);
}

void ContextForm::addCodes(const std::optional<diary::ContextItem>& before)
{
    QStringList answers;
    for (const diary::ContextCode code : diary::allValues<diary::ContextCode>()) {
        if (diary::kindOf(code) != m_kind) continue;
        m_codes.push_back(code);
        answers << format::toQt(m_labels.of(code));
    }
    m_code = new widgets::ChoiceRow(wordsFor(m_kind).which, answers);
    if (before)
        m_code->setChosen(static_cast<int>(std::ranges::find(m_codes, before->code) - m_codes.begin()));
    else if (m_codes.size() == 1)
        m_code->setChosen(0);
    m_help = new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft);
    m_codeProblem = makeProblem();
    content()->addWidget(m_code);
    content()->addWidget(m_help);
    content()->addWidget(m_codeProblem);
    connect(m_code, &widgets::ChoiceRow::changed, this, &ContextForm::showHelp);
    if (m_kind == diary::ContextKind::Medicine) addQuinine();
    showHelp();
    if (m_suggested == nullptr) return;
    m_suggested->hide();
    m_code->hide();
    if (before) suggestKinds({before->code});
}

// Whichever of the two was named, the other may be meant.
void ContextForm::addQuinine()
{
    m_quinine = new widgets::ChoiceRow(quinineQuestion(), quinineAnswers());
    content()->addWidget(m_quinine);
    m_quinine->hide();
    connect(m_quinine, &widgets::ChoiceRow::changed, this, [this] {
        if (m_quinine->chosen() < 0) return;
        const auto code =
            m_quinine->chosen() == 0 ? diary::ContextCode::Quinine : diary::ContextCode::TonicWater;
        m_code->isVisibleTo(this)
            ? m_code->setChosen(static_cast<int>(std::ranges::find(m_codes, code) - m_codes.begin()))
            : suggestKinds({code});
        showHelp();
    });
}

std::optional<diary::ContextCode> ContextForm::chosenCode() const
{
    if (m_code->chosen() < 0) return std::nullopt;
    return m_codes.at(static_cast<std::size_t>(m_code->chosen()));
}

void ContextForm::showHelp()
{
    const auto code = chosenCode();
    const QString help = code ? format::toQt(m_labels.helpFor(*code)) : QString();
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_codeProblem->hide();
    if (m_quinine == nullptr) return;
    const bool isTonic = code == diary::ContextCode::TonicWater;
    if (isTonic) m_quinine->setChosen(1);
    m_quinine->setVisible(isTonic || code == diary::ContextCode::Quinine);
}

void ContextForm::addFields()
{
    const KindWords text = wordsFor(m_kind);
    if (m_name == nullptr) {
        m_name = new widgets::TypedField(text.name, {});
        content()->addWidget(m_name);
    }
    m_name->setText(format::toQt(m_item.name));
    m_name->edit()->setMaxLength(200);
    if (m_kind == diary::ContextKind::Medicine) {
        m_change = new widgets::ChoiceRow(
            tr("What happened?"),
            {tr("I started it"), tr("The dose was increased"), tr("The dose was reduced")});
        if (m_item.change) m_change->setChosen(static_cast<int>(*m_item.change));
        content()->addWidget(m_change);
    }
    const QString example = tr("3 May, May 2024, 3 weeks ago");
    m_from = addDay(text.from, example, m_item.from, m_item.fromPrecision == diary::Precision::About);
    m_to = addDay(text.to, example, m_item.to, false);
}

ContextForm::DayField ContextForm::addDay(const QString& label, const QString& example,
                                          const std::optional<diary::Date>& day, bool isAbout)
{
    DayField made{new widgets::TypedField(label, example), makeProblem(), {}};
    if (day)
        made.shown = (isAbout ? tr("about %1") : QStringLiteral("%1")).arg(format::fullDate(*day, m_locale));
    made.field->setText(made.shown);
    content()->addWidget(made.field);
    content()->addWidget(made.problem);
    connect(made.field, &widgets::TypedField::typed, this, [this, made] {
        const auto read = cramp::diary::readDay(format::toStd(made.field->text()), m_today);
        made.problem->hide();
        made.field->showReading(read ? (read->isAbout ? tr("about %1") : QStringLiteral("%1"))
                                           .arg(format::fullDate(read->day, m_locale))
                                     : QString());
    });
    return made;
}

void ContextForm::addButtons()
{
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Save"), widgets::Button::Role::Filled);
    auto* leave = new widgets::Button(tr("Leave without saving"), widgets::Button::Role::Plain);
    connect(save, &QPushButton::clicked, this, &ContextForm::save);
    connect(leave, &QPushButton::clicked, this, &ContextForm::left);
    row->addWidget(save);
    row->addWidget(leave);
    content()->addLayout(row);
}

bool ContextForm::readDay(DayField& day, std::optional<diary::Date>& date, bool& isAbout)
{
    const QString typed = day.field->text();
    day.problem->hide();
    if (typed == day.shown) return true;
    date.reset();
    isAbout = false;
    if (typed.isEmpty()) return true;
    if (const auto read = cramp::diary::readDay(format::toStd(typed), m_today)) {
        date = read->day;
        isAbout = read->isAbout;
        return true;
    }
    day.problem->setText(
        tr("Enter a day, such as 3 May 2024, or a month, such as May 2024. “%1” was not understood.")
            .arg(typed));
    day.problem->show();
    day.field->edit()->setFocus();
    return false;
}

void ContextForm::save()
{
    diary::ContextItem item = m_item;
    if (!chosenCode()) {
        if (m_suggested != nullptr) askKind();
        m_codeProblem->setText(tr("Select one of these."));
        m_codeProblem->show();
        widgets::focusFirstControl(*m_code);
        return;
    }
    item.code = *chosenCode();
    item.present = true;
    item.name = format::toStd(m_name->text());
    const bool isMedicine = m_quinine != nullptr && m_quinine->chosen() == 0;
    if (isMedicine && isQuinineUnclear(item)) item = quinineTold(item, true);
    item.change.reset();
    if (m_change != nullptr && m_change->chosen() >= 0)
        item.change = static_cast<diary::ContextChange>(m_change->chosen());
    bool isAbout = item.fromPrecision == diary::Precision::About;
    bool isEndAbout = false;
    if (!readDay(m_from, item.from, isAbout) || !readDay(m_to, item.to, isEndAbout)) return;
    item.fromPrecision = isAbout ? diary::Precision::About : diary::Precision::Exact;
    if (item.from && item.to && *item.to < *item.from) {
        m_to.problem->setText(tr("The last day must be the same as or after the first day."));
        m_to.problem->show();
        m_to.field->edit()->setFocus();
        return;
    }
    Q_EMIT saved(item);
}

void ContextForm::takeFocus()
{
    widgets::focusFirstControl(*this);
}

}  // namespace cramp::ui::about_me
