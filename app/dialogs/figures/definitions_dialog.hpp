// The indicators under three meanings of "covered", and the communes whose class depends on the meaning.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/text_table_model.hpp"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;

namespace maillage {

class DefinitionsDialog : public QDialog {
    Q_OBJECT
public:
    explicit DefinitionsDialog(ProjectDocument& document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person wants to see a commune that flips.
    void placeAsked(const std::vector<maillage::CommuneIndex>& communes);

private:
    void refresh();

    ProjectDocument& m_document;
    QDoubleSpinBox* m_radius;
    QLabel* m_summary;
    TextTableModel m_figures;
    TextTableModel m_flips;
    std::vector<CommuneIndex> m_flipped;
};

} // namespace maillage
