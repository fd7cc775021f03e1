// A sheet and its layout to rows of the domain, with what became of each row.
#pragma once

#include "core/base/monitor.hpp"
#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/io/lists/layout/list_layout.hpp"
#include "core/io/lists/rows/listed_structures.hpp"
#include "core/model/project.hpp"

namespace maillage {

struct ListedArea {
    std::size_t structure = 0; // among the listed
    CommuneIndex commune = 0;
    Period period;
    Attestation attestation;
};

struct ListedApproval {
    std::size_t structure = 0;
    ApprovalKind kind = ApprovalKind::AnimationGlobale;
    Period period;
    Attestation attestation;
};

struct ListedPopulation {
    CommuneIndex commune = 0;
    std::int64_t population = 0;
};

struct ListReading {
    ListLayout layout;
    std::string file;               // its name without the folder
    std::vector<std::string> parts; // the sheets, where several were read as one: see RowOutcome::part
    /// Every row of the sheet under the column names, in order; before them the row of names if it has
    /// remarks.
    std::vector<RowOutcome> rows;
    std::vector<ListedStructure> structures;
    std::vector<ListedArea> areas;
    std::vector<ListedApproval> approvals;
    std::vector<ListedPopulation> populations;
    std::vector<Qpv> qpvs;
    /// Its dates are called those of the agrément ("Fin d'agrément"), not of a row's service.
    bool datesAreOfApprovals = false;

    [[nodiscard]] std::size_t count(ListRowState state) const;
    /// No row gives anything: to apply it would only take away.
    [[nodiscard]] bool isEmpty() const;
    /// Rows in which a commune is listed without a structure.
    [[nodiscard]] std::size_t countUnserved() const;
    /// Rows of totals: unmatched, but nothing that an import would need.
    [[nodiscard]] std::size_t countTotals() const;
    /// Rows of other départements that a list of the whole country holds: the same.
    [[nodiscard]] std::size_t countElsewhere() const;
    /// Rows of titles, of groups and of notes: the same.
    [[nodiscard]] std::size_t countAside() const;
    /// Rows that an import would need and cannot take.
    [[nodiscard]] std::size_t countRefused() const;
};

/// Reads without changing anything. A row that is ambiguous or unmatched gives what can be read of it and no
/// more (of a cell that lists communes: those that are known). Throws Error{CodesArePostal} when the codes
/// are postal codes, Error{Cancelled}.
[[nodiscard]] ListReading readList(const Worksheet& sheet, const ListLayout& layout, const Project& project,
                                   const CommuneChoices& choices = {}, const Monitor& monitor = {});

} // namespace maillage
