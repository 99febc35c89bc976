// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/form_section.h"
#include "ui/message_bar.h"
#include "ui/page_frame.h"

namespace cramp
{

// The form of one episode. Every answer may be left open. It says what is wrong and keeps what was typed; it
// does not write: who shows it does.
class EpisodeForm : public QWidget
{
    Q_OBJECT

public:
    EpisodeForm(const Labels& labels, const LocalZone& zone, QWidget* parent);

    void show(const Episode& episode);
    const Episode& original() const { return m_original; }

Q_SIGNALS:
    // The form was read and found good.
    void saved(const cramp::Episode& episode);
    void left();

private:
    void save();
    void addSection(FormSection* section);
    QLayout* makeButtons();

    Episode m_original;
    std::vector<FormSection*> m_sections;
    PageFrame* m_frame;
    MessageBar* m_problems;
};

}  // namespace cramp
