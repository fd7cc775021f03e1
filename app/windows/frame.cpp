#include "app/windows/frame.hpp"

#include "app/text/qt_text.hpp"
#include "app/widgets/dock_content.hpp"
#include "app/widgets/written_notice.hpp"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMessageBox>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// Nothing lies over it: of docks behind one another that one alone is seen.
bool isInFront(const QDockWidget& dock) {
    return !dock.isHidden() && !dock.visibleRegion().isEmpty();
}

/// The keyboard, to the first of its fields.
void giveFocus(QDockWidget& dock) {
    if (dock.isAncestorOf(QApplication::focusWidget())) {
        return; // it was given there on purpose
    }
    const QWidget* panel = dock.widget();
    for (QWidget* next = panel->nextInFocusChain(); next != panel; next = next->nextInFocusChain()) {
        if (panel->isAncestorOf(next) && next->isVisibleTo(panel) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0) {
            return next->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

} // namespace

Frame::Frame(QMainWindow& window) : m_window(window), m_actions(window) {}

QWidget* Frame::window() const {
    return &m_window;
}

QDockWidget& Frame::addDock(const DockPlan& plan, QWidget* panel) {
    const bool isBelow = plan.area == Qt::BottomDockWidgetArea;
    auto* content = new DockContent(panel, isBelow ? 0 : plan.size);
    auto* dock = new QDockWidget(plan.title, &m_window);
    dock->setObjectName(QString::fromLatin1(plan.name));
    dock->setAccessibleName(plan.title);
    dock->setWidget(content);
    if (plan.isPermanent) {
        dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    }
    QDockWidget* over = plan.isPermanent ? nullptr : firstDockIn(plan.area);
    m_window.addDockWidget(plan.area, dock);
    if (over != nullptr) {
        m_window.tabifyDockWidget(over, dock);
    }
    if (plan.size > 0) {
        m_window.resizeDocks({dock}, {plan.size}, isBelow ? Qt::Vertical : Qt::Horizontal);
    }
    connect(content, &DockContent::left, this, [this, dock] {
        if (dock->features().testFlag(QDockWidget::DockWidgetClosable)) {
            dock->close();
        }
        m_window.centralWidget()->setFocus(Qt::OtherFocusReason);
    });
    if (!plan.isPermanent) {
        dock->hide();
        connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool on) {
            if (on) {
                reveal(*dock);
            }
        });
    }
    if (plan.action) {
        giveKey(*dock, plan);
    }
    return *dock;
}

void Frame::giveKey(QDockWidget& dock, const DockPlan& plan) {
    QAction& action = m_actions.at(*plan.action);
    dock.toggleViewAction()->setIcon(action.icon());
    connect(&action, &QAction::triggered, this, [this, &dock, &action, open = plan.open] {
        if (isInFront(dock)) {
            dock.close();
            m_window.centralWidget()->setFocus(Qt::OtherFocusReason);
        } else {
            open ? open() : reveal(dock);
            giveFocus(dock);
        }
        action.setChecked(!dock.isHidden());
    });
    connect(&dock, &QDockWidget::visibilityChanged, &action,
            [&dock, &action] { action.setChecked(!dock.isHidden()); });
}

QDockWidget* Frame::firstDockIn(Qt::DockWidgetArea area) const {
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (m_window.dockWidgetArea(dock) == area && !dock->isFloating()) {
            return dock;
        }
    }
    return nullptr;
}

void Frame::shareHeight(QDockWidget& above, int aboveHeight, QDockWidget& below, int belowHeight) {
    m_window.resizeDocks({&above, &below}, {aboveHeight, belowHeight}, Qt::Vertical);
}

QToolBar& Frame::addToolBar(const char* name, const QString& title, Qt::ToolBarArea area) {
    auto* bar = new QToolBar(title, &m_window);
    m_window.addToolBar(area, bar);
    bar->setObjectName(QString::fromLatin1(name));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    return *bar;
}

void Frame::placeAboveMap(QWidget* strip) {
    static_cast<QVBoxLayout*>(m_window.centralWidget()->layout())->insertWidget(0, strip);
}

void Frame::reveal(QDockWidget& dock) {
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(&dock);
    for (QDockWidget* other : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dock.isHidden() && other != &dock && !other->isHidden() && !other->isFloating() &&
            !dock.isFloating() && m_window.dockWidgetArea(other) == area &&
            !m_window.tabifiedDockWidgets(other).contains(&dock)) {
            m_window.tabifyDockWidget(other, &dock);
            break;
        }
    }
    dock.show();
    dock.raise();
    // Tabs have their whole names, and scroll.
    for (QTabBar* bar : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->setElideMode(Qt::ElideNone);
    }
}

void Frame::say(const QString& sentence, Stay stay) {
    m_window.statusBar()->showMessage(sentence, static_cast<int>(stay));
}

void Frame::tellWritten(const std::filesystem::path& file, const QStringList& remarks) {
    if (m_notice == nullptr) {
        m_notice = new WrittenNotice(m_window.centralWidget());
        m_notice->stayAtFootOf(*m_window.centralWidget());
    }
    m_notice->tell(file, remarks);
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
