// SPDX-License-Identifier: MIT
#pragma once

#include "guide/search.h"
#include "ui/host/window_page.h"
#include "ui/reader/guide_reader.h"
#include "ui/reader/sheet_output.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/panel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <memory>

namespace cramp::ui::reader
{

// The guide: contents and search beside the page where there is room, else one after the other.
class GuidePage : public host::WindowPage
{
    Q_OBJECT

public:
    GuidePage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    void refresh() override;
    void contentChanged() override;
    void takeFocus() override;
    bool canPerform(host::ActionId action) const override;
    void perform(host::ActionId action) override;
    void showGuidePage(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeContents();
    QWidget* makeReading();
    QLayout* makeReadingBar();
    void listPages();
    void markPage();
    void listResults(const QString& words);
    void addSection(const QString& section);
    void addEntry(const QString& title, const QString& page);
    void addResult(const guide::SearchResult& result);
    void openChosen();
    void fit();
    void fitBar();
    void fitContents();
    void startFinding();
    void markSought();
    void showContents(bool areShown);
    void offerAddress(const QString& address);

    QWidget* m_contents = nullptr;
    QVBoxLayout* m_contentsColumn = nullptr;
    widgets::TextLabel* m_title = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QWidget* m_reading = nullptr;
    QVBoxLayout* m_readingBar = nullptr;
    widgets::Button* m_toContents = nullptr;
    widgets::Button* m_back = nullptr;
    widgets::Button* m_forward = nullptr;
    widgets::Button* m_onPaper = nullptr;
    widgets::FindField* m_find = nullptr;
    GuideReader* m_reader = nullptr;
    SheetOutput* m_sheets = nullptr;
    std::unique_ptr<guide::GuideSearch> m_index;
    bool m_isReading = false;
};

}  // namespace cramp::ui::reader
