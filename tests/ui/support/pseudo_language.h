// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace cramp::test
{

// A language with longer words: every text of the window grows by about a third, as German and Welsh do.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = text;
        for (qsizetype added = 0; added < text.size() / 3; ++added)
            longer += added % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('x');
        return longer.trimmed();
    }
};

}  // namespace cramp::test
