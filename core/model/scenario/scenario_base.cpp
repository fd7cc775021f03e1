#include "core/model/scenario/scenario_base.hpp"

#include "core/model/avs_approvals.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/model/scenario/scenario_errors.hpp"
#include "core/model/scenario/service_communes.hpp"
#include "core/model/structure_edits.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace maillage {

namespace {

/// What becomes of an agrément `evs` on some days when the structure turns into a centre social: as in a
/// simulation, one that is a centre social already stays what it is.
enum class Turn { Kept, Turned, TurnedWhereAttested };

class BaseRows {
public:
    BaseRows(const Project& project, const Date& from, const std::string& reference)
        : m_project(project),
          m_from(from),
          m_attestation{Source::Structure, reference},
          m_set(*project.structures),
          m_qpvs(*project.qpvs) {
        for (StructureIndex i = 0; i < m_set.structures.size(); ++i) {
            m_indexOf.emplace(m_set.structures[i].id, i);
        }
    }

    void operator()(const OpenStructure& edit) {
        const auto index = static_cast<StructureIndex>(m_set.structures.size());
        const bool isEvs = edit.kind == StructureKind::Evs;
        Structure opened;
        opened.id = freeStructureId(m_set, edit.name);
        opened.name = edit.name;
        opened.kind = edit.kind;
        opened.attestation = m_attestation;
        m_set.structures.push_back(std::move(opened));
        m_indexOf.emplace(edit.id.empty() ? "simulation" : edit.id, index);
        m_set.approvals.push_back({index, isEvs ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale,
                                   Period{m_from, {}}, m_attestation});
        settle(index, m_project.territory->at(edit.site), edit.rule);
    }
    void operator()(const CloseStructure& edit) {
        const StructureIndex index = m_indexOf.at(edit.structure);
        const bool hadApproval = hasAvsApproval(m_set, index);
        const auto isOf = [&](const auto& row) { return row.structure == index; };
        endRows(m_set.approvals, isOf);
        endRows(m_set.serviceAreas, isOf);
        m_settled.erase(index);
        if (hadApproval && !hasAvsApproval(m_set, index)) {
            // All its agréments were still to come: a link would now read as that of one nobody dated.
            for (Qpv& qpv : m_qpvs) {
                std::erase(qpv.structures, index);
            }
        }
    }
    void operator()(const MoveStructure& edit) {
        const StructureIndex index = m_indexOf.at(edit.structure);
        settle(index, m_project.territory->at(edit.site), edit.rule);
    }
    void operator()(const ExtendTerritory& edit) {
        for (const std::string& code : edit.communes) {
            serve(m_indexOf.at(edit.structure), m_project.territory->at(code));
        }
    }
    void operator()(const ReduceTerritory& edit) {
        for (const std::string& code : edit.communes) {
            leave(m_indexOf.at(edit.structure), m_project.territory->at(code));
        }
    }
    void operator()(const BecomeCentreSocial& edit) {
        const StructureIndex index = m_indexOf.at(edit.structure);
        m_set.structures[index].kind = StructureKind::CentreSocial;
        std::vector<Approval> after;
        for (const Approval& approval : m_set.approvals) {
            const bool isTurned = approval.structure == index && approval.kind == ApprovalKind::Evs &&
                                  (!approval.period.end || *approval.period.end >= m_from) &&
                                  !isReversed(approval.period);
            if (isTurned) {
                turn(approval, after);
            } else {
                after.push_back(approval);
            }
        }
        m_set.approvals = std::move(after);
    }

    [[nodiscard]] Project result() {
        for (const StructureIndex index : m_settled) {
            if (hasAvsApproval(m_set, index)) {
                linkWhereItIs(index);
            }
        }
        Project changed = withStructures(m_project, std::move(m_set));
        changed.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(m_qpvs));
        return changed;
    }

private:
    void settle(StructureIndex index, CommuneIndex site, const std::optional<ServiceRule>& rule) {
        Structure& structure = m_set.structures[index];
        structure.seat = site;
        structure.seatAttestation = m_attestation;
        structure.point.reset();
        m_settled.insert(index);
        if (!rule) {
            return;
        }
        const IndexSet served = communesOfRule(m_project, site, *rule);
        endRows(m_set.serviceAreas, [&](const ServiceArea& row) {
            return row.structure == index && !served.contains(row.commune);
        });
        served.forEach([&](CommuneIndex commune) { serve(index, commune); });
    }
    void serve(StructureIndex index, CommuneIndex commune) {
        const auto isSettled = [&](const ServiceArea& row) {
            return row.structure == index && row.commune == commune && !row.attestation.isHypothesis() &&
                   row.period.contains(m_from) && !row.period.end;
        };
        if (std::ranges::none_of(m_set.serviceAreas, isSettled)) {
            leave(index, commune);
            m_set.serviceAreas.push_back({index, commune, Period{m_from, {}}, m_attestation});
        }
    }
    void leave(StructureIndex index, CommuneIndex commune) {
        endRows(m_set.serviceAreas,
                [&](const ServiceArea& row) { return row.structure == index && row.commune == commune; });
    }
    template <typename Rows, typename Holds>
    void endRows(Rows& rows, Holds holds) const {
        std::erase_if(rows, [&](const auto& row) {
            return holds(row) && row.period.begin && *row.period.begin >= m_from;
        });
        for (auto& row : rows) {
            if (holds(row) && (!row.period.end || *row.period.end >= m_from)) {
                row.period.end = m_from.previous();
            }
        }
    }

