// Time in the window: what changed between two dates, and the charts.
#include "app/panels/charts/chart_panel.hpp"
#include "app/panels/figures/evolution_panel.hpp"
#include "app/windows/main_window.hpp"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

namespace maillage {

void MainWindow::makeTimeDocks() {
    constexpr int kHeight = 340;
    const auto add = [this](const QString& title, const QString& name, QWidget* widget, const QString& text,
                            const QKeySequence& key) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(widget);
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        resizeDocks({dock}, {kHeight}, Qt::Vertical);
        dock->hide();
        QAction* show = dock->toggleViewAction();
        show->setText(text);
        show->setShortcut(key);
        m_displayMenu->insertAction(m_panelsEnd, show);
    };
    m_evolution = new EvolutionPanel(m_document);
    add(tr("Évolution"), QStringLiteral("evolution"), m_evolution, tr("Chiffres de l'é&volution"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_charts = new ChartPanel(m_document);
    add(tr("Graphiques"), QStringLiteral("charts"), m_charts, tr("&Graphiques"), Qt::CTRL | Qt::Key_G);
}

} // namespace maillage
