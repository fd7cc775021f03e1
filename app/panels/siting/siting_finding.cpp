#include "app/panels/siting/siting_finding.hpp"

#include "app/panels/siting/siting_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "core/analysis/siting/certificate.hpp"
#include "core/base/atomic_file.hpp"

#include <algorithm>

namespace maillage {

SitingFindingPtr findSitings(const Project& project, const SituationOptions& base,
                             const SitingQuestion& question, const Monitor& monitor,
                             const std::function<void(const SitingFindingPtr&)>& told) {
    const Situation situation = makeSituation(project, base);
    const auto found = [&](SitingReport report) {
        return std::make_shared<const SitingFinding>(SitingFinding{project, situation, std::move(report)});
    };
    return found(answerSiting(project, situation, question, monitor,
                              [&](const SitingReport& report) { told(found(report)); }));
}

bool holdsFor(const SitingFinding& finding, const ProjectDocument& document) {
    return finding.project.sharesBaseWith(document.project()) &&
           finding.situation.date == document.view().date &&
           finding.situation.withHypotheses == document.view().withHypotheses;
}

Scenario scenarioOf(const SitingFinding& finding, const std::vector<Rank>& sites, const QString& name) {
    return sitingScenario(
        *finding.project.territory, finding.report, sites, name.toStdString(),
        [](const Commune& commune) { return simulatedName(StructureKind::Evs, commune).toStdString(); });
}

std::vector<CommuneIndex> communesCovered(const SitingFinding& finding, Rank site) {
    const SitingInstance& instance = finding.report.instance;
    std::vector<CommuneIndex> communes;
    for (const Rank demand : instance.covered[site]) {
        communes.push_back(instance.demands[demand]);
    }
    return communes;
}

std::vector<CommuneIndex> communesShown(const SitingFinding& finding, const std::vector<Rank>& sites) {
    std::vector<CommuneIndex> communes;
    for (const Rank site : sites) {
        const std::vector<CommuneIndex> covered = communesCovered(finding, site);
        communes.push_back(finding.report.instance.candidates[site]);
        communes.insert(communes.end(), covered.begin(), covered.end());
    }
    return communes;
}

QString proposedName(const SitingFinding& finding, const std::vector<Rank>& sites,
                     const ProjectDocument& document) {
    SitingRequest request = finding.report.request;
    request.count = sites.size();
    const QString plain = requestText(request);
    const std::vector<Scenario>& known = *document.project().scenarios;
    QString name = plain;
    for (int n = 2; std::ranges::find(known, name.toStdString(), &Scenario::name) != known.end(); ++n) {
        name = QStringLiteral("%1 (%2)").arg(plain).arg(n);
    }
    return name;
}

void writeCertificate(const SitingFinding& finding, const std::filesystem::path& path) {
    const SitingReport& report = finding.report;
    writeFileAtomically(path, sitingCertificate(finding.project, finding.situation, report.request,
                                                report.instance, report.solution.proved));
}

} // namespace maillage
