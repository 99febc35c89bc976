// SPDX-License-Identifier: MIT
// The floor of every first window: Qt Widgets, and nothing in the window.
#include <QApplication>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1100, 720);
    window.show();
    return QApplication::exec();
}
