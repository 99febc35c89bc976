// SPDX-License-Identifier: MIT
#include "ui/entry/form_section.h"

#include "ui/format/qt_convert.h"

namespace cramp::ui::entry
{

FormSection::FormSection(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_content(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(theme::scaled(12));
}

void FormSection::addProblemPlace(const std::string& field, QWidget* control)
{
    auto* label = new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad);
    label->hide();
    content()->addWidget(label);
    m_places[field] = {label, control};
}

bool FormSection::tell(const std::vector<diary::Problem>& problems)
{
    QWidget* first = nullptr;
    for (const auto& [field, place] : m_places) {
        QString sentence;
        for (const diary::Problem& problem : problems)
            if (problem.field == field) sentence = format::toQt(problem.message);
        place.label->setText(sentence);
        place.label->setVisible(!sentence.isEmpty());
        place.control->setAccessibleDescription(sentence);
        if (!sentence.isEmpty() && first == nullptr) first = place.control;
    }
    if (first == nullptr) return false;
    reveal(*first);
    first->setFocus();
    return true;
}

}  // namespace cramp::ui::entry
