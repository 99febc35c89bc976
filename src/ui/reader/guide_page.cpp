// SPDX-License-Identifier: MIT
#include "ui/reader/guide_page.h"

#include "diary/record_parts.h"
#include "ui/format/qt_convert.h"
#include "ui/host/window_places.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/centred_column.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/found_text_delegate.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>

namespace cramp::ui::reader
{

namespace
{

constexpr double besideFrom = 1000;  // px at 100 %: from here contents and page stand side by side
constexpr double contentsWidth = 300;
constexpr double lowBelow =
    400;  // px at 100 %: below, the page gets the room of what cannot be used just now
constexpr int pageRole = Qt::UserRole;
constexpr int foundRole = Qt::UserRole + 10;

// What the search found, as it stands in the text: "stretching" for "stretch".
QStringList foundWords(const guide::SearchResult& result)
{
    QStringList words;
    for (const guide::FoundPlace& place : result.snippetPlaces)
        words << format::toQt(result.snippet.substr(place.start, place.length));
    for (const guide::FoundPlace& place : result.titlePlaces)
        words << format::toQt(result.title.substr(place.start, place.length));
    words.removeDuplicates();
    return words;
}

}  // namespace

GuidePage::GuidePage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent)
{
    build();
    listPages();
}

void GuidePage::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_contents = makeContents();
    m_reading = makeReading();
    row->addWidget(m_contents);
    row->addWidget(m_reading, 1);
}

