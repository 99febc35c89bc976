// SPDX-License-Identifier: MIT
#include "benchmark/guide_costs.h"

#include "paper/figure/figure.h"
#include "paper/page/page_document.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <ctime>
#include <stdexcept>

namespace cramp::benchmark
{

namespace
{

constexpr std::string_view typed[] = {"cramp in my calf at night",
                                      "how long do leg cramps last",
                                      "streching",
                                      "is it the tablets for my blood pressure",
                                      "preganncy",
                                      "nothing of the kind"};
constexpr int windowWidth = 1024;
constexpr int windowHeight = 768;
constexpr int figureWidth = 640;
constexpr int figureHeight = 480;
constexpr int picturesOfSecond = 25;

double secondsSince(std::clock_t start)
{
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

paper::ink::Ink windowInk()
{
    paper::ink::Ink ink = paper::ink::paperInk();
    ink.ground = paper::ink::Ground::Light;
    ink.raised = QColor(0xE6, 0xEB, 0xEE);
    ink.line = QColor(0x6B, 0x7A, 0x85);
    ink.base = 16;
    ink.stroke = 1;
    return ink;
}

QImage emptyPicture(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

}  // namespace

GuideCosts::GuideCosts()
    : m_application((qputenv("QT_QPA_PLATFORM", "offscreen"),
                     std::make_unique<QGuiApplication>(m_argumentCount, m_arguments))),
      m_guide(guide::loadGuide(guide::bundledGuideContent())),
      m_search(m_guide),
      m_ink(windowInk())
{
    for (const guide::Page& page : m_guide.pages())
        opened(page);  // fonts are read once, before the first page
}

double GuideCosts::keystroke() const
{
    double worst = 0;
    std::size_t found = 0;
    for (const std::string_view words : typed)
        for (std::size_t length = 1; length <= words.size(); ++length) {
            const auto start = std::clock();
            found += m_search.find(words.substr(0, length)).size();
            worst = std::max(worst, secondsSince(start));
        }
    if (found == 0) throw std::runtime_error("the guide was not searched");
    return worst;
}

double GuideCosts::openedPage() const
{
    double worst = 0;
    for (const guide::Page& page : m_guide.pages())
        worst = std::max(worst, opened(page));
    return worst;
}

double GuideCosts::opened(const guide::Page& page) const
{
    QImage picture = emptyPicture(windowWidth, windowHeight);
    const auto start = std::clock();
    const auto document = paper::page::pageDocument(m_guide, page, m_ink);
    document->documentLayout()->documentSize();
    QPainter painter(&picture);
    document->drawContents(&painter, picture.rect());
    painter.end();
    return secondsSince(start);
}

double GuideCosts::secondOfFigure() const
{
    double worst = 0;
    for (const guide::StretchGuide& stretch : m_guide.stretches())
        for (const guide::StretchMotion& motion : stretch.motions)
            worst = std::max(worst, secondOf(motion));
    return worst;
}

double GuideCosts::secondOf(const guide::StretchMotion& motion) const
{
    QImage picture = emptyPicture(figureWidth, figureHeight);
    const auto start = std::clock();
    for (int number = 0; number < picturesOfSecond; ++number) {
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const double seconds = guide::secondsOf(motion) * number / picturesOfSecond;
        paper::figure::paintFigure(painter, picture.rect(), motion, guide::figureAt(motion, seconds),
                                   paper::figure::Facing::Right, m_ink);
    }
    return secondsSince(start);
}

}  // namespace cramp::benchmark
