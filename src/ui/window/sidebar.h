// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_places.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/window/sidebar_button.h"

#include <QVBoxLayout>
#include <QWidget>

#include <map>
#include <optional>

namespace cramp::ui::window
{

// The left edge of the window: the button for a cramp now, the places, and at its foot Settings, whose diary
// it is, when it was last saved, and the numbers to call for help. It never scrolls. Its width follows from
// the width of the window and the longest word; what it shows follows from the height it is given. In a low
// window the numbers go first, then the name, then the icons; never the button or a place.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const QString& owner, QWidget* parent);

    // Of a diary that is only read.
    void hidePlace(host::PageId place);
    void hideCrampButton();
    void setCurrent(host::PageId page);
    void setWarnings(int number);
    void setSaved(const QString& text);
    // A form on this page holds what is not saved; one that is out of sight gets a way back to it.
    void setUnsaved(std::optional<host::PageId> page, bool isOutOfSight);
    void setNarrow(bool isNarrow);
    void setOwner(const QString& owner);
    // How help is called where the person is.
    void setHelpLines(const QString& emergency, const QString& urgent);
    bool hasHelpLines() const;
    // On the place in front.
    void takeFocus();

    // Widths in px at 100 %.
    static constexpr double wideWidth = 232;
    static constexpr double narrowWidth = 102;

Q_SIGNALS:
    void crampNow();
    void chosen(cramp::ui::host::PageId page);
    // The numbers to call for help came or went.
    void helpLinesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // What is shown, from everything down.
    struct Level {
        bool help;
        bool name;
        bool icons;
    };

    void addPlaces();
    void addPlace(host::PageId place, const QString& icon);
    void addFoot();
    void fit();
    void fitWidth();
    void fitPlaces(const Level& level);
    void showLevel(const Level& level);
    Level fittingLevel() const;
    int innerWidth() const;
    // All but the rows of the places.
    int heightBesidePlaces(const Level& level) const;
    int footHeight(const Level& level) const;
    int rowHeight(const Level& level) const;
    int placeCount() const;
    void tellUnsaved();

    QVBoxLayout* m_column;
    widgets::Button* m_cramp;
    QSpacerItem* m_underCramp;
    QSpacerItem* m_aboveUnsaved;
    std::map<host::PageId, SidebarButton*> m_places;
    widgets::TextLabel* m_owner;
    widgets::TextLabel* m_saved;
    widgets::Button* m_unsaved;
    widgets::TextLabel* m_emergency;
    widgets::TextLabel* m_urgent;
    std::optional<host::PageId> m_unsavedPage;
    bool m_isNarrow = false;
};

}  // namespace cramp::ui::window
