// Communes and their outlines.
#include "core/analysis/validation/validation_parts.hpp"
#include "core/geo/borders.hpp"
#include "core/geo/topology.hpp"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

Finding about(FindingCode code, std::vector<CommuneIndex> communes, std::vector<std::string> names = {}) {
    Finding finding;
    finding.code = code;
    finding.communes = std::move(communes);
    finding.names = std::move(names);
    return finding;
}

void checkOverlaps(const Topology& topology, Finding& tiny, Findings& findings) {
    for (const AreaOverlap& overlap : topology.overlaps) {
        const double surface = overlap.patch.squareMetres;
        if (surface <= kTinySurface) {
            tiny.numbers[0] += 1;
            tiny.numbers[2] += surface;
            continue;
        }
        Finding finding = about(overlap.patch.meanWidth < kSliverWidth ? FindingCode::OutlinesOverlapSliver
                                                                       : FindingCode::OutlinesOverlap,
                                {overlap.a, overlap.b});
        finding.numbers = {surface, overlap.patch.meanWidth};
        findings.push_back(std::move(finding));
    }
}

void checkGaps(const Topology& topology, Finding& tiny, Findings& findings) {
    for (const AreaGap& gap : topology.gaps) {
        const double surface = gap.patch.squareMetres;
        if (surface <= kTinySurface) {
            tiny.numbers[1] += 1;
            tiny.numbers[2] += surface;
            continue;
        }
        Finding finding =
            about(gap.patch.meanWidth < kSliverWidth ? FindingCode::GapSliver : FindingCode::Gap, gap.around);
        finding.numbers = {surface, gap.patch.meanWidth};
        findings.push_back(std::move(finding));
    }
}

/// Borders that the map leaves open, by which neighbours are told or missed; those that an overlap or a gap
/// among the findings from `first` on tells already are not told again.
void checkBorders(const Borders& borders, std::size_t first, Findings& findings) {
    const auto isTold = [&, last = findings.size()](const FacingPair& pair) {
        return std::any_of(findings.begin() + static_cast<std::ptrdiff_t>(first),
                           findings.begin() + static_cast<std::ptrdiff_t>(last), [&](const Finding& finding) {
                               return std::ranges::find(finding.communes, pair.a) != finding.communes.end() &&
                                      std::ranges::find(finding.communes, pair.b) != finding.communes.end();
                           });
    };
    for (const FacingPair& pair : borders.apart) {
        findings.push_back(about(FindingCode::BordersApart, {pair.a, pair.b}));
        findings.back().numbers = {pair.distance};
    }
    std::vector<CommuneIndex> communes;
    double furthest = 0;
    for (const FacingPair& pair : borders.joined) {
        if (isTold(pair)) {
            continue;
        }
        communes.push_back(pair.a);
        communes.push_back(pair.b);
        furthest = std::max(furthest, pair.distance);
    }
    if (communes.empty()) {
        return;
    }
    const std::size_t pairs = communes.size() / 2;
    std::ranges::sort(communes);
    communes.erase(std::unique(communes.begin(), communes.end()), communes.end());
    findings.push_back(about(FindingCode::BordersJoined, std::move(communes)));
    findings.back().numbers = {static_cast<double>(pairs), furthest};
}

void checkReferencePoints(const Project& project, Findings& findings) {
    const std::vector<Area>& areas = project.baseMap->areas();
    const double tolerance =
        project.baseMap->isSchematic() ? kSchematicReferenceTolerance : kReferenceTolerance;
    for (CommuneIndex i = 0; i < project.territory->size() && i < areas.size(); ++i) {
        const MapPoint reference = project.territory->commune(i).reference;
        if (areas[i].isEmpty() || areas[i].contains(reference)) {
            continue;
        }
        const double away = areas[i].distanceTo(reference);
        if (away > tolerance) {
            Finding finding = about(FindingCode::ReferenceOutside, {i});
            finding.numbers = {away};
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace

void checkCommunes(const Project& project, Findings& findings) {
    const Territory& territory = *project.territory;
    std::vector<CommuneIndex> withoutPopulation;
    std::map<std::string, std::vector<CommuneIndex>> byUnknownEpci;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& commune = territory.commune(i);
        const bool isOfSeveral = territory.departement().empty() || territory.departement() == "FR";
        if (!isInseeCode(commune.code)) {
            findings.push_back(about(FindingCode::CodeInvalid, {i}, {commune.code}));
        } else if (!isOfSeveral && departementOf(commune.code) != territory.departement()) {
            findings.push_back(about(FindingCode::OtherDepartement, {i}, {territory.departement()}));
        }
        if (commune.name.empty()) {
            findings.push_back(about(FindingCode::NameMissing, {i}));
        }
        if (!commune.population) {
            withoutPopulation.push_back(i);
        } else if (*commune.population < 0) {
            findings.push_back(about(FindingCode::PopulationNegative, {i}));
            findings.back().numbers = {static_cast<double>(*commune.population)};
        }
        if (!commune.epci.empty() &&
            !std::ranges::binary_search(territory.epcis(), commune.epci, {}, &Epci::code)) {
            byUnknownEpci[commune.epci].push_back(i);
        }
    }
    for (auto& [code, communes] : byUnknownEpci) {
        findings.push_back(about(FindingCode::EpciUnknown, std::move(communes), {code}));
    }
    if (!withoutPopulation.empty()) {
        findings.push_back(about(FindingCode::PopulationUnknown, std::move(withoutPopulation)));
    }
}

void checkOutlines(const Project& project, const Monitor& monitor, Findings& findings) {
    const std::vector<Area>& areas = project.baseMap->areas();
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        if (i >= areas.size() || areas[i].isEmpty()) {
            findings.push_back(about(FindingCode::OutlineMissing, {i}));
        }
    }
    checkReferencePoints(project, findings);
    const Topology topology = checkTopology(areas, monitor);
    for (const InvalidArea& invalid : topology.invalid) {
        findings.push_back(about(FindingCode::OutlineInvalid, {invalid.area}, {invalid.reason}));
    }
    const std::size_t before = findings.size();
    Finding tiny = about(FindingCode::TinyFaults, {});
    tiny.numbers = {0, 0, 0};
    checkOverlaps(topology, tiny, findings);
    checkGaps(topology, tiny, findings);
    checkBorders(project.baseMap->borders(), before, findings);
    if (tiny.numbers[0] + tiny.numbers[1] > 0) {
        findings.push_back(std::move(tiny));
    }
}

} // namespace maillage
