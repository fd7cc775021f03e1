// Which theme the map shows, and its legend.
#pragma once

#include "app/document/project_document.hpp"

#include <QScrollArea>

class QButtonGroup;
class QComboBox;

namespace maillage {

class LegendPanel;

/// The themes in the order of the window, with the short names that buttons and menus carry.
struct ThemeName {
    Theme theme;
    QString name;
};
[[nodiscard]] std::vector<ThemeName> themeNames();

class ThemePanel : public QScrollArea {
    Q_OBJECT
public:
    explicit ThemePanel(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] LegendPanel& legend() { return *m_legend; }

private:
    void refresh();

    ProjectDocument& m_document;
    QButtonGroup* m_group;
    LegendPanel* m_legend;
    /// What theme Ecart compares with.
    QComboBox* m_compared;
};

} // namespace maillage
