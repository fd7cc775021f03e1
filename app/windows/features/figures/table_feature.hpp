// The tables under the map, and what of them goes to a file.
#pragma once

#include "app/panels/tables/table_panel.hpp"
#include "app/windows/background_work.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class MapView;

class TableFeature : public QObject {
    Q_OBJECT
public:
    /// `map`: where the territory of a row is changed.
    TableFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work);

    [[nodiscard]] TablePanel& panel() { return *m_panel; }
    /// .csv, .xlsx or .ods by the ending; `name` is that of the sheet. In the background.
    void write(const Table& table, const QString& name, const std::filesystem::path& path);
    /// The same to a file that a person names.
    void askFile(const Table& table, const QString& name);

private:
    Frame& m_frame;
    BackgroundWork& m_work;
    TablePanel* m_panel;
};

} // namespace maillage
