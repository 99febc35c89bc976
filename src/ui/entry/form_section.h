// SPDX-License-Identifier: MIT
#pragma once

#include "diary/validation.h"
#include "session/habits.h"
#include "ui/widgets/panel.h"

#include <map>

namespace cramp::ui::entry
{

// What was typed and could not be read, by field: a draft keeps it.
using TypedTexts = std::map<std::string, std::string>;

// A part of the episode form. It shows some fields of an episode and reads them back; fields it does not show
// are left as they are. What is wrong with a field stands beside it.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    // The name is what a screen reader calls the part.
    explicit FormSection(const QString& name, QWidget* parent = nullptr);

    virtual void show(const diary::Episode& episode) = 0;
    // Writes its fields into the episode; what cannot be read becomes a problem named by the field.
    virtual void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const = 0;

    // Puts likely answers first; called before show().
    virtual void offer(const session::Habits&) {}
    virtual void keepTyped(TypedTexts&) const {}
    virtual void restoreTyped(const TypedTexts&) {}

    // Shows the problems that belong to a field of this section. True if there are any.
    bool tell(const std::vector<diary::Problem>& problems);

protected:
    QVBoxLayout* content() { return m_content; }
    // Makes what is wrong with a field stand below what was last added to the section's content, and gives
    // the control that is to be looked at.
    void addProblemPlace(const std::string& field, QWidget* control);
    // Called before a control is given the keyboard: it may be folded away.
    virtual void reveal(QWidget&) {}

private:
    struct Place {
        widgets::TextLabel* label;
        QWidget* control;
    };
    QVBoxLayout* m_content;
    std::map<std::string, Place> m_places;
};

}  // namespace cramp::ui::entry
