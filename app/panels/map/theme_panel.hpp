// Which theme the map shows, and its legend.
#pragma once

#include "app/document/project_document.hpp"
#include "app/text/map/theme_text.hpp"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace maillage {

class LegendPanel;

class ThemePanel : public QWidget {
    Q_OBJECT
public:
    explicit ThemePanel(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] LegendPanel& legend() { return *m_legend; }

private:
    void refresh();
    void refreshNeed();
    void chooseNeed();

    ProjectDocument& m_document;
    QButtonGroup* m_group;
    LegendPanel* m_legend;
    /// What a theme that compares is beside.
    QComboBox* m_compared;
    /// Of a theme of need: its indicator, and how that is put into classes.
    QComboBox* m_indicator;
    QComboBox* m_method;
};

} // namespace maillage
