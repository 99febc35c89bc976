// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"
#include "ui/host/machine_settings.h"
#include "ui/stretches/own_form.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace cramp::ui::stretches
{

// An exercise of one's own, as a therapist showed it: own words, counts as far as they are known, a picture.
class ExerciseForm : public OwnForm
{
    Q_OBJECT

public:
    ExerciseForm(const diary::Exercise& exercise, host::MachineSettings& settings, QWidget* parent = nullptr);

    // Takes the picture of a file over, made small enough for the diary; what is none is told.
    void takePicture(const QString& file);

Q_SIGNALS:
    void saved(const cramp::diary::Exercise& exercise);

private:
    void build();
    void addPicture();
    void choosePicture();
    void showPicture();
    void save() override;
    QStringList state() const override;
    diary::Exercise read() const;

    diary::Exercise m_exercise;
    host::MachineSettings& m_settings;
    QLineEdit* m_name;
    QPlainTextEdit* m_steps;
    widgets::NumberField* m_hold;
    widgets::NumberField* m_rest;
    widgets::NumberField* m_repetitions;
    widgets::ChoiceRow* m_sides;
    QLabel* m_picture;
    widgets::Button* m_takeAway;
};

// A picture small enough for a diary record (at most 1600 px a side); none for what cannot be read as one.
std::optional<diary::Picture> diaryPicture(const QString& file);

}  // namespace cramp::ui::stretches
