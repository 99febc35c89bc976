// SPDX-License-Identifier: MIT
#pragma once

#include "diary/validation.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_frame.h"

namespace cramp::ui::stretches
{

// A form of the Stretches page: a title, fields in a column, Save and "Leave without saving" at its foot,
// what is wrong above them.
class OwnForm : public QWidget
{
    Q_OBJECT

public:
    explicit OwnForm(const QString& title, QWidget* parent = nullptr);

    QString problems() const { return m_problems->sentence(); }
    // Something was typed or chosen since it was first shown.
    bool hasUnsaved() const { return m_isBegun && state() != m_begun; }
    // The keyboard goes where it was in the form, or to its first field.
    void takeFocus();

Q_SIGNALS:
    void left();

protected:
    // What Save does.
    virtual void save() = 0;
    // What stands in the form now; where that is more than fields, their form adds it.
    virtual QStringList state() const;
    void showEvent(QShowEvent* event) override;

    QVBoxLayout& column() { return *m_frame->column(); }
    // A field with its name above it.
    void addField(const QString& name, QWidget* field);
    void tellProblems(const QStringList& sentences);

private:
    widgets::PageFrame* m_frame;
    widgets::MessageBar* m_problems;
    bool m_isBegun = false;
    QStringList m_begun;
};

}  // namespace cramp::ui::stretches