    [[nodiscard]] bool isCentreSocial(StructureIndex index, const Date& date, bool withHypotheses) const {
        return std::ranges::any_of(m_set.approvals, [&](const Approval& approval) {
            return approval.structure == index && approval.kind == ApprovalKind::AnimationGlobale &&
                   approval.period.contains(date) && (withHypotheses || !approval.attestation.isHypothesis());
        });
    }
    [[nodiscard]] Turn turnOf(const Approval& evs, const Date& date) const {
        if (!isCentreSocial(evs.structure, date, true)) {
            return Turn::Turned;
        }
        const bool isAttestedEvsAlone =
            !evs.attestation.isHypothesis() && !isCentreSocial(evs.structure, date, false);
        return isAttestedEvsAlone ? Turn::TurnedWhereAttested : Turn::Kept;
    }
    /// The days from which something else may hold for the structure, the first day of its new state first.
    [[nodiscard]] std::vector<Date> stepsOf(const Approval& evs) const {
        const Date first = std::max(evs.period.begin.value_or(m_from), m_from);
        std::set<Date> steps{first};
        const auto add = [&](const Date& day) {
            if (day > first && (!evs.period.end || day <= *evs.period.end)) {
                steps.insert(day);
            }
        };
        for (const Approval& other : m_set.approvals) {
            if (other.structure == evs.structure && other.kind == ApprovalKind::AnimationGlobale) {
                if (other.period.begin) {
                    add(*other.period.begin);
                }
                if (other.period.end) {
                    add(other.period.end->next());
                }
            }
        }
        return {steps.begin(), steps.end()};
    }
    void turn(const Approval& evs, std::vector<Approval>& after) const {
        if (!evs.period.begin || *evs.period.begin < m_from) {
            Approval before = evs;
            before.period.end = m_from.previous();
            after.push_back(std::move(before));
        }
        const std::vector<Date> steps = stepsOf(evs);
        for (std::size_t i = 0; i < steps.size();) {
            const Turn turned = turnOf(evs, steps[i]);
            std::size_t next = i + 1;
            while (next < steps.size() && turnOf(evs, steps[next]) == turned) {
                ++next;
            }
            const Period period{steps[i],
                                next < steps.size() ? std::optional(steps[next].previous()) : evs.period.end};
            if (turned != Turn::Turned) {
                Approval kept = evs;
                kept.period = period;
                if (turned == Turn::TurnedWhereAttested) {
                    kept.attestation.source = Source::Hypothese;
                }
                after.push_back(std::move(kept));
            }
            if (turned != Turn::Kept) {
                const Attestation attestation{evs.attestation.isHypothesis() ? Source::Hypothese
                                                                             : Source::Structure,
                                              m_attestation.reference};
                after.push_back({evs.structure, ApprovalKind::AnimationGlobale, period, attestation});
            }
            i = next;
        }
    }

    void linkWhereItIs(StructureIndex index) {
        for (Qpv& qpv : m_qpvs) {
            const bool isThere =
                std::ranges::find(qpv.communes, *m_set.structures[index].seat) != qpv.communes.end();
            if (!isThere || std::ranges::find(qpv.structures, index) != qpv.structures.end()) {
                continue;
            }
            // One reference stands for all links of a QPV.
            qpv.attestation = qpv.structures.empty()
                                  ? m_attestation
                                  : Attestation{qpv.attestation.source,
                                                qpv.attestation.reference + " ; " + m_attestation.reference};
            qpv.structures.push_back(index);
        }
    }

    const Project& m_project;
    Date m_from;
    Attestation m_attestation;
    StructureSet m_set;
    std::vector<Qpv> m_qpvs;
    std::map<std::string, StructureIndex, std::less<>> m_indexOf;
    std::set<StructureIndex> m_settled; // whose seat is the scenario's choice
};

} // namespace

Project withScenarioAsBase(const Project& project, std::string_view scenario, const Date& from,
                           const std::string& reference) {
    const Scenario& made = project.scenario(scenario);
    std::set<std::size_t> unfit;
    for (const EditFault& fault : faultsOf(project, made)) {
        // Which it is depends on the date: it is decided day by day.
        if (fault.error.code() != ErrorCode::ScenarioAlreadyCentreSocial) {
            unfit.insert(fault.edit);
        }
    }
    BaseRows rows(project, from, reference);
    for (std::size_t rank = 0; rank < made.edits.size(); ++rank) {
        if (!unfit.contains(rank)) {
            std::visit([&](const auto& edit) { rows(edit); }, made.edits[rank]);
        }
    }
    return rows.result().withoutScenario(scenario);
}

} // namespace maillage
