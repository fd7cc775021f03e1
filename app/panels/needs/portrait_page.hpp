// The portrait of the commune that is chosen, or of its EPCI: its structures and its needs beside the
// others'.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/text_table_model.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace maillage {

class PortraitPage : public QWidget {
    Q_OBJECT
public:
    explicit PortraitPage(ProjectDocument& document, QWidget* parent = nullptr);

    /// Brings it to what the document shows and has chosen now.
    void follow();
    /// Of the EPCI of the chosen commune instead.
    void setOfEpci(bool isOfEpci);
    /// What is told of the place above its needs.
    [[nodiscard]] QString told() const;
    [[nodiscard]] QTableView& needs() const { return *m_table; }

private:
    /// The commune that the portrait is about; nullopt where none is chosen.
    [[nodiscard]] std::optional<CommuneIndex> commune() const;

    ProjectDocument& m_document;
    QComboBox* m_level;
    QLabel* m_told;
    TextTableModel m_needs;
    QTableView* m_table;
};

} // namespace maillage
