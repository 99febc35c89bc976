// SPDX-License-Identifier: MIT
#include "ui/stretches/set_form.h"

#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/stretches/own_stretches.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::stretches
{

namespace
{

constexpr int rowsShown = 5;
constexpr double rowHeight = 44;

QString referenceText(const diary::StretchReference& reference)
{
    return format::toQt(diary::formatStretchReference(reference));
}

}  // namespace

void listStretches(QComboBox& box, const guide::Guide& guide, std::span<const diary::Exercise> own)
{
    for (const guide::StretchSet& set : guide.stretchSets().sets)
        box.addItem(format::toQt(guide.stretch(set.stretch).name), referenceText(set.stretch));
    for (const guide::StretchGuide& stretch : guide.stretches())
        if (!stretch.during && guide.stretchSets().of(stretch.id) == nullptr)
            box.addItem(format::toQt(stretch.name), referenceText(stretch.id));
    for (const diary::Exercise& exercise : own)
        box.addItem(format::toQt(exercise.name), referenceText(exercise.id));
}

SetForm::SetForm(const diary::Exercise& set, const guide::Guide& guide, std::span<const diary::Exercise> own,
                 QWidget* parent)
    : OwnForm(set.name.empty() ? tr("Your own stretch set") : format::ownWords(set.name), parent),
      m_set(set),
      m_name(new QLineEdit(format::toQt(set.name))),
      m_all(new QComboBox),
      m_parts(new QListWidget)
{
    // A set within a set may be this one: only single exercises are offered.
    std::vector<diary::Exercise> single;
    for (const diary::Exercise& exercise : own)
        if (exercise.parts.empty()) single.push_back(exercise);
    listStretches(*m_all, guide, single);
    addField(tr("Name"), m_name);
    addField(tr("Stretches, in order"), m_parts);
    column().addWidget(makeParts());
    for (const diary::StretchReference& part : set.parts)
        addPart(nameOf(part, guide, own), referenceText(part));
}

QWidget* SetForm::makeParts()
{
    m_parts->setMinimumHeight(theme::scaled(rowHeight * rowsShown));
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* order = new widgets::ButtonRow;
    auto* up = new widgets::Button(tr("Move up"));
    auto* down = new widgets::Button(tr("Move down"));
    auto* out = new widgets::Button(tr("Remove"));
    for (widgets::Button* button : {up, down, out})
        order->addWidget(button);
    auto* choose = new QHBoxLayout;
    auto* in = new widgets::Button(tr("Add"));
    m_all->setAccessibleName(tr("Stretch to add"));
    m_all->setMinimumContentsLength(12);
    m_all->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choose->addWidget(m_all, 1);
    choose->addWidget(in);
    lines->addLayout(order);
    lines->addLayout(choose);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(out, &QPushButton::clicked, this, &SetForm::remove);
    connect(in, &QPushButton::clicked, this, &SetForm::add);
    return whole;
}

void SetForm::addPart(const QString& name, const QString& reference)
{
    auto* item = new QListWidgetItem(name, m_parts);
    item->setData(Qt::UserRole, reference);
    item->setSizeHint(QSize(0, theme::scaled(rowHeight)));
}

void SetForm::add()
{
    addPart(m_all->currentText(), m_all->currentData().toString());
    m_parts->setCurrentRow(m_parts->count() - 1);
}

void SetForm::remove()
{
    delete m_parts->takeItem(m_parts->currentRow());
}

void SetForm::move(int by)
{
    const int from = m_parts->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_parts->count()) return;
    m_parts->insertItem(to, m_parts->takeItem(from));
    m_parts->setCurrentRow(to);
}

void SetForm::save()
{
    diary::Exercise set = m_set;
    set.name = format::toStd(m_name->text().trimmed());
    set.parts.clear();
    for (int row = 0; row < m_parts->count(); ++row)
        if (const auto part = diary::parseStretchReference(
                format::toStd(m_parts->item(row)->data(Qt::UserRole).toString())))
            set.parts.push_back(*part);
    QStringList sentences;
    if (set.name.empty()) sentences << tr("Enter a name for the set.");
    if (set.parts.empty()) sentences << tr("Add at least 1 stretch.");
    for (const diary::Problem& problem : diary::validate(set))
        sentences << QStringLiteral("%1: %2").arg(format::toQt(problem.field), format::toQt(problem.message));
    if (!sentences.isEmpty()) return tellProblems(sentences);
    Q_EMIT saved(set);
}

}  // namespace cramp::ui::stretches
