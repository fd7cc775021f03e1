// The état des lieux: what a page shows, in paragraphs that a director can paste.
#pragma once

#include "app/text/report/report_document.hpp"

namespace maillage {

/// Structures, coverage, zones blanches, distance, QPV, and of the whole territory the evolution; what is
/// supposed is said to be, and a figure of attested rows alone is a bound. Headings are left to the caller.
[[nodiscard]] std::vector<ReportBlock> statementOf(const PageContent& page);

/// The patches of a territory, in their order, one line each: "Secteur 2 : 21 communes, au nord de Vichy
/// (12 786 habitants)"; `ranks`: those of them to tell, counted from 0.
[[nodiscard]] QStringList patchLines(const Territory& territory, const std::vector<Patch>& patches,
                                     const std::vector<std::size_t>& ranks);

} // namespace maillage
