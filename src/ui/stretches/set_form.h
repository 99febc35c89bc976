// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "ui/stretches/own_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <span>

namespace cramp::ui::stretches
{

// Fills a box with what can be played: the stretches for every day (the bedtime set first), then one's own.
// The data of each entry is its reference as the exchange format writes it.
void listStretches(QComboBox& box, const guide::Guide& guide, std::span<const diary::Exercise> own);

// A set of one's own: a name, and stretches and exercises in an order.
class SetForm : public OwnForm
{
    Q_OBJECT

public:
    SetForm(const diary::Exercise& set, const guide::Guide& guide, std::span<const diary::Exercise> own,
            QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const cramp::diary::Exercise& set);

private:
    QWidget* makeParts();
    void addPart(const QString& name, const QString& reference);
    void add();
    void remove();
    void move(int by);
    void save() override;

    diary::Exercise m_set;
    QLineEdit* m_name;
    QComboBox* m_all;
    QListWidget* m_parts;
};

}  // namespace cramp::ui::stretches
