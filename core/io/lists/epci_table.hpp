// Which EPCI each commune belongs to, from a table of Insee, of the DGCL or of one's own.
#pragma once

#include "core/io/codes/code_repairs.hpp"
#include "core/io/files/data_source.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace maillage {

struct EpciRow {
    std::string commune; // its INSEE code, as it was in the year of the file
    std::string epci;    // SIREN; empty where the file says that there is none ("ZZZZZZZZZ", "Sans objet")
    std::uint32_t line = 0;

    bool operator==(const EpciRow&) const = default;
};

struct EpciTable {
    std::string path; // for messages
    std::vector<EpciRow> rows;
    /// SIREN → name, of all that the file names.
    std::map<std::string, std::string> names;
    /// What it calls itself above its titles ("Insee, Intercommunalité et Métropole, géographie au
    /// 01/01/2023"); empty where it does not.
    std::string title;
    CodeRepairs repairs{};
    /// Rows that name an EPCI beside what is no INSEE code, or a commune beside what is no SIREN, as "12 :
    /// …".
    std::vector<std::string> unread{};
};

/// CSV, XLSX, ODS: every visible sheet that has a column of INSEE codes by its title and a column of SIREN of
/// EPCI by what it holds (Insee's table-appartenance-geo-communes and Intercommunalite_Metropole with their
/// titles in row 5 and 6, their sheets of arrondissements and of names; the perimeters of the DGCL). Names
/// come from a column beside the SIREN or from another sheet. Throws what readWorkbook throws,
/// Error{EpcisNotRecognised} and Error{EpciTwice} for a commune given two EPCI.
[[nodiscard]] EpciTable readEpciTable(const DataSource& source);

} // namespace maillage
