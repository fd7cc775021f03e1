// The tables of an atlas and of an état des lieux: finished texts, each column with its width and side.
#pragma once

#include "app/text/report/report_document.hpp"
#include "core/report/atlas.hpp"

namespace maillage {

/// Every figure in both bases, with the published value and what of it is supposed.
[[nodiscard]] ReportTable figuresTable(const PageContent& page);
/// Every EPCI: communes by class, shares, zones blanches.
[[nodiscard]] ReportTable epcisTable(const AtlasContent& atlas);
/// QPV of the date with their communes and structures; "Pas de structure" for none.
[[nodiscard]] ReportTable qpvsTable(const Project& project, const Situation& situation,
                                    const std::vector<const Qpv*>& qpvs);
/// Structures with their kind and seat: those that serve a commune of `within`; of everything for null.
[[nodiscard]] ReportTable structuresTable(const Situation& situation, const IndexSet* within);
/// Every commune in the order of the codes: EPCI, inhabitants, class, structures, kilometres.
[[nodiscard]] ReportTable communesTable(const AtlasContent& atlas);

} // namespace maillage
