#include "app/windows/frame.hpp"

#include "app/text/qt_text.hpp"

#include <QDockWidget>
#include <QMainWindow>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>

namespace maillage {

Frame::Frame(QMainWindow& window) : m_window(window), m_actions(window) {}

QWidget* Frame::window() const {
    return &m_window;
}

QDockWidget& Frame::addDock(const DockPlan& plan, QWidget* content) {
    auto* dock = new QDockWidget(plan.title, &m_window);
    dock->setObjectName(QString::fromLatin1(plan.name));
    dock->setAccessibleName(plan.title);
    dock->setWidget(content);
    if (plan.isPermanent) {
        dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    }
    if (plan.over == nullptr) {
        m_window.addDockWidget(plan.area, dock);
    } else {
        m_window.tabifyDockWidget(plan.over, dock);
    }
    if (plan.height > 0) {
        m_window.resizeDocks({dock}, {plan.height}, Qt::Vertical);
    }
    if (!plan.isPermanent) {
        dock->hide();
    }
    QAction* toggle = dock->toggleViewAction();
    if (plan.action) {
        m_actions.giveToggle(*plan.action, *toggle);
    }
    if (plan.area == Qt::BottomDockWidgetArea) {
        connect(toggle, &QAction::toggled, this, [this, dock](bool on) {
            if (on) {
                reveal(*dock);
            }
        });
    }
    return *dock;
}

void Frame::shareHeight(QDockWidget& above, int aboveHeight, QDockWidget& below, int belowHeight) {
    m_window.resizeDocks({&above, &below}, {aboveHeight, belowHeight}, Qt::Vertical);
}

QToolBar& Frame::addToolBar(const char* name, const QString& title) {
    QToolBar* bar = m_window.addToolBar(title);
    bar->setObjectName(QString::fromLatin1(name));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    return *bar;
}

void Frame::reveal(QDockWidget& dock) {
    for (QDockWidget* other : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (other != &dock && !other->isHidden() && !other->isFloating() && !dock.isFloating() &&
            m_window.dockWidgetArea(other) == Qt::BottomDockWidgetArea &&
            m_window.dockWidgetArea(&dock) == Qt::BottomDockWidgetArea &&
            !m_window.tabifiedDockWidgets(other).contains(&dock)) {
            m_window.tabifyDockWidget(other, &dock);
        }
    }
    dock.show();
    dock.raise();
}

void Frame::say(const QString& sentence, Stay stay) {
    m_window.statusBar()->showMessage(sentence, static_cast<int>(stay));
}

void Frame::tell(const QString& title, const QString& sentence, const QStringList& details) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, sentence, QMessageBox::NoButton, &m_window);
    box->addButton(tr("&Fermer"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(details.join(QStringLiteral("\n")));
    box->open();
}

bool Frame::attempt(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (...) {
        tellProblem(std::current_exception());
        return false;
    }
}

void Frame::tellProblem(const std::exception_ptr& problem) {
    try {
        std::rethrow_exception(problem);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled) {
            return say(sentenceOf(error), Stay::Brief);
        }
        tell(tr("Maillage"), sentenceOf(error));
    } catch (const std::exception& error) {
        tell(tr("Maillage"),
             tr("Une erreur imprévue a arrêté l'opération\u00A0; le projet est resté comme il était. "
                "Détail technique\u00A0: %1")
                 .arg(printable(QString::fromUtf8(error.what()))));
    }
}

} // namespace maillage
