#include "core/analysis/validation/validation.hpp"

#include "core/analysis/validation/validation_parts.hpp"
#include "core/base/text.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/model/scenario/scenario_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

struct CodeWords {
    std::string_view text;
    Severity severity = Severity::Warning;
};

CodeWords wordsOf(FindingCode code) {
    switch (code) {
    case FindingCode::CodeInvalid:
        return {"code_insee_invalide", Severity::Error};
    case FindingCode::OtherDepartement:
        return {"autre_departement", Severity::Warning};
    case FindingCode::NameMissing:
        return {"commune_sans_nom", Severity::Warning};
    case FindingCode::EpciUnknown:
        return {"epci_inconnu", Severity::Warning};
    case FindingCode::PopulationNegative:
        return {"population_negative", Severity::Error};
    case FindingCode::PopulationUnknown:
        return {"population_inconnue", Severity::Warning};
    case FindingCode::OutlineMissing:
        return {"commune_sans_contour", Severity::Error};
    case FindingCode::OutlineInvalid:
        return {"contour_invalide", Severity::Error};
    case FindingCode::OutlinesOverlap:
        return {"chevauchement", Severity::Error};
    case FindingCode::OutlinesOverlapSliver:
        return {"chevauchement_fin", Severity::Warning};
    case FindingCode::Gap:
        return {"trou", Severity::Warning};
    case FindingCode::GapSliver:
        return {"trou_fin", Severity::Warning};
    case FindingCode::BordersApart:
        return {"limites_ecartees", Severity::Warning};
    case FindingCode::BordersJoined:
        return {"limites_dessinees_deux_fois", Severity::Warning};
    case FindingCode::TinyFaults:
        return {"defauts_infimes", Severity::Warning};
    case FindingCode::ReferenceOutside:
        return {"point_hors_commune", Severity::Warning};
    case FindingCode::StructureTwice:
        return {"structure_en_double", Severity::Error};
    case FindingCode::StructureAlike:
        return {"structure_semblable", Severity::Warning};
    case FindingCode::SeatUnknown:
        return {"siege_inconnu", Severity::Error};
    case FindingCode::StructureWithoutApproval:
        return {"structure_sans_agrement", Severity::Warning};
    case FindingCode::StructureWithoutTerritory:
        return {"structure_sans_territoire", Severity::Warning};
    case FindingCode::TerritoryWithoutApproval:
        return {"territoire_sans_agrement", Severity::Warning};
    case FindingCode::TerritoryOfNobody:
        return {"territoire_sans_structure", Severity::Error};
    case FindingCode::TerritoryOfNowhere:
        return {"territoire_sans_commune", Severity::Error};
    case FindingCode::ApprovalOfNobody:
        return {"agrement_sans_structure", Severity::Error};
    case FindingCode::PeriodReversed:
        return {"dates_inversees", Severity::Error};
    case FindingCode::RowTwice:
        return {"ligne_en_double", Severity::Warning};
    case FindingCode::PeriodsOverlap:
        return {"periodes_qui_se_chevauchent", Severity::Warning};
    case FindingCode::PeriodsTouch:
        return {"periodes_contigues", Severity::Warning};
    case FindingCode::QpvWithoutCommune:
        return {"qpv_sans_commune", Severity::Error};
    case FindingCode::QpvCommuneUnknown:
        return {"qpv_commune_inconnue", Severity::Error};
    case FindingCode::QpvStructureUnknown:
        return {"qpv_structure_inconnue", Severity::Error};
    case FindingCode::QpvStructureClosed:
        return {"qpv_structure_fermee", Severity::Warning};
    case FindingCode::QpvOutsideTerritory:
        return {"qpv_hors_territoire", Severity::Warning};
    case FindingCode::QpvOutsideCommunes:
        return {"qpv_hors_communes", Severity::Warning};
    case FindingCode::QpvTwice:
        return {"qpv_en_double", Severity::Warning};
    case FindingCode::QpvListRepeats:
        return {"qpv_liste_repetee", Severity::Warning};
    case FindingCode::QpvCodeInvalid:
        return {"qpv_code_invalide", Severity::Warning};
    case FindingCode::ScenarioCommuneUnknown:
        return {"scenario_commune_inconnue", Severity::Error};
    case FindingCode::ScenarioStructureUnknown:
        return {"scenario_structure_inconnue", Severity::Error};
    case FindingCode::ScenarioStructureClosed:
        return {"scenario_structure_fermee", Severity::Error};
    case FindingCode::ScenarioAlreadyCentreSocial:
        return {"scenario_deja_centre_social", Severity::Error};
    case FindingCode::ScenarioIdTaken:
        return {"scenario_identifiant_pris", Severity::Error};
    case FindingCode::ScenarioWithoutEpci:
        return {"scenario_sans_epci", Severity::Error};
    case FindingCode::ScenarioWithoutTravelTimes:
        return {"scenario_sans_trajets", Severity::Error};
    case FindingCode::Hypotheses:
        return {"hypotheses", Severity::Warning};
    }
    return {};
}