QWidget* GuidePage::makeContents()
{
    auto* contents = new QWidget(this);
    m_contentsColumn = new QVBoxLayout(contents);
    m_contentsColumn->setSpacing(theme::scaled(12));
    m_title = new widgets::TextLabel(host::placeName(host::PageId::Guide), theme::TextSize::Title, true);
    m_contentsColumn->addWidget(m_title);
    m_search = theme::named(new QLineEdit, tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_contentsColumn->addWidget(m_search);
    m_list = theme::named(new QListWidget, tr("Guide pages"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new widgets::FoundTextDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contentsColumn->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GuidePage::listResults);
    connect(m_search, &QLineEdit::returnPressed, this, &GuidePage::openChosen);
    connect(m_list, &QListWidget::itemClicked, this, &GuidePage::openChosen);
    connect(m_list, &QListWidget::itemActivated, this, &GuidePage::openChosen);
    return contents;
}

QLayout* GuidePage::makeReadingBar()
{
    m_readingBar = new QVBoxLayout;
    auto* bar = new widgets::ButtonRow;
    m_readingBar->addLayout(bar);
    bar->setSpacing(theme::scaled(8));
    m_toContents = new widgets::Button(tr("Contents"), widgets::Button::Role::Plain);
    m_back = new widgets::Button(tr("Back"), widgets::Button::Role::Plain);
    m_forward = new widgets::Button(tr("Forward"), widgets::Button::Role::Plain);
    m_onPaper = new widgets::Button(tr("Print or save…"), widgets::Button::Role::Plain);
    m_sheets = new SheetOutput(context(), host(), this);
    m_find = new widgets::FindField;
    for (widgets::Button* button : {m_toContents, m_back, m_forward, m_onPaper})
        bar->addWidget(button);
    bar->addWidget(m_find);
    connect(m_onPaper, &QPushButton::clicked, this, [this] {
        if (const guide::Page* page = context().guide().page(format::toStd(m_reader->page())))
            m_sheets->offer(*page, m_onPaper);
    });
    connect(m_toContents, &QPushButton::clicked, this, [this] { showContents(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { perform(host::ActionId::Back); });
    connect(m_forward, &QPushButton::clicked, this, [this] { perform(host::ActionId::Forward); });
    connect(m_find, &widgets::FindField::nextWanted, this,
            [this](bool backwards) { m_reader->findNext(backwards); });
    connect(m_find, &widgets::FindField::left, this, &GuidePage::fitBar);
    connect(m_find, &widgets::FindField::wordsChanged, this, [this] {
        markSought();
        m_reader->findNext(false);
        fitBar();
    });
    return m_readingBar;
}

QWidget* GuidePage::makeReading()
{
    auto* reading = new QWidget(this);
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeReadingBar());
    m_reader = new GuideReader(reading);
    column->addWidget(m_reader, 1);
    connect(m_reader, &GuideReader::pageWanted, this, &GuidePage::showGuidePage);
    connect(m_reader, &GuideReader::stretchWanted, this, [this](const QString& stretch) {
        if (const auto wanted = diary::parseStretchReference(format::toStd(stretch)))
            host().startStretch(*wanted);
    });
    connect(m_reader, &GuideReader::textSizeWanted, this, [this](bool larger) {
        host().trigger(larger ? host::ActionId::LargerText : host::ActionId::SmallerText);
    });
    connect(m_reader, &GuideReader::addressWanted, this, &GuidePage::offerAddress);
    connect(m_reader, &GuideReader::moved, this, [this] {
        widgets::enable(*m_back, m_reader->canGoBack(), *m_reader);
        widgets::enable(*m_forward, m_reader->canGoForward(), *m_reader);
        markPage();
        markSought();
        fitBar();
        Q_EMIT abilitiesChanged();
    });
    connect(m_reader, &GuideReader::foundChanged, this, [this] { m_find->say(m_reader->found()); });
    return reading;
}

void GuidePage::addSection(const QString& section)
{
    auto* item = new QListWidgetItem(section, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(theme::fontOf(theme::TextSize::Caption, true));
    item->setForeground(theme::colour(theme::Appearance::current().tokens().soft));
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    item->setSizeHint(QSize(0, theme::scaled(44)));
}

void GuidePage::addEntry(const QString& title, const QString& page)
{
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(pageRole, page);
    item->setSizeHint(QSize(0, theme::scaled(44)));
}

void GuidePage::addResult(const guide::SearchResult& result)
{
    auto* item = new QListWidgetItem(m_list);
    widgets::FoundTextDelegate::setTexts(*item, widgets::markedText(result.title, result.titlePlaces),
                                         widgets::markedText(result.snippet, result.snippetPlaces));
    item->setData(pageRole, format::toQt(result.page));
    item->setData(foundRole, foundWords(result));
    item->setSizeHint(QSize(0, theme::scaled(96)));
}

void GuidePage::listPages()
{
    m_list->clear();
    std::string section;
    for (const guide::Page& page : context().guide().pages()) {
        if (page.audience == guide::Audience::Clinician) continue;  // those stand under Help
        if (page.section != section) addSection(format::toQt(page.section));
        section = page.section;
        addEntry(format::toQt(page.name), format::toQt(page.identifier));
    }
    markPage();
}

// In the list, whichever way led to the page; the pages for reviewers are not in it.
void GuidePage::markPage()
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(pageRole).toString() == m_reader->page())
            return m_list->setCurrentRow(row);
    m_list->setCurrentRow(-1);
}

void GuidePage::listResults(const QString& words)
{
    if (words.trimmed().isEmpty()) {
        listPages();
        return;
    }
    if (!m_index)
        m_index = std::make_unique<guide::GuideSearch>(context().guide(),
                                                       guide::medicineNamesOf(context().content));
    m_list->clear();
    for (const guide::SearchResult& result : m_index->find(format::toStd(words)))
        addResult(result);
    if (m_list->count() == 0)
        addSection(tr("Nothing found. Try a different word."));
    else
        m_list->setCurrentRow(0);
}

void GuidePage::openChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->data(pageRole).isNull()) return;
    const QStringList words = item->data(foundRole).toStringList();
    showGuidePage(item->data(pageRole).toString());
    m_reader->setFocus();
    if (words.isEmpty()) return;
    m_find->clear();
    m_reader->mark(words);
    m_reader->findNext(false);
}

void GuidePage::showGuidePage(const QString& id)
{
    m_reader->setLegs(warnings::stretchLock(context()).allowed());
    m_reader->open(context().guide(), id, session().now().date());
    m_isReading = true;
    fit();
}

void GuidePage::showContents(bool areShown)
{
    m_isReading = !areShown;
    fit();
    if (areShown) m_search->setFocus();
}

