// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/window/sidebar_button.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

#include <map>
#include <optional>

namespace cramp::ui::window
{

// The left edge of the window: whose diary it is, the places, and at its foot what is always to be seen: the
// emergency line and when the diary was last saved. The places scroll where the window is too low for all.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const QString& owner, QWidget* parent);

    void hidePlace(host::PageId page);
    void setCurrent(host::PageId page);
    void setWarnings(int number);
    void setSaved(const QString& text);
    // A form on this page holds what is not saved; one that is out of sight gets a way back to it.
    void setUnsaved(std::optional<host::PageId> page, bool isOutOfSight);
    void setNarrow(bool isNarrow);
    void setOwner(const QString& owner);
    // How help is called where the person is.
    void setHelpLines(const QString& emergency, const QString& urgent);

    static constexpr double wideWidth = 216;
    static constexpr double narrowWidth = 96;

Q_SIGNALS:
    void chosen(cramp::ui::host::PageId page);
    void themeWanted();
    void helpWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPlaces();
    SidebarButton* makePlace(host::PageId page, const QString& text, const QString& icon);
    void fit();
    void fitWidth();
    void tellUnsaved();

    QVBoxLayout* m_column;
    QSpacerItem* m_underName;
    QScrollArea* m_area;
    QVBoxLayout* m_rows;
    widgets::TextLabel* m_name;
    widgets::TextLabel* m_owner;
    widgets::TextLabel* m_emergency;
    widgets::TextLabel* m_urgent;
    widgets::TextLabel* m_saved;
    widgets::Button* m_unsaved;
    std::optional<host::PageId> m_unsavedPage;
    std::map<host::PageId, SidebarButton*> m_places;
    bool m_isNarrow = false;
};

}  // namespace cramp::ui::window