FindingCode findingOf(const AnyErrorCode& code) {
    const std::array<std::pair<AnyErrorCode, FindingCode>, 6> known{
        {{ErrorCode::CommuneUnknown, FindingCode::ScenarioCommuneUnknown},
         {ErrorCode::CommuneWithoutEpci, FindingCode::ScenarioWithoutEpci},
         {ErrorCode::TravelTimesMissing, FindingCode::ScenarioWithoutTravelTimes},
         {ErrorCode::ScenarioStructureUnknown, FindingCode::ScenarioStructureUnknown},
         {ErrorCode::ScenarioStructureClosed, FindingCode::ScenarioStructureClosed},
         {ErrorCode::ScenarioAlreadyCentreSocial, FindingCode::ScenarioAlreadyCentreSocial}}};
    const auto* const found = std::ranges::find(known, code, &std::pair<AnyErrorCode, FindingCode>::first);
    return found == known.end() ? FindingCode::ScenarioIdTaken : found->second;
}

void checkScenarios(const Project& project, Findings& findings) {
    const StructureRanks ranks(*project.structures);
    for (const Scenario& scenario : *project.scenarios) {
        for (const EditFault& fault : faultsOf(project, scenario, ranks)) {
            Finding finding;
            finding.code = findingOf(fault.error.code());
            // What a fault of a scenario's structure tells begins with the scenario's name already.
            finding.names = {scenario.name};
            for (const std::string& parameter : fault.error.parameters()) {
                if (parameter != scenario.name) {
                    finding.names.push_back(parameter);
                }
            }
            findings.push_back(std::move(finding));
        }
    }
}

void countHypotheses(const Project& project, Findings& findings) {
    const StructureSet& set = *project.structures;
    const auto isSupposed = [](const auto& row) { return row.attestation.isHypothesis(); };
    const auto count = [](const auto& rows, auto condition) {
        return static_cast<double>(std::ranges::count_if(rows, condition));
    };
    Finding finding;
    finding.code = FindingCode::Hypotheses;
    finding.numbers = {
        count(set.structures, isSupposed),
        count(set.approvals, isSupposed),
        count(set.serviceAreas, isSupposed),
        count(set.structures, [](const Structure& s) { return s.seat && s.seatAttestation.isHypothesis(); }),
        count(set.structures,
              [](const Structure& s) { return s.federated && s.federatedAttestation.isHypothesis(); }),
        count(*project.qpvs, isSupposed)};
    if (std::ranges::any_of(finding.numbers, [](double n) { return n > 0; })) {
        findings.push_back(std::move(finding));
    }
}

} // namespace

Severity severityOf(FindingCode code) {
    return wordsOf(code).severity;
}

std::string_view toText(FindingCode code) {
    return wordsOf(code).text;
}

std::string structureName(const Project& project, StructureIndex structure) {
    if (structure >= project.structures->structures.size()) {
        return formatInteger(structure);
    }
    const Structure& s = project.structures->structures[structure];
    return s.name.empty() ? s.id : s.name;
}

std::vector<std::vector<Approval>> approvalsByStructure(const StructureSet& set) {
    std::vector<std::vector<Approval>> byStructure(set.structures.size());
    for (const Approval& approval : set.approvals) {
        if (approval.structure < byStructure.size()) {
            byStructure[approval.structure].push_back(approval);
        }
    }
    return byStructure;
}

std::vector<Finding> validate(const Project& project, const Monitor& monitor) {
    Findings findings;
    checkCommunes(project, findings);
    checkStructures(project, findings);
    checkRows(project, findings);
    checkQpvs(project, findings);
    checkScenarios(project, findings);
    countHypotheses(project, findings);
    monitor.step(0.05);
    checkOutlines(project, monitor, findings);
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return std::pair(severityOf(finding.code) == Severity::Warning, finding.code);
    });
    return findings;
}

} // namespace maillage
