// What a file that leaves Maillage says of how it was made: what it shows, of which project, and the figures
// that it tells, so that they can be compared with those of a project at hand. One function for each thing
// that is made; window and command line write what these give.
#pragma once

#include "core/report/atlas.hpp"
#include "core/report/fiche.hpp"
#include "core/report/page.hpp"

#include <map>
#include <string>
#include <vector>

namespace maillage {

/// A number as a file tells it.
struct StatedFigure {
    /// statedId.
    std::string id;
    /// In the unit of its subject; nullopt where nothing was known of it.
    std::optional<double> number;
    /// What it is a share of, and the inhabitants of the communes that it counts.
    std::optional<double> whole;
    std::optional<std::int64_t> population;
};
/// What a figure is called in files: its word among the published figures, else in comparisons, else in
/// the JSON of the indicators: no two have the same.
[[nodiscard]] std::string_view statedId(const Figure& figure);

/// The figures of one situation, of all communes or of some.
struct StatedSituation {
    Date date;
    bool withHypotheses = true;
    std::optional<std::string> scenario{};
    /// The id of a structure that the scenario opens and that these figures leave out (a fiche, before).
    std::string withoutOpening{};
    /// The communes that the figures are about: of an EPCI, by its code, or some, by theirs; both empty for
    /// all.
    std::string epci{};
    std::vector<std::string> communes{};
    std::vector<StatedFigure> figures{};
    /// Codes of the communes of each class (toText), ascending; empty where the file does not show them one
    /// by one.
    std::map<std::string, std::vector<std::string>> classes{};
};

/// A table that the file holds: so many rows, and SHA-256 of its cells.
struct StatedTable {
    std::string name;
    std::size_t rows = 0;
    std::string fingerprint;
};

struct FileParameters {
    /// "carte", "fiche", "atlas", "etat-des-lieux", or what `exporter --quoi` names.
    std::string kind;
    /// Of the program that wrote it: programVersion.
    std::string version;
    /// fingerprintOf.
    std::string project;
    std::string departement;
    /// Of a map: its theme.
    std::string theme{};
    /// Of an atlas: its parts.
    std::vector<std::string> parts{};
    /// Of a list: whether it holds only what is in force at the date.
    bool isOnlyAtDate = false;
    /// What the file shows first, then what it compares that with, or its parts.
    std::vector<StatedSituation> statements{};
    std::vector<StatedTable> tables{};
};

/// Every figure of the catalogue. `extent`: what the indicators are about.
[[nodiscard]] StatedSituation statedSituation(const Project& project, const Indicators& indicators,
                                              const std::optional<PageExtent>& extent = {});
/// Project, département and version; the rest is for who makes the file.
[[nodiscard]] FileParameters parametersOf(const Project& project, std::string kind, std::string version);
[[nodiscard]] FileParameters parametersOf(const PageContent& content, std::string version);
[[nodiscard]] FileParameters parametersOf(const AtlasContent& content, std::string version);
/// Of the file of one section.
[[nodiscard]] FileParameters parametersOf(const AtlasContent& content, const AtlasSection& section,
                                          std::string version);
[[nodiscard]] FileParameters parametersOf(const Project& project, const FicheContent& content,
                                          std::string version);

/// As files carry it (core/io/files/carried): one line of JSON in ASCII.
[[nodiscard]] std::string parametersText(const FileParameters& parameters);
/// Reads it back, from a file that anybody may have written. Throws Error{ParametersDamaged,
/// ParametersTooNew} naming `shown`.
[[nodiscard]] FileParameters readParameters(std::string_view text, const std::string& shown);

} // namespace maillage
