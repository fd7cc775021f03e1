// Putting each commune of a project into its EPCI, from a table of another year as well.
#pragma once

#include "core/io/lists/epci_table.hpp"
#include "core/model/project.hpp"

namespace maillage {

/// Which EPCI each commune of a territory belongs to by a table, and what of the two does not meet.
struct EpciMembership {
    /// By index of the commune: the SIREN, empty for none; nullopt where the table does not say.
    std::vector<std::optional<std::string>> epcis;
    /// Those known by a merger or a change of code, with the code that the table has.
    std::vector<std::pair<std::string, CommuneIndex>> carried;
    /// Merged of communes of several EPCI, of which the table does not say which it is in.
    std::vector<CommuneIndex> split;
    /// Not in the table at all.
    std::vector<CommuneIndex> untold;
    /// Codes of the territory's département that no commune of it has or had.
    std::vector<std::string> unknown;
    /// Rows of other départements.
    std::size_t elsewhere = 0;
};

/// By the code; else by the mergers, from the table's year to the territory's or back; else an arrondissement
/// of Paris, Lyon or Marseille by its city. Throws Error{EpcisNone} where no commune is known by the table.
[[nodiscard]] EpciMembership epciMembership(const EpciTable& table, const Territory& territory,
                                            std::span<const CommunePassage> passages);

/// A commune that comes to another EPCI, by their SIREN; empty for none.
struct EpciMove {
    CommuneIndex commune = 0;
    std::string from;
    std::string to;
};

struct EpciImport {
    Project project;
    EpciTable table; // what was read
    EpciMembership membership;
    std::vector<EpciMove> moves;
    /// Of those that have communes now.
    std::vector<std::string> nameless; // SIREN, which stands for the name
};

/// The territory with these EPCI: where the table does not say, a commune keeps its own; the EPCI left
/// without communes go. The names are the table's, else those known before, else the SIREN.
[[nodiscard]] Territory withEpcis(const Territory& territory, const EpciMembership& membership,
                                  const std::map<std::string, std::string>& names);

/// The same project with the EPCI of the file, whose title goes among its sources. Throws what readEpciTable
/// and epciMembership throw.
[[nodiscard]] EpciImport importEpcis(const Project& project, const DataSource& source);

} // namespace maillage
