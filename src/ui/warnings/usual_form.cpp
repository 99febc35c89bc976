// SPDX-License-Identifier: MIT
#include "ui/warnings/usual_form.h"

#include "triage/sign_questions.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

#include <QShortcut>

#include <algorithm>
#include <array>

namespace cramp::ui::warnings
{

namespace
{

constexpr std::array sides = {diary::Side::Left, diary::Side::Right, diary::Side::Both};
constexpr int yes = 0;

QStringList sideNames(const guide::Labels& labels)
{
    QStringList names;
    for (const diary::Side side : sides)
        names << format::toQt(labels.of(side));
    return names;
}

QStringList codeNames(const std::vector<diary::ContextCode>& codes, const guide::Labels& labels)
{
    QStringList names;
    for (const diary::ContextCode code : codes)
        names << format::toQt(labels.of(code));
    return names;
}

}  // namespace

UsualForm::UsualForm(const std::vector<diary::ContextCode>& codes, const diary::ContextItem& start,
                     const triage::CheckWords& words, const host::WindowContext& context, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_words(words),
      m_codes(codes),
      m_item(start),
      m_help(new widgets::TextLabel),
      m_side(new widgets::ChoiceRow(tr("Which leg is it?"), sideNames(context.labels))),
      m_since(new widgets::DateField(format::toQt(words.of(triage::SignText::UsualSince)),
                                     widgets::DateField::Allowed::UpToToday,
                                     widgets::DateField::WhenEmpty::IsFine)),
      m_doctor(new widgets::ChoiceRow(format::toQt(words.of(triage::SignText::UsualDoctor)),
                                      {tr("Yes"), tr("No")})),
      m_problem(new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad))
{
    content()->setSpacing(theme::scaled(12));
    const QString title = codes.size() == 1
                              ? tr("Normal for me: %1").arg(format::toQt(context.labels.of(codes.front())))
                              : tr("Normal for me");
    content()->addWidget(new widgets::TextLabel(title, theme::TextSize::Large, true));
    addFields();
    addButtons();
    showCode();
    widgets::hideOnChange(*m_problem, *this);
    m_begun = widgets::formState(*this);
    new QShortcut(Qt::Key_Escape, this, this, &UsualForm::escape, Qt::WidgetWithChildrenShortcut);
}

void UsualForm::addFields()
{
    content()->addWidget(m_help);
    if (m_codes.size() > 1) {
        m_code = new widgets::ChoiceRow(tr("What is it?"), codeNames(m_codes, m_context.labels));
        const auto known = std::ranges::find(m_codes, m_item.code);
        if (diary::kindOf(m_item.code) == diary::ContextKind::Usual && known != m_codes.end())
            m_code->setChosen(static_cast<int>(known - m_codes.begin()));
        connect(m_code, &widgets::ChoiceRow::changed, this, &UsualForm::showCode);
        content()->addWidget(m_code);
    }
    if (m_item.side)
        m_side->setChosen(static_cast<int>(std::ranges::find(sides, *m_item.side) - sides.begin()));
    m_since->setToday(m_context.session.now().date());
    m_since->setDay(m_item.from);
    m_problem->hide();
    for (QWidget* field : {static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_since),
                           static_cast<QWidget*>(m_doctor), static_cast<QWidget*>(m_problem)})
        content()->addWidget(field);
}

void UsualForm::addButtons()
{
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Save"));
    auto* leave = new widgets::Button(tr("Not now"), widgets::Button::Role::Plain);
    connect(save, &QPushButton::clicked, this, &UsualForm::save);
    connect(leave, &QPushButton::clicked, this, &UsualForm::left);
    row->addWidget(save);
    row->addWidget(leave);
    content()->addLayout(row);
}

std::optional<diary::ContextCode> UsualForm::code() const
{
    if (m_code == nullptr) return m_codes.front();
    if (m_code->chosen() < 0) return std::nullopt;
    return m_codes.at(static_cast<std::size_t>(m_code->chosen()));
}

void UsualForm::showCode()
{
    const auto chosen = code();
    const auto sign = chosen ? diary::usualSign(*chosen) : std::nullopt;
    m_side->setVisible(sign && diary::isOfLeg(*sign));
    QString help = format::toQt(m_words.of(triage::SignText::UsualHelp));
    if (chosen == diary::ContextCode::UsualCramps)
        help = format::toQt(m_words.of(triage::SignText::UsualCramps));
    else if (sign && triage::comesInBouts(*sign))
        help += QLatin1Char(' ') + format::toQt(m_words.of(triage::SignText::UsualBouts));
    m_help->setText(help);
    m_doctor->setVisible(chosen != diary::ContextCode::UsualCramps);
}

bool UsualForm::checkDoctor()
{
    if (m_doctor->isHidden() || m_doctor->chosen() == yes) return true;
    say(m_doctor->chosen() < 0 ? tr("Say whether a doctor knows about it.")
                               : format::toQt(m_words.of(triage::SignText::UsualWithoutDoctor)));
    widgets::focusFirstControl(*m_doctor);
    return false;
}

void UsualForm::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void UsualForm::escape()
{
    if (!hasUnsaved()) return Q_EMIT left();
    say(tr("This is not saved yet. Press “Save”, or “Not now” to leave it out."));
}

void UsualForm::save()
{
    const auto chosen = code();
    m_problem->hide();
    if (!chosen) {
        say(tr("Choose what it is."));
        return widgets::focusFirstControl(*m_code);
    }
    if (!m_since->check() || !checkDoctor()) return;
    m_item.code = *chosen;
    m_item.present = true;
    m_item.side.reset();
    if (!m_side->isHidden() && m_side->chosen() >= 0)
        m_item.side = sides.at(static_cast<std::size_t>(m_side->chosen()));
    m_item.from = m_since->day();
    Q_EMIT saved(m_item);
}

void UsualForm::takeFocus()
{
    widgets::focusFirstControl(*this);
}

diary::Change usualAdded(diary::ContextItem item, const diary::Moment& now)
{
    item.id = diary::Uuid::random();
    return {format::toStd(UsualForm::tr("normal for me")), {diary::addition(std::move(item), now)}};
}

std::vector<diary::ContextCode> usualCodes()
{
    std::vector<diary::ContextCode> codes;
    std::ranges::copy_if(
        diary::allValues<diary::ContextCode>(), std::back_inserter(codes),
        [](diary::ContextCode code) { return diary::kindOf(code) == diary::ContextKind::Usual; });
    return codes;
}

}  // namespace cramp::ui::warnings
