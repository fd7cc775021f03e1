// QPV, their communes and the structures linked to them.
#include "core/analysis/validation/validation_parts.hpp"
#include "core/base/text.hpp"
#include "core/geo/area_builder.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

template <typename Index>
bool repeats(std::vector<Index> values) {
    std::ranges::sort(values);
    return std::ranges::adjacent_find(values) != values.end();
}

class QpvCheck {
public:
    QpvCheck(const Project& project, Findings& findings)
        : m_project(project), m_findings(findings), m_approvals(approvalsByStructure(*project.structures)) {}

    void check(std::uint32_t index) {
        m_index = index;
        const Qpv& qpv = (*m_project.qpvs)[index];
        if (qpv.communes.empty()) {
            add(FindingCode::QpvWithoutCommune);
        }
        if (std::ranges::any_of(qpv.communes,
                                [&](CommuneIndex i) { return i >= m_project.territory->size(); })) {
            add(FindingCode::QpvCommuneUnknown);
        }
        if (!qpv.code.empty() && !isQpvCode(qpv.code)) {
            add(FindingCode::QpvCodeInvalid, {qpv.code});
        }
        checkPlace(qpv);
        // Without a code the name and the communes tell them apart.
        const auto likeness = std::tuple(qpv.generation, qpv.code.empty() ? foldedName(qpv.name) : qpv.code,
                                         qpv.code.empty() ? qpv.communes : std::vector<CommuneIndex>{});
        if (!m_known.insert(likeness).second) {
            add(FindingCode::QpvTwice);
        }
        if (repeats(qpv.communes) || repeats(qpv.structures)) {
            add(FindingCode::QpvListRepeats).isRepairable = true;
        }
        std::vector<StructureIndex> linked = qpv.structures;
        std::ranges::sort(linked);
        linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
        for (const StructureIndex structure : linked) {
            checkLink(qpv, structure);
        }
    }

private:
    void checkPlace(const Qpv& qpv) {
        const BaseMap& map = *m_project.baseMap;
        if (qpv.area.isEmpty() || qpv.communes.empty() || map.isSchematic()) {
            return;
        }
        const Area area = buildValidArea(qpv.area).area;
        double inside = 0;
        for (const CommuneIndex i : std::set<CommuneIndex>(qpv.communes.begin(), qpv.communes.end())) {
            if (i >= map.areas().size() || map.areas()[i].isEmpty()) {
                return; // told as a commune without outline
            }
            inside += sharedSquareMetres(area, buildValidArea(map.areas()[i]).area);
        }
        const double outside = 1 - inside / area.squareMetres();
        if (outside > kQpvTolerance) {
            add(FindingCode::QpvOutsideCommunes).numbers = {outside};
        }
    }

    void checkLink(const Qpv& qpv, StructureIndex structure) {
        if (structure >= m_approvals.size()) {
            add(FindingCode::QpvStructureUnknown);
            return;
        }
        const Date today = m_project.settings.referenceDate;
        const std::string name = structureName(m_project, structure);
        const bool isOpen = hasCoveringApproval(m_approvals[structure],
                                                [&](const Period& period) { return period.contains(today); });
        if (!isOpen) {
            add(FindingCode::QpvStructureClosed, {name}).structure = structure;
            return;
        }
        const bool servesIt =
            std::ranges::any_of(m_project.structures->serviceAreas, [&](const ServiceArea& row) {
                return row.structure == structure && row.period.contains(today) &&
                       std::ranges::find(qpv.communes, row.commune) != qpv.communes.end();
            });
        if (!servesIt) {
            add(FindingCode::QpvOutsideTerritory, {name}).structure = structure;
        }
    }

    Finding& add(FindingCode code, std::vector<std::string> more = {}) {
        const Qpv& qpv = (*m_project.qpvs)[m_index];
        Finding finding;
        finding.code = code;
        finding.names = {qpv.name.empty() ? qpv.code : qpv.name};
        finding.names.insert(finding.names.end(), more.begin(), more.end());
        finding.qpv = m_index;
        finding.origin = qpv.attestation.origin;
        for (const CommuneIndex i : std::set<CommuneIndex>(qpv.communes.begin(), qpv.communes.end())) {
            if (i < m_project.territory->size()) {
                finding.communes.push_back(i);
            }
        }
        m_findings.push_back(std::move(finding));
        return m_findings.back();
    }

    const Project& m_project;
    Findings& m_findings;
    std::vector<std::vector<Approval>> m_approvals;
    std::set<std::tuple<int, std::string, std::vector<CommuneIndex>>> m_known;
    std::uint32_t m_index = 0;
};

} // namespace

void checkQpvs(const Project& project, Findings& findings) {
    QpvCheck check(project, findings);
    for (std::uint32_t i = 0; i < project.qpvs->size(); ++i) {
        check.check(i);
    }
}

} // namespace maillage
