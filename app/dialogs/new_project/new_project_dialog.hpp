// A project of another département: which, from which map, and what else is at hand now.
#pragma once

#include "core/model/project.hpp"

#include <QDialog>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace maillage {

class FileRow;

struct NewProjectChoice {
    /// Its code: "23", "2A", "974".
    std::string departement;
    Date referenceDate;
    /// nullopt: the official outlines are downloaded.
    std::optional<std::filesystem::path> map;
    /// Which EPCI each commune is in; nullopt: as the map tells, or later.
    std::optional<std::filesystem::path> epcis{};
    /// What is imported once the communes are there, in this order: populations, then the list.
    std::vector<std::filesystem::path> lists{};
};

/// Nothing but the département and its map is needed; the rest can be brought later.
class NewProjectDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewProjectDialog(QWidget* parent = nullptr);

    /// Of a map that a person brought.
    void setDepartement(const std::string& code);
    void setMap(const std::filesystem::path& layer);

    [[nodiscard]] NewProjectChoice choice() const;

private:
    void layOut();
    void follow();

    QComboBox* m_departement;
    QLabel* m_title;
    QDateEdit* m_date;
    QRadioButton* m_official;
    QRadioButton* m_fromFile;
    FileRow* m_map;
    FileRow* m_epcis;
    FileRow* m_populations;
    FileRow* m_list;
    QLabel* m_problem;
    QPushButton* m_create = nullptr;
};

} // namespace maillage
