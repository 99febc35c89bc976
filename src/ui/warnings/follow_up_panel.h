// SPDX-License-Identifier: MIT
#pragma once

#include "triage/check_words.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/fold_panel.h"

namespace cramp::ui::warnings
{

// What the check was never told, by group, each answerable at once with yes (and a side) or no; what is left
// open stays unknown. A group is saved in one go: its signs as one check-in of now, the rest as items.
class UnaskedPanel : public widgets::Panel
{
    Q_OBJECT

public:
    UnaskedPanel(const std::vector<std::string>& codes, const triage::CheckWords& words,
                 host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

private:
    struct Row {
        std::string code;
        widgets::ChoiceRow* choice;
    };

    void addSigns(const std::vector<std::string>& codes);
    void addItems(const std::vector<std::string>& codes);
    void addGroup(const QString& title, const std::vector<std::string>& codes);
    void fill(QVBoxLayout& column, const std::vector<std::string>& codes);
    widgets::ChoiceRow* rowOf(const std::string& code) const;
    void save(const std::vector<Row>& rows);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
};

}  // namespace cramp::ui::warnings
