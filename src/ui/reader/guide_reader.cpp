// SPDX-License-Identifier: MIT
#include "ui/reader/guide_reader.h"

#include "paper/page/page_document.h"
#include "ui/format/qt_convert.h"
#include "ui/theme/appearance.h"
#include "ui/theme/screen_ink.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>

namespace cramp::ui::reader
{

namespace
{

const auto expandPrefix = QStringLiteral("expand:");
const auto stretchPrefix = QStringLiteral("stretch:");
constexpr double edge = 32;
constexpr double messageRoom = 84;

// The theme's own colours: the palette may still be that of the theme before. The place one is at is the
// page turned inside out, which is plain in every theme.
QTextCharFormat foundFormat(bool isHere)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QTextCharFormat format;
    format.setBackground(theme::colour(isHere ? tokens.text : tokens.chosen));
    format.setForeground(theme::colour(isHere ? tokens.page : tokens.text));
    format.setFontUnderline(true);
    return format;
}

// The message of the window floats over the foot of the page; the last lines can be scrolled from under it.
void leaveRoomForMessages(QTextDocument& document)
{
    QTextFrameFormat whole = document.rootFrame()->frameFormat();
    whole.setBottomMargin(theme::scaled(messageRoom));
    document.rootFrame()->setFrameFormat(whole);
}

}  // namespace

GuideReader::GuideReader(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Guide page"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideReader::follow);
}

GuideReader::Place GuideReader::placeNow() const
{
    return {m_here.page, verticalScrollBar()->value()};
}

void GuideReader::open(const guide::Guide& guide, const QString& page, diary::Date today)
{
    m_guide = &guide;
    m_today = today;
    if (guide.page(format::toStd(page)) == nullptr || page == m_here.page) return;
    if (!m_here.page.isEmpty()) m_back.append(placeNow());
    m_forward.clear();
    show({page, 0});
}

void GuideReader::show(const Place& place)
{
    m_here = place;
    m_open.clear();
    m_marked.clear();
    m_at = -1;
    draw();
    verticalScrollBar()->setValue(place.scroll);
    Q_EMIT moved();
}

void GuideReader::draw()
{
    if (m_guide == nullptr || m_here.page.isEmpty()) return;
    const paper::ink::Ink ink = theme::screenInk();
    paper::page::PageForm form;
    form.width = qMin(paper::page::readingWidth(ink), static_cast<double>(width() - 2 * theme::scaled(edge)));
    form.open = m_open;
    form.today = m_today;
    form.legs = m_legs;
    const QTextCursor top = cursorForPosition({0, 0});
    const int letter = top.position();
    const int above = cursorRect(top).top();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    auto document =
        paper::page::pageDocument(*m_guide, *m_guide->page(format::toStd(m_here.page)), ink, form);
    const int spare = width() - static_cast<int>(form.width) - theme::scaled(edge);
    setViewportMargins(theme::scaled(edge), theme::scaled(16),
                       qMax(0, spare - verticalScrollBar()->sizeHint().width()), 0);
    leaveRoomForMessages(*document);
    m_places.clear();
    setExtraSelections({});  // they point into the document that goes
    setDocument(document.get());
    m_document = std::move(document);
    // All of it is laid out now, not bit by bit later: else a place further down could not be scrolled to.
    m_document->documentLayout()->documentSize();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, ink.page);
    setPalette(colours);
    if (isAtTop)
        verticalScrollBar()->setValue(0);
    else
        scrollTo(letter, above);
    showMarks();
}

// The letter stands there: larger text has it further down the page than smaller text.
void GuideReader::scrollTo(int letter, int top)
{
    QTextCursor there(m_document.get());
    there.setPosition(qMin(letter, m_document->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(there).top() - top);
}

QList<QTextCursor> GuideReader::markedPlaces() const
{
    QList<QTextCursor> places;
    for (const QString& words : m_marked)
        for (QTextCursor found = m_document->find(words); !found.isNull();
             found = m_document->find(words, found))
            places.append(found);
    std::ranges::sort(places, {}, &QTextCursor::selectionStart);
    // "Stretch" and "stretches" are found at one place.
    const auto isSame = [](const QTextCursor& one, const QTextCursor& next) {
        return next.selectionStart() < one.selectionEnd();
    };
    const auto same = std::ranges::unique(places, isSame);
    places.erase(same.begin(), same.end());
    return places;
}

void GuideReader::showMarks()
{
    m_places = markedPlaces();
    m_at = qMin(m_at, m_places.size() - 1);
    QList<QTextEdit::ExtraSelection> marks;
    for (const QTextCursor& place : m_places)
        marks.append({place, foundFormat(marks.size() == m_at)});
    setExtraSelections(marks);
    Q_EMIT foundChanged();
}

void GuideReader::mark(const QStringList& words)
{
    m_marked = words;
    m_at = -1;
    if (m_document != nullptr) showMarks();
}

widgets::FoundPlaces GuideReader::found() const
{
    return {static_cast<int>(m_at) + 1, static_cast<int>(m_places.size())};
}

// What was found is read with what follows it.
void GuideReader::bringUp()
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() -
                                  viewport()->height() / 4);
}

void GuideReader::findNext(bool backwards)
{
    if (m_places.isEmpty()) return;
    const qsizetype count = m_places.size();
    m_at = backwards ? (qMax<qsizetype>(m_at, 0) + count - 1) % count : (m_at + 1) % count;
    // Not selected: what is selected is painted over the colours of the place.
    QTextCursor start = m_places[m_at];
    start.setPosition(start.selectionStart());
    setTextCursor(start);
    const int top = cursorRect().top();
    if (top < 0 || top > viewport()->height() / 2) bringUp();
    showMarks();
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
        Q_EMIT stretchWanted(target.mid(stretchPrefix.size()));
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

void GuideReader::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QTextBrowser::wheelEvent(event);
    m_turned += event->angleDelta().y();
    const int notches = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned %= QWheelEvent::DefaultDeltasPerStep;
    event->accept();
    if (notches != 0) Q_EMIT textSizeWanted(notches > 0);
}

void GuideReader::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) draw();
}

}  // namespace cramp::ui::reader
