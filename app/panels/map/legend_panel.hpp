// The legend beside the map, drawn by the painter that draws it on the page: each entry a button that selects
// its communes.
#pragma once

#include "app/document/project_document.hpp"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace maillage {

class LegendPanel : public QWidget {
    Q_OBJECT
public:
    explicit LegendPanel(ProjectDocument& document, QWidget* parent = nullptr);

    /// Whether the map draws signs as one, which the legend then explains.
    void setGathersSigns(bool gathers);
    /// QPV that the map has no room to name in full: the legend does.
    void setUnnamedQpvs(const QStringList& names);

private:
    /// As many rows as the sheet has entries, and the note.
    void refresh();

    ProjectDocument& m_document;
    QVBoxLayout* m_layout;
    std::vector<QAbstractButton*> m_rows;
    QWidget* m_gathered;
    QWidget* m_note;
    QWidget* m_unnamed;
};

} // namespace maillage
