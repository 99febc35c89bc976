// SPDX-License-Identifier: MIT
#include "ui/about_me/context_form.h"

#include "diary/day_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/typed_field.h"

#include <QShortcut>

#include <algorithm>

namespace cramp
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

QString words(const char* text)
{
    return ContextForm::tr(text);
}

KindWords wordsFor(ContextKind kind)
{
    const QString ownWords = words("In your own words (if you like)");
    const QString since = words("Since when? (Empty: not known)");
    const QString until = words("Until when? (Empty: it goes on)");
    switch (kind) {
        case ContextKind::Medicine:
            return {words("A medicine"), words("What kind of medicine is it?"),
                    words("Its name and dose, as on the packet"), words("From when on? (Empty: not known)"),
                    words("The last day you took it (Empty: you still take it)")};
        case ContextKind::Condition:
            return {words("A condition"), words("Which is it?"), ownWords, since, until};
        case ContextKind::Pregnancy:
            return {words("Pregnancy and birth"), words("Which is it?"), ownWords, since, until};
        case ContextKind::Exposure:
            return {words("A wound, a journey, contact with a poison"), words("What was it?"), ownWords,
                    words("When was it, or its first day? (Empty: not known)"),
                    words("Its last day, if it was more than one")};
        case ContextKind::Protection:
            return {words("A vaccination"), words("Which is it?"), ownWords,
                    words("When? (Empty: not known)"), words("Until when does it protect, if you know?")};
    }
    return {};
}

TextLabel* makeProblem()
{
    auto* label = new TextLabel({}, TextSize::Body, true, TextLabel::Voice::Bad);
    label->hide();
    return label;
}

}  // namespace

ContextForm::ContextForm(const Labels& labels, const QLocale& locale, ContextKind kind,
                         const std::optional<ContextItem>& before, Date today, QWidget* parent)
    : Panel(parent),
      m_labels(labels),
      m_locale(locale),
      m_kind(kind),
      m_item(before.value_or(ContextItem{})),
      m_today(today)
{
    content()->setSpacing(scaled(16));
    content()->addWidget(new TextLabel(wordsFor(kind).title, TextSize::Large, true));
    addCodes(labels, before);
    addFields();
    addButtons();
    m_begun = formState(*this);
    new QShortcut(Qt::Key_Escape, this, this, &ContextForm::left, Qt::WidgetWithChildrenShortcut);
}

void ContextForm::addCodes(const Labels& labels, const std::optional<ContextItem>& before)
{
    QStringList answers;
    for (const ContextCode code : allValues<ContextCode>()) {
        if (kindOf(code) != m_kind) continue;
        m_codes.push_back(code);
        answers << toQt(labels.of(code));
    }
    m_code = new ChoiceRow(wordsFor(m_kind).which, answers);
    if (before)
        m_code->setChosen(static_cast<int>(std::ranges::find(m_codes, before->code) - m_codes.begin()));
    else if (m_codes.size() == 1)
        m_code->setChosen(0);
    m_help = new TextLabel({}, TextSize::Body, false, TextLabel::Voice::Soft);
    m_codeProblem = makeProblem();
    content()->addWidget(m_code);
    content()->addWidget(m_help);
    content()->addWidget(m_codeProblem);
    connect(m_code, &ChoiceRow::changed, this, &ContextForm::showHelp);
    showHelp();
}

void ContextForm::showHelp()
{
    const int chosen = m_code->chosen();
    const QString help =
        chosen < 0 ? QString() : toQt(m_labels.helpFor(m_codes.at(static_cast<std::size_t>(chosen))));
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_codeProblem->hide();
}

void ContextForm::addFields()
{
    const KindWords text = wordsFor(m_kind);
    m_name = new TypedField(text.name, {});
    m_name->setText(toQt(m_item.name));
    m_name->edit()->setMaxLength(200);
    content()->addWidget(m_name);
    if (m_kind == ContextKind::Medicine) {
        m_change = new ChoiceRow(tr("What happened then?"),
                                 {tr("I started it"), tr("The dose was raised"), tr("The dose was lowered")});
        if (m_item.change) m_change->setChosen(static_cast<int>(*m_item.change));
        content()->addWidget(m_change);
    }
    const QString example = tr("3 May, May 2024, 3 weeks ago");
    m_from = addDay(text.from, example, m_item.from, m_item.fromPrecision == Precision::About);
    m_to = addDay(text.to, example, m_item.to, false);
}

ContextForm::DayField ContextForm::addDay(const QString& label, const QString& example,
                                          const std::optional<Date>& day, bool isAbout)
{
    DayField made{new TypedField(label, example), makeProblem(), {}};
    if (day) made.shown = (isAbout ? tr("about %1") : QStringLiteral("%1")).arg(fullDate(*day, m_locale));
    made.field->setText(made.shown);
    content()->addWidget(made.field);
    content()->addWidget(made.problem);
    connect(made.field, &TypedField::typed, this, [this, made] {
        const auto read = cramp::readDay(toStd(made.field->text()), m_today);
        made.problem->hide();
        made.field->showReading(
            read ? (read->isAbout ? tr("about %1") : QStringLiteral("%1")).arg(fullDate(read->day, m_locale))
                 : QString());
    });
    return made;
}

void ContextForm::addButtons()
{
    auto* row = new ButtonRow;
    auto* save = new Button(tr("Save"), Button::Role::Filled);
    auto* leave = new Button(tr("Leave without saving"), Button::Role::Plain);
    connect(save, &QPushButton::clicked, this, &ContextForm::save);
    connect(leave, &QPushButton::clicked, this, &ContextForm::left);
    row->addWidget(save);
    row->addWidget(leave);
    content()->addLayout(row);
}

bool ContextForm::readDay(DayField& day, std::optional<Date>& date, bool& isAbout)
{
    const QString typed = day.field->text();
    day.problem->hide();
    if (typed == day.shown) return true;
    date.reset();
    isAbout = false;
    if (typed.isEmpty()) return true;
    if (const auto read = cramp::readDay(toStd(typed), m_today)) {
        date = read->day;
        isAbout = read->isAbout;
        return true;
    }
    day.problem->setText(
        tr("“%1” is not understood. Type a day such as 3 May 2024, or a month such as May 2024.").arg(typed));
    day.problem->show();
    day.field->edit()->setFocus();
    return false;
}

void ContextForm::save()
{
    ContextItem item = m_item;
    if (m_code->chosen() < 0) {
        m_codeProblem->setText(tr("Choose one of these."));
        m_codeProblem->show();
        focusFirstControl(*m_code);
        return;
    }
    item.code = m_codes.at(static_cast<std::size_t>(m_code->chosen()));
    item.present = true;
    item.name = toStd(m_name->text());
    item.change.reset();
    if (m_change != nullptr && m_change->chosen() >= 0)
        item.change = static_cast<ContextChange>(m_change->chosen());
    bool isAbout = item.fromPrecision == Precision::About;
    bool isEndAbout = false;
    if (!readDay(m_from, item.from, isAbout) || !readDay(m_to, item.to, isEndAbout)) return;
    item.fromPrecision = isAbout ? Precision::About : Precision::Exact;
    if (item.from && item.to && *item.to < *item.from) {
        m_to.problem->setText(tr("The last day is before the first one. Change one of them."));
        m_to.problem->show();
        m_to.field->edit()->setFocus();
        return;
    }
    Q_EMIT saved(item);
}

void ContextForm::takeFocus()
{
    focusFirstControl(*this);
}

}  // namespace cramp
