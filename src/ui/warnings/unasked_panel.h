// SPDX-License-Identifier: MIT
#pragma once

#include "triage/check_words.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/fold_panel.h"

namespace cramp
{

// What the check was never told, by group, each answerable at once with yes (and a side) or no; what is left
// open stays unknown. A group is saved in one go: its signs as one check-in of now, the rest as items.
class UnaskedPanel : public Panel
{
    Q_OBJECT

public:
    UnaskedPanel(const std::vector<std::string>& codes, const CheckWords& words, WindowContext& context,
                 WindowHost& host, QWidget* parent = nullptr);

private:
    struct Row {
        std::string code;
        ChoiceRow* choice;
    };

    void addSigns(const std::vector<std::string>& codes);
    void addItems(const std::vector<std::string>& codes);
    void addGroup(const QString& title, const std::vector<std::string>& codes);
    void fill(QVBoxLayout& column, const std::vector<std::string>& codes);
    ChoiceRow* rowOf(const std::string& code) const;
    void save(const std::vector<Row>& rows);

    WindowContext& m_context;
    WindowHost& m_host;
};

}  // namespace cramp
