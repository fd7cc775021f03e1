#include "app/panels/siting/siting_finding.hpp"

#include "app/panels/siting/siting_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "core/analysis/siting/certificate.hpp"
#include "core/base/atomic_file.hpp"

#include <algorithm>

namespace maillage {

SitingFindingPtr findSitings(const Project& project, const SituationOptions& base,
                             const SitingQuestion& question, const Monitor& monitor,
                             const std::function<void(const SitingFindingPtr&)>& solved) {
    const Situation situation = makeSituation(project, base);
    const auto found = [&](SitingReport report) {
        return std::make_shared<const SitingFinding>(SitingFinding{project, situation, std::move(report)});
    };
    return found(answerSiting(project, situation, question, monitor,
                              [&](const SitingReport& report) { solved(found(report)); }));
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
