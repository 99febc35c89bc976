// SPDX-License-Identifier: MIT
#include "ui/guide_reader.h"

#include "paper/page_document.h"
#include "ui/appearance.h"
#include "ui/qt_convert.h"
#include "ui/screen_ink.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace cramp
{

namespace
{

const auto expandPrefix = QStringLiteral("expand:");
const auto stretchPrefix = QStringLiteral("stretch:");
const auto stretchesPage = QStringLiteral("stretches");
constexpr double edge = 32;

QTextCharFormat foundHere()
{
    const ThemeTokens& tokens = Appearance::current().tokens();
    QTextCharFormat format;
    format.setBackground(colour(tokens.accent));
    format.setForeground(colour(tokens.onAccent));
    format.setFontUnderline(true);
    return format;
}

}  // namespace

GuideReader::GuideReader(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Page of the guide"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideReader::follow);
}

GuideReader::Place GuideReader::placeNow() const
{
    return {m_here.page, verticalScrollBar()->value()};
}

void GuideReader::open(const Guide& guide, const QString& page, Date today)
{
    m_guide = &guide;
    m_today = today;
    if (guide.page(toStd(page)) == nullptr || page == m_here.page) return;
    if (!m_here.page.isEmpty()) m_back.append(placeNow());
    m_forward.clear();
    show({page, 0});
}

void GuideReader::show(const Place& place)
{
    m_here = place;
    m_open.clear();
    m_marked.clear();
    draw();
    verticalScrollBar()->setValue(place.scroll);
    Q_EMIT moved();
}

void GuideReader::draw()
{
    if (m_guide == nullptr || m_here.page.isEmpty()) return;
    const Ink ink = screenInk();
    PageForm form;
    form.width = qMin(readingWidth(ink), static_cast<double>(width() - 2 * scaled(edge)));
    form.open = m_open;
    form.today = m_today;
    const int scroll = verticalScrollBar()->value();
    auto document = pageDocument(*m_guide, *m_guide->page(toStd(m_here.page)), ink, form);
    const int spare = width() - static_cast<int>(form.width) - scaled(edge);
    setViewportMargins(scaled(edge), scaled(16), qMax(0, spare - verticalScrollBar()->sizeHint().width()), 0);
    setExtraSelections({});  // they point into the document that goes
    setDocument(document.get());
    m_document = std::move(document);
    // All of it is laid out now, not bit by bit later: else a place further down could not be scrolled to.
    m_document->documentLayout()->documentSize();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, ink.page);
    setPalette(colours);
    verticalScrollBar()->setValue(scroll);
    setExtraSelections(markedPlaces());
}

QList<QTextEdit::ExtraSelection> GuideReader::markedPlaces() const
{
    QList<QTextEdit::ExtraSelection> places;
    for (const QString& words : m_marked)
        for (QTextCursor found = m_document->find(words); !found.isNull();
             found = m_document->find(words, found)) {
            QTextCharFormat format;
            format.setBackground(palette().color(QPalette::Highlight));
            format.setForeground(palette().color(QPalette::HighlightedText));
            format.setFontUnderline(true);
            places.append({found, format});
        }
    return places;
}

void GuideReader::mark(const QStringList& words)
{
    m_marked = words;
    if (m_document == nullptr) return;
    const QList<QTextEdit::ExtraSelection> places = markedPlaces();
    setExtraSelections(places);
    const auto first = std::ranges::min_element(
        places, {}, [](const QTextEdit::ExtraSelection& place) { return place.cursor.position(); });
    if (first == places.end()) return;
    QTextCursor start = first->cursor;
    start.setPosition(start.selectionStart());
    setTextCursor(start);
    bringUp();
}

// What was found is read with what follows it.
void GuideReader::bringUp()
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() -
                                  viewport()->height() / 4);
}

void GuideReader::findNext(const QString& words, bool backwards)
{
    const QTextDocument::FindFlags way = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!find(words, way)) {
        moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        if (!find(words, way)) return;
    }
    const int top = cursorRect().top();
    if (top < 0 || top > viewport()->height() * 3 / 4) bringUp();
    QList<QTextEdit::ExtraSelection> places = markedPlaces();
    for (QTextEdit::ExtraSelection& place : places)
        if (place.cursor.selectionStart() == textCursor().selectionStart()) place.format = foundHere();
    setExtraSelections(places);
}

void GuideReader::forget()
{
    m_here = {};
    m_back.clear();
    m_forward.clear();
    Q_EMIT moved();
}

void GuideReader::follow(const QUrl& link)
{
    const QString target = link.toString();
    if (target.startsWith(expandPrefix))
        toggle(target.mid(expandPrefix.size()).toInt());
    else if (target.startsWith(stretchPrefix))
        Q_EMIT pageWanted(stretchesPage);
    else if (target.startsWith(QStringLiteral("http")))
        Q_EMIT addressWanted(target);
    else
        Q_EMIT pageWanted(target);
}

void GuideReader::toggle(int expander)
{
    if (m_open.erase(expander) == 0) m_open.insert(expander);
    draw();
}

void GuideReader::goBack()
{
    if (m_back.isEmpty()) return;
    m_forward.append(placeNow());
    show(m_back.takeLast());
}

void GuideReader::goForward()
{
    if (m_forward.isEmpty()) return;
    m_back.append(placeNow());
    show(m_forward.takeLast());
}

// QTextEdit goes to its cursor when it is first shown, and so past the title.
void GuideReader::showEvent(QShowEvent* event)
{
    const int scroll = verticalScrollBar()->value();
    QTextBrowser::showEvent(event);
    verticalScrollBar()->setValue(scroll);
}

void GuideReader::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) draw();
}

}  // namespace cramp
