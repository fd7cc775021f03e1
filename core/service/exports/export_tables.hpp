// What of a project can be taken out as a table: its rows, and what is computed from them.
#pragma once

#include "core/io/files/table_source.hpp"
#include "core/model/scenario/situation.hpp"

namespace maillage {

enum class ExportKind {
    Communes,
    Structures,
    Territories,
    ZonesBlanches,
    Scenario,
    Approvals,
    Qpvs,
    Needs,
    Template,
    Settings,
    Published,
    Everything,
};
inline constexpr std::array kExportKinds{
    ExportKind::Communes, ExportKind::Structures, ExportKind::Territories, ExportKind::ZonesBlanches,
    ExportKind::Scenario, ExportKind::Approvals,  ExportKind::Qpvs,        ExportKind::Needs,
    ExportKind::Template, ExportKind::Settings,   ExportKind::Published,   ExportKind::Everything};

// Names as they stand in options, sheets and layers: "zones-blanches".
[[nodiscard]] std::string_view toText(ExportKind kind);
/// Whether it is read back: every row of the project, whatever the date.
[[nodiscard]] constexpr bool isList(ExportKind kind) {
    return kind == ExportKind::Structures || kind == ExportKind::Territories ||
           kind == ExportKind::Approvals || kind == ExportKind::Qpvs || kind == ExportKind::Template;
}
[[nodiscard]] std::optional<ExportKind> parseExportKind(std::string_view text);

/// What is asked for. Lists that are read back (structures, territories, agréments, QPV) hold every row of
/// the project unless `onlyAtDate`; what is computed is always that of the situation.
struct ExportRequest {
    ExportKind kind = ExportKind::Communes;
    SituationOptions situation;
    /// Of lists: the rows that hold at the situation's date, and of QPV the generation in force.
    bool onlyAtDate = false;
    /// The version of the program, which stands in the file that is written.
    std::string program{};
};

/// A row of a table that has a place.
struct ExportPlaces {
    /// The commune or the QPV that each row is drawn as; empty where the table has no outlines.
    std::vector<const Area*> areas;
    /// Where each row is; empty where the table has no points.
    std::vector<std::optional<MapPoint>> points;
};

struct ExportTable {
    ExportKind kind = ExportKind::Communes;
    Table table;
    /// They point into the project.
    ExportPlaces places;
};

/// The table of one kind with the meaning of its columns; of Everything each table that the project has, the
/// scenario only where the situation has one, needs only where something is known of them; what is told of
/// the project as a whole (settings, published figures) and the template are asked for by themselves. The
/// project must outlive the result. Precondition: a scenario for ExportKind::Scenario. Throws
/// Error{NeedNothingKnown}.
[[nodiscard]] std::vector<ExportTable> exportTables(const Project& project, const ExportRequest& request);

} // namespace maillage
