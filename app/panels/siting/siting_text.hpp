// What the siting panel says: its answers as sentences and tables.
#pragma once

#include "app/text/text_table.hpp"
#include "core/service/siting_report.hpp"

namespace maillage {

/// "3 sites, rayon de 10 km": what was asked, in short; also the name proposed for its scenario.
[[nodiscard]] QString requestText(const SitingRequest& request);
/// "le plus de communes", "le plus d'habitants", "les QPV d'abord".
[[nodiscard]] QString nameOf(SitingObjective objective);
/// "besoin : part des ménages au RSA".
[[nodiscard]] QString objectiveText(const QString& indicator);
/// The question whole, with its filters and the base that it was asked on.
[[nodiscard]] QString questionText(const SitingReport& report, const Situation& situation);
/// The question, and whether its answer still holds or is still looked for.
[[nodiscard]] QString noteText(const SitingReport& report, const Situation& situation, bool isOutdated,
                               bool isRunning);
/// What a search by need weighs, on a line of its own; empty for other objectives.
[[nodiscard]] QString needNote(const Project& project, const SitingReport& report);
/// "41 communes de plus (28 310 habitants)".
[[nodiscard]] QString gainText(const SitingInstance& instance, const std::vector<Rank>& sites);
/// What the best sites cover, and how far that is proved: "3 sites couvrent 41 communes de plus (28 310
/// habitants) ; optimum prouvé", or "… ; au plus 44 : écart 6,8 %".
[[nodiscard]] QString headlineText(const SitingReport& report);
/// What was done about answers that are worth as much; empty where there is no other.
[[nodiscard]] QString tieText(const SitingReport& report);

/// What a person may hold to, whatever is best: a site, or to do without it.
enum class SitingWish { Pin, Leave };
/// What it costs, and the plan that keeps to it; `held`: the best answer that does, nothing where there is
/// none.
[[nodiscard]] QString wishText(const Territory& territory, const SitingReport& report, const QString& commune,
                               SitingWish wish, const std::optional<SitingSolution>& held);
/// "Varennes, Gannat".
[[nodiscard]] QString siteNames(const Territory& territory, const SitingInstance& instance,
                                const std::vector<Rank>& sites);

/// Commune, communes and inhabitants that it covers alone, those lost without it, and the names of the
/// former.
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
