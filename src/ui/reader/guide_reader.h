// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"
#include "ui/widgets/find_field.h"

#include <QTextBrowser>

#include <memory>
#include <set>

namespace cramp::ui::reader
{

// One page of the guide, to read, search, copy and follow links in. Knows where one has been.
class GuideReader : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideReader(QWidget* parent);

    // Shows a page and remembers the one before it.
    void open(const guide::Guide& guide, const QString& page, diary::Date today);
    // Which legs may be stretched; the next drawing shows no move for another.
    void setLegs(const guide::Legs& legs) { m_legs = legs; }
    // The same page in the present theme and text size.
    void draw();
    // Shows where these words stand on the page, and goes to none of the places; none: nowhere.
    void mark(const QStringList& words);
    // Goes to the next place that is marked, or the one before, round the ends; it stands out from the
    // others.
    void findNext(bool backwards);
    widgets::FoundPlaces found() const;
    // No page, and none before or after it: those that there were are no longer in the guide.
    void forget();
    QString page() const { return m_here.page; }

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void pageWanted(const QString& page);
    // To be led through the stretch of this code.
    void stretchWanted(const QString& stretch);
    // A link that leaves the program; nothing is opened by itself.
    void addressWanted(const QString& address);
    void moved();
    void foundChanged();
    // The wheel was turned with Ctrl held: forwards is larger.
    void textSizeWanted(bool larger);

protected:
    void wheelEvent(QWheelEvent* event) override;
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
    void scrollTo(int letter, int top);
    QList<QTextCursor> markedPlaces() const;
    void showMarks();

    const guide::Guide* m_guide = nullptr;
    diary::Date m_today{};
    guide::Legs m_legs;
    Place m_here;
    QList<Place> m_back;
    QList<Place> m_forward;
    std::set<int> m_open;
    QStringList m_marked;
    QList<QTextCursor> m_places;  // of the marked words, as they stand on the page
    qsizetype m_at = -1;          // the place one is at; -1: none yet
    int m_turned = 0;             // of the wheel with Ctrl, not yet a whole notch; eighths of a degree
    std::unique_ptr<QTextDocument> m_document;
};

}  // namespace cramp::ui::reader
