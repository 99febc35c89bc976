// SPDX-License-Identifier: MIT
#pragma once

#include "triage/rules.h"
#include "ui/button.h"
#include "ui/panel.h"

#include <QWidget>

#include <optional>

namespace cramp
{

// The highest finding on Today: a care card when help is urgent, else a quieter panel. It stays for as long
// as the rule holds; that help was sought is said on it and changes nothing.
class WarningCard : public QWidget
{
    Q_OBJECT

public:
    // helpSince: when the person said that help was got, in words; empty: never. others: findings beside
    // this.
    WarningCard(const Finding& finding, const LevelWords& words, const QString& helpSince, int others,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void whyWanted();
    void helpGot();

private:
    void addUrgent(const Finding& finding, const LevelWords& words);
    void addQuiet(const Finding& finding, const LevelWords& words);
    QStringList sentences(const Finding& finding, const LevelWords& words) const;
    QLayout* makeButtons(bool isUrgent);

    QString m_helpSince;
    int m_others;
    QVBoxLayout* m_column;
};

}  // namespace cramp
