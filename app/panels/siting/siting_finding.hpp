// An answer of the siting panel together with the project that it was worked out on, which may have moved on.
#pragma once

#include "app/document/project_document.hpp"
#include "core/service/siting_report.hpp"

namespace maillage {

struct SitingFinding {
    Project project;
    Situation situation;
    SitingReport report;
};
using SitingFindingPtr = std::shared_ptr<const SitingFinding>;

/// Throws as answerSiting does; `told` hears of it as there, on the caller's thread.
[[nodiscard]] SitingFindingPtr findSitings(const Project& project, const SituationOptions& base,
                                           const SitingQuestion& question, const Monitor& monitor,
                                           const std::function<void(const SitingFindingPtr&)>& told);

/// Whether the document still has the base, the date and the hypotheses of the finding: its scenarios do not
/// matter.
[[nodiscard]] bool holdsFor(const SitingFinding& finding, const ProjectDocument& document);

[[nodiscard]] Scenario scenarioOf(const SitingFinding& finding, const std::vector<Rank>& sites,
                                  const QString& name);

/// What a site would cover that is not covered yet, ascending.
[[nodiscard]] std::vector<CommuneIndex> communesCovered(const SitingFinding& finding, Rank site);
/// The sites and the communes that they cover in addition.
[[nodiscard]] std::vector<CommuneIndex> communesShown(const SitingFinding& finding,
                                                      const std::vector<Rank>& sites);

/// For one answer of the finding: "3 sites, rayon de 10 km", with a number where a scenario of the document
/// has that name.
[[nodiscard]] QString proposedName(const SitingFinding& finding, const std::vector<Rank>& sites,
                                   const ProjectDocument& document);

/// Throws Error{WriteFailed}.
void writeCertificate(const SitingFinding& finding, const std::filesystem::path& path);

} // namespace maillage