void GuidePage::fit()
{
    const bool isBeside = width() >= theme::scaled(besideFrom);
    // Contents and page keep 24 px of room on their own outer sides.
    const int edge = qMax(0, widgets::CentredColumn::edgeOf(width()) - theme::scaled(24));
    layout()->setContentsMargins(edge, 0, edge, 0);
    m_contents->setVisible(isBeside || !m_isReading);
    m_reading->setVisible(isBeside || m_isReading);
    m_contents->setMaximumWidth(isBeside ? theme::scaled(contentsWidth) : theme::scaled(760));
    m_contents->setMinimumWidth(isBeside ? theme::scaled(contentsWidth) : 0);
    fitContents();
    fitBar();
}

// The list has the room of the title in a small window, as other pages have.
void GuidePage::fitContents()
{
    const bool isSmall = widgets::isSmallWindow(*this);
    m_title->setHidden(isSmall);
    m_contentsColumn->setContentsMargins(theme::scaled(24), theme::scaled(isSmall ? 12 : 24),
                                         theme::scaled(12), theme::scaled(isSmall ? 4 : 16));
}

// In a low window (large text on a small screen) the bar keeps to one row, and finding has it for itself.
void GuidePage::fitBar()
{
    const bool isLow = height() < theme::scaled(lowBelow);
    const bool isFinding = isLow && m_find->hasKeyboard();
    m_readingBar->setContentsMargins(theme::scaled(24), theme::scaled(isLow ? 4 : 12), theme::scaled(24), 0);
    m_toContents->setVisible(width() < theme::scaled(besideFrom) && !isFinding);
    m_back->setVisible(!isLow || (m_reader->canGoBack() && !isFinding));
    m_forward->setVisible(!isLow || (m_reader->canGoForward() && !isFinding));
    m_onPaper->setVisible(!isFinding);
    m_find->setVisible(!isLow || m_find->isUsed());
}

void GuidePage::startFinding()
{
    if (!m_isReading) return m_search->setFocus();
    m_find->start();
}

// On a page that is newly open too; what was looked for on the page before is looked for here.
void GuidePage::markSought()
{
    m_reader->mark(m_find->words().isEmpty() ? QStringList() : QStringList(m_find->words()));
}

void GuidePage::contentChanged()
{
    m_index.reset();
}

void GuidePage::refresh()
{
    m_reader->setLegs(warnings::stretchLock(context()).allowed());
    if (context().guide().page(format::toStd(m_reader->page())) == nullptr) m_reader->forget();
    if (m_reader->page().isEmpty())
        m_reader->open(context().guide(), format::toQt(context().guide().pages().front().identifier),
                       session().now().date());
    m_reader->draw();
    listResults(m_search->text());
    fit();
}

void GuidePage::takeFocus()
{
    (m_isReading ? static_cast<QWidget*>(m_reader) : m_search)->setFocus();
}

void GuidePage::offerAddress(const QString& address)
{
    host().offer(tr("This link goes to %1, outside Cramp Diary.").arg(address),
                 {{tr("Open in my browser"), [address] { QDesktopServices::openUrl(QUrl(address)); }}});
}

bool GuidePage::canPerform(host::ActionId action) const
{
    switch (action) {
        case host::ActionId::Back: return m_reader->canGoBack();
        case host::ActionId::Forward: return m_reader->canGoForward();
        case host::ActionId::Find:
        case host::ActionId::Copy:
        case host::ActionId::SelectAll: return true;
        default: return false;
    }
}

void GuidePage::perform(host::ActionId action)
{
    switch (action) {
        case host::ActionId::Back: m_reader->goBack(); return;
        case host::ActionId::Forward: m_reader->goForward(); return;
        case host::ActionId::Find: startFinding(); return;
        case host::ActionId::Copy: m_reader->copy(); return;
        case host::ActionId::SelectAll: m_reader->selectAll(); return;
        default: return;
    }
}

void GuidePage::resizeEvent(QResizeEvent* event)
{
    host::WindowPage::resizeEvent(event);
    fit();
}

}  // namespace cramp::ui::reader
