// "Rapprochement": the published figures beside the computed ones, what they say together, and what they
// allow. Stays open beside the map and follows the project.
#pragma once

#include "app/dialogs/figures/reconciliation_report.hpp"
#include "app/document/project_document.hpp"

#include <QDialog>

class QLabel;
class QPrinter;
class QTableView;
class QTableWidget;
class QTabWidget;
class QTextBrowser;

namespace maillage {

class CommuneStateModel;

class ReconciliationDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReconciliationDialog(ProjectDocument& document, QWidget* parent = nullptr);

    /// The tab that is shown, table included, as formatted and as plain text.
    void copy() const;
    /// The same as pages.
    void print(QPrinter& printer) const;

Q_SIGNALS:
    /// A commune of the table was chosen, to be shown on the map.
    void communeChosen(maillage::CommuneIndex commune);

private:
    [[nodiscard]] QWidget* makeComparison();
    [[nodiscard]] QWidget* makeWorlds();
    /// Computes anew only where something it shows has changed.
    void refresh();
    void showComparison();
    void showWorlds(const Date& date);
    [[nodiscard]] const ReconciliationReport& report() const;
    void askPrinter();

    ProjectDocument& m_document;
    /// What is shown; its parts are compared with the document's.
    std::optional<Project> m_shown; // none before the first
    bool m_shownWithHypotheses = true;
    ReconciliationReport m_comparison;
    ReconciliationReport m_possible;
    QTabWidget* m_tabs;
    QTableWidget* m_figures;
    QTextBrowser* m_sentences;
    QTextBrowser* m_worlds;
    CommuneStateModel* m_communes;
    QTableView* m_table;
    QLabel* m_notice;
};

} // namespace maillage
