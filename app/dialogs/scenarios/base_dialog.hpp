// From which day on a scenario becomes the base.
#pragma once

#include "app/document/project_document.hpp"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace maillage {

/// Accepting makes the scenario's changes rows of the project, as one undo step.
class BaseDialog : public QDialog {
    Q_OBJECT
public:
    /// `scenario`: the name of one of the project.
    BaseDialog(ProjectDocument& document, std::string scenario, QWidget* parent = nullptr);

    void accept() override;

private:
    ProjectDocument& m_document;
    std::string m_scenario;
    QLineEdit* m_from;
    QLabel* m_problem;
};

} // namespace maillage
