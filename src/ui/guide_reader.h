// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <QTextBrowser>

#include <memory>
#include <set>

namespace cramp
{

// One page of the guide, to read, search, copy and follow links in. Knows where one has been.
class GuideReader : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideReader(QWidget* parent);

    // Shows a page and remembers the one before it.
    void open(const Guide& guide, const QString& page, Date today);
    // The same page in the present theme and text size.
    void draw();
    // Shows where these words stand on the page, from the first of them on; none: nowhere.
    void mark(const QStringList& words);
    // Goes to the next place of these words, or the one before, round the ends; it stands out from the
    // others.
    void findNext(const QString& words, bool backwards);
    // No page, and none before or after it: those that there were are no longer in the guide.
    void forget();
    QString page() const { return m_here.page; }

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void pageWanted(const QString& page);
    // A link that leaves the program; nothing is opened by itself.
    void addressWanted(const QString& address);
    void moved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Place {
        QString page;
        int scroll = 0;
    };

    void follow(const QUrl& link);
    void toggle(int expander);
    void show(const Place& place);
    Place placeNow() const;
    void bringUp();
    QList<QTextEdit::ExtraSelection> markedPlaces() const;

    const Guide* m_guide = nullptr;
    Date m_today{};
    Place m_here;
    QList<Place> m_back;
    QList<Place> m_forward;
    std::set<int> m_open;
    QStringList m_marked;
    std::unique_ptr<QTextDocument> m_document;
};

}  // namespace cramp
