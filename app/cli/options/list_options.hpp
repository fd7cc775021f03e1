// The options of `importer` that bring lists, and what it says of their rows.
#pragma once

namespace maillage {

struct ListOptions {
    std::string structures;
    std::string approvals;
    std::string territories;
    std::string populations;
    std::string passages;
    std::string any;                 // its kind is guessed
    std::vector<std::string> sheets; // or "toutes"
    std::string blanks;              // "aucune" or "repeter"; empty: asked where it matters
    bool leavesHiddenRows = false;
    std::vector<std::string> columns; // "role=nom de colonne"
    std::vector<std::string> choices; // "Neuilly=03197"
    std::string report;
    bool acceptsPartial = false;
    bool completes = false; // what the list does not name stays
    bool isTrial = false;

    void addTo(CLI::App& command);
    [[nodiscard]] bool isGiven() const;
    /// Every file that is read.
    [[nodiscard]] std::vector<std::string> files() const;
};

/// The project with all lists given, in an order in which each finds what it refers to; says of every row
/// that is not plainly matched what became of it. Throws Error{ImportIncomplete} when a row is ambiguous or
/// unmatched, unless partial imports are accepted.
[[nodiscard]] Project importLists(const Project& project, const ListOptions& options);

} // namespace maillage
