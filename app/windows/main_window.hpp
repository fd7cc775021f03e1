// The main window: map in the middle, themes and legend on the left, figures on the right.
#pragma once

#include "app/document/project_document.hpp"

#include <QMainWindow>

#include <filesystem>

class QLabel;
class QAction;
class QDoubleSpinBox;

namespace maillage {

class MapView;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Project project);

    [[nodiscard]] ProjectDocument& document() { return m_document; }
    [[nodiscard]] MapView& map() { return *m_map; }
    /// Each asks for nothing: the file is chosen. Throw Error, and leave the project as it was.
    void openProject(const std::filesystem::path& path);
    void saveProject(const std::filesystem::path& path);
    void importBaseMap(const std::filesystem::path& path);
    void exportMap(const std::filesystem::path& path);

private:
    void makeMenus();
    void makeThemeDock();
    void makeFigureDock();
    void makeToolBar();
    void refresh();
    /// Runs work whose failure becomes a message; the only place that catches.
    void attempt(const std::function<void()>& work);

    ProjectDocument m_document;
    MapView* m_map;
    QLabel* m_figures = nullptr;
    QLabel* m_commune = nullptr;
    QLabel* m_hover = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_year = nullptr;
    QAction* m_simulate = nullptr;
    std::optional<CommuneIndex> m_selected;
};

} // namespace maillage
