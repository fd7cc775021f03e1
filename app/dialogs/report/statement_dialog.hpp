// The état des lieux of the département or of an EPCI: to read, to copy into another document, to save.
#pragma once

#include "app/document/project_document.hpp"
#include "app/text/report/report_document.hpp"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QTextBrowser;

namespace maillage {

class WrittenNotice;

class StatementDialog : public QDialog {
    Q_OBJECT
public:
    /// Of what the map shows: its date, its hypotheses, its scenario; follows them, each time that they rest.
    explicit StatementDialog(ProjectDocument& document, QWidget* parent = nullptr);

    /// An EPCI by its code; empty for the whole.
    void showPlace(const QString& epci);
    /// What is shown, which is what the map shows now.
    [[nodiscard]] const ReportDocument& statement();
    /// As rich text and as plain text, to the clipboard.
    void copy();
    /// Where it says that it was saved.
    [[nodiscard]] WrittenNotice& notice() const { return *m_notice; }

Q_SIGNALS:
    /// By the name that its proof has.
    void figureAsked(const QString& id);
    void fileAsked();

private:
    void refresh();

    ProjectDocument& m_document;
    QComboBox* m_place;
    QTextBrowser* m_text;
    WrittenNotice* m_notice;
    ReportDocument m_statement;
    /// Runs while what is shown is older than the map.
    QTimer m_late;
};

} // namespace maillage
