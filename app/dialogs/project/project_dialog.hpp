// What a person says of the project as a whole: names and dates, sources and licences, published figures.
#pragma once

#include "app/document/project_document.hpp"
#include "core/service/project_description.hpp"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace maillage {

class PublishedTable;

/// Accepted only once the project has the description, in one undo step; what cannot be is told below, on the
/// page where it stands.
class ProjectDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProjectDialog(ProjectDocument& document, QWidget* parent = nullptr);

    /// What the fields say. Throws Error for what cannot be read as a date, a number.
    [[nodiscard]] ProjectDescription described() const;
    /// Fills the fields with what a file says (readDescription, readPublishedFigures). Throws Error.
    void readSettings(const std::filesystem::path& path);
    void readPublished(const std::filesystem::path& path);
    void accept() override;

private:
    QWidget* makeTerritoryPage();
    QWidget* makeSourcePage();
    QWidget* makePublishedPage();
    void fill(const ProjectDescription& description);
    void tellFault(const Error& error);
    void askSettings();
    void askPublished();

    ProjectDocument& m_document;
    QTabWidget* m_pages;
    QLineEdit* m_name;
    QLineEdit* m_nameOf;
    QLineEdit* m_date;
    QSpinBox* m_firstYear;
    QLineEdit* m_formerCounts;
    QLineEdit* m_mapTitle;
    QLineEdit* m_mapLicence;
    QLineEdit* m_mapDate;
    QPlainTextEdit* m_sources;
    PublishedTable* m_published;
    QLabel* m_problem;
};

} // namespace maillage
