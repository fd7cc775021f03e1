// The état des lieux of the département or of an EPCI: to read, to copy into another document, to save.
#pragma once

#include "app/document/project_document.hpp"
#include "app/text/report/report_document.hpp"

#include <QDialog>

class QComboBox;
class QTextBrowser;

namespace maillage {

class StatementDialog : public QDialog {
    Q_OBJECT
public:
    /// Of what the map shows: its date, its hypotheses, its scenario; follows them.
    explicit StatementDialog(ProjectDocument& document, QWidget* parent = nullptr);

    /// An EPCI by its code; empty for the whole.
    void showPlace(const QString& epci);
    /// What is shown.
    [[nodiscard]] const ReportDocument& statement() const { return m_statement; }
    /// As rich text and as plain text, to the clipboard.
    void copy() const;

Q_SIGNALS:
    /// By the name that its proof has.
    void figureAsked(const QString& id);
    void fileAsked();

private:
    void refresh();

    ProjectDocument& m_document;
    QComboBox* m_place;
    QTextBrowser* m_text;
    ReportDocument m_statement;
};

} // namespace maillage
