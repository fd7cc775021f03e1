// Two scenarios, or one and the base, side by side: table, difference map, communes gained and lost, PDF.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/text_table_model.hpp"
#include "app/tasks/file_job.hpp"
#include "core/report/page.hpp"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;
class QTableWidget;

namespace maillage {

class DifferenceView;
class WrittenNotice;

/// Follows the document while it is open.
class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with the base as A and the scenario that is looked at as B.
    explicit ComparisonDialog(ProjectDocument& document, QWidget* parent = nullptr);

    /// By their names; empty for the base.
    void compare(const std::string& a, const std::string& b);
    [[nodiscard]] const PageContent& content() const { return *m_content; }
    /// The comparison page to a file.
    [[nodiscard]] FileJob job(const std::filesystem::path& path) const;
    /// Where it says that it was written.
    [[nodiscard]] WrittenNotice& notice() const { return *m_notice; }

Q_SIGNALS:
    void communeChosen(std::optional<maillage::CommuneIndex> commune);
    void exportAsked(const maillage::FileJob& job);

private:
    void fillChoices();
    void refresh();
    void showCommunes();
    /// The indicators of both sides and, where something is known of needs, their equity.
    [[nodiscard]] TextTable figuresOf(const Scenario* a, const Scenario* b) const;
    [[nodiscard]] QString usualName() const;
    void askExport();
    [[nodiscard]] const Scenario* chosen(const QComboBox& box) const;

    ProjectDocument& m_document;
    /// Of which `m_content` tells; its scenarios are what the choices name.
    Project m_compared;
    std::optional<PageContent> m_content;
    QComboBox* m_a;
    QComboBox* m_b;
    QLabel* m_summary;
    TextTableModel m_figures;
    QTableView* m_figureTable;
    QTableWidget* m_communes;
    DifferenceView* m_map;
    WrittenNotice* m_notice;
};

} // namespace maillage
