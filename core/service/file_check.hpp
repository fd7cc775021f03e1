// Whether the project at hand still gives the figures that a file tells.
#pragma once

#include "core/report/file_parameters.hpp"
#include "core/service/exports/export_tables.hpp"

namespace maillage {

/// What a table of an export says of itself: parametersOf of what is written.
[[nodiscard]] FileParameters parametersOf(const Project& project, const ExportRequest& request,
                                          const std::vector<ExportTable>& tables, std::string version);

/// Why the figures of a statement cannot be computed from the project.
enum class StatementTrouble { None, ScenarioMissing, OpeningMissing, EpciMissing, CommuneMissing };

struct FigureDifference {
    FigureId id = FigureId::Communes;
    StatedFigure before;
    /// In the indicators of the project.
    FigureValue now;
};
/// A commune that is in another class by now; nullopt where it is in none that is known.
struct ClassDifference {
    std::string code;
    std::optional<CoverageClass> before;
    std::optional<CoverageClass> now;
};
struct StatementCheck {
    StatementTrouble trouble = StatementTrouble::None;
    /// What is missing.
    std::string missing{};
    std::vector<FigureDifference> figures{};
    /// By their codes.
    std::vector<ClassDifference> classes{};

    [[nodiscard]] bool holds() const {
        return trouble == StatementTrouble::None && figures.empty() && classes.empty();
    }
};

struct TableCheck {
    /// nullopt: the project gives no such table any more.
    std::optional<std::size_t> rowsNow;
    bool isSame = false;
};

struct FileCheck {
    bool isSameDepartement = true;
    /// The project is the one that the file was made of.
    bool isSameProject = false;
    /// In the order of FileParameters; none where the département is another.
    std::vector<StatementCheck> statements{};
    std::vector<TableCheck> tables{};

    /// The project gives every figure, class and table of the file.
    [[nodiscard]] bool holds() const;
};

/// Computes all of it again. Throws what computing throws.
[[nodiscard]] FileCheck checkFile(const Project& project, const FileParameters& parameters);

} // namespace maillage
