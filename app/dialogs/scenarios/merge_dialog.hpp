// Two scenarios made one, or why they cannot be.
#pragma once

#include "app/document/project_document.hpp"
#include "core/model/scenario/scenario_merge.hpp"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace maillage {

/// Accepting adds the merged scenario as one undo step; there is nothing to accept while the two contradict
/// each other.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    /// `first`: the name of a scenario of the project.
    MergeDialog(ProjectDocument& document, std::string first, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The new scenario's name.
    void merged(const std::string& name);

private:
    void refresh();
    [[nodiscard]] MergeResult mergedResult() const;

    ProjectDocument& m_document;
    std::string m_first;
    QComboBox* m_second;
    QLineEdit* m_name;
    QLabel* m_summary;
    QPlainTextEdit* m_contradictions;
    QPushButton* m_merge;
};

} // namespace maillage
