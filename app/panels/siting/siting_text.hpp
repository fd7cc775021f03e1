// What the siting panel says: its answers as sentences and tables.
#pragma once

#include "app/text/text_table.hpp"
#include "core/service/siting_report.hpp"

namespace maillage {

/// "3 sites, rayon de 10 km": what was asked, in short; also the name proposed for its scenario.
[[nodiscard]] QString requestText(const SitingRequest& request);
/// "le plus de communes", "le plus d'habitants", "les QPV d'abord".
[[nodiscard]] QString nameOf(SitingObjective objective);
/// The question whole, with its filters and the base that it was asked on.
[[nodiscard]] QString questionText(const SitingReport& report, const Situation& situation);
/// "41 communes de plus (28 310 habitants)".
[[nodiscard]] QString gainText(const SitingInstance& instance, const std::vector<Rank>& sites);
/// What the best sites cover, and how far that is proved: "3 sites couvrent 41 communes de plus (28 310
/// habitants) ; optimum prouvé", or "… ; au plus 44 : écart 6,8 %".
[[nodiscard]] QString headlineText(const SitingReport& report);
/// What it costs to insist on a commune; `with`: the best answer that has it, nothing where there is none.
[[nodiscard]] QString regretText(const SitingReport& report, const QString& commune,
                                 const std::optional<SitingSolution>& with);
/// "Varennes, Gannat".
[[nodiscard]] QString siteNames(const Territory& territory, const SitingInstance& instance,
                                const std::vector<Rank>& sites);

/// Commune, communes and inhabitants that it covers alone, and those lost without it.
[[nodiscard]] TextTable siteTable(const Territory& territory, const SitingReport& report,
                                  const SitingAnswer& answer);
/// The ties, then the next-best answers; empty without a ranking.
[[nodiscard]] TextTable rankingTable(const Territory& territory, const SitingReport& report);
/// How complete the ranking is: "2 réponses ex æquo, puis les 20 suivantes".
[[nodiscard]] QString rankingText(const SitingReport& report);
[[nodiscard]] TextTable curveTable(const Territory& territory, const SitingReport& report);
[[nodiscard]] TextTable frontTable(const Territory& territory, const SitingReport& report);

/// Communes that a choice of sites covers in addition.
[[nodiscard]] std::int64_t communesGained(const SitingInstance& instance, const std::vector<Rank>& sites);
[[nodiscard]] std::int64_t inhabitantsGained(const SitingInstance& instance, const std::vector<Rank>& sites);

} // namespace maillage
