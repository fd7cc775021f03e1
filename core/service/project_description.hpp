// What a person says of a project as a whole: its names, its dates, whose data it rests on, what was
// published. The window's dialog and the command line change it by the same functions.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/io/files/table_source.hpp"
#include "core/model/project.hpp"

namespace maillage {

struct ProjectDescription {
    Settings settings;
    // Of the base map, as the foot of the page names it.
    std::string mapTitle{};
    std::string mapLicence{};
    std::string mapDate{}; // of its data, as the producer gives it: the millésime
    Sources sources{};
    std::vector<PublishedFigure> published{};

    bool operator==(const ProjectDescription&) const = default;
};

[[nodiscard]] ProjectDescription descriptionOf(const Project& project);

/// Throws Error{SettingInvalid, PublishedInvalid} for the first thing that cannot be: a name or title that is
/// empty, a text of several lines, a first year after the reference date or two centuries before it, a former
/// count of communes that no country has; what publishedFault finds.
void checkDescription(const ProjectDescription& description);

/// The project with this description; what is the same stays shared. Throws what checkDescription throws.
[[nodiscard]] Project withDescription(const Project& project, const ProjectDescription& description);

/// The description with what a file says in its place: a table of the columns cle and valeur (nom, nom_de,
/// date_reference, premiere_annee, fond_titre, fond_licence, fond_date, and ancien_nombre_communes and source
/// on as many rows as there are), or a JSON object of the same keys, lists for the last two, and "publies"
/// with the columns of published_table.hpp. What the file does not name stays; an empty source takes all
/// away. `departement` must be the file's, where it names one. Throws what readTable throws, and
/// Error{SettingInvalid, SettingUnknown, SettingOtherDepartement, SettingsNotJson, PublishedInvalid}.
[[nodiscard]] ProjectDescription readDescription(const DataSource& source, ProjectDescription before,
                                                 std::string_view departement);

/// The table that readDescription reads back, without the published figures.
[[nodiscard]] Table descriptionTable(const ProjectDescription& description, const std::string& departement);
/// The JSON that it reads back, with them; indented, keys in the order of the table.
[[nodiscard]] std::string descriptionJson(const ProjectDescription& description,
                                          const std::string& departement);

} // namespace maillage
