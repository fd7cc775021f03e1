#include "core/analysis/advice/advice_parts.hpp"
#include "core/model/scenario/scenario_application.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace maillage {

namespace {

constexpr double kOut = std::numeric_limits<double>::infinity();

/// The edit from which a structure has its territory, and what later edits forbid.
struct RuledEdit {
    std::size_t rank = 0;
    CommuneIndex site = 0;
    ServiceRule rule;
    const ActiveStructure* structure = nullptr;
    IndexSet removedLater; // a greater rule does not bring these back
};

/// A structure's rule, where it is an edit of the scenario that gives it: the last one that holds.
class RuledEdits {
public:
    explicit RuledEdits(const AdviceQuestion& question) : m_question(question) {}

    void operator()(const OpenStructure& edit) {
        const std::string id = edit.id.empty() ? "simulation" : edit.id;
        if (!m_edits.contains(id)) { // a later edit would name the first of this id
            add(id, edit.site, edit.rule);
        }
    }
    void operator()(const MoveStructure& edit) {
        if (edit.rule) {
            add(edit.structure, edit.site, *edit.rule);
        }
    }
    void operator()(const ReduceTerritory& edit) {
        const auto known = m_edits.find(edit.structure);
        if (known == m_edits.end()) {
            return;
        }
        for (const std::string& code : edit.communes) {
            known->second.removedLater.insert(m_question.territory().at(code));
        }
    }
    template <typename Edit>
    void operator()(const Edit& /*leaves the rule as it is*/) {}

    [[nodiscard]] std::vector<RuledEdit> of(const Scenario& scenario) {
        const std::vector<EditFault> faults = faultsOf(m_question.project, scenario);
        for (m_rank = 0; m_rank < scenario.edits.size(); ++m_rank) {
            if (std::ranges::find(faults, m_rank, &EditFault::edit) == faults.end()) {
                std::visit(*this, scenario.edits[m_rank]);
            }
        }
        std::vector<RuledEdit> ruled;
        for (const ActiveStructure& structure : m_question.situation.structures) {
            const auto known = m_edits.find(structure.id);
            if (known != m_edits.end()) {
                known->second.structure = &structure;
                ruled.push_back(std::move(known->second));
                m_edits.erase(known);
            }
        }
        return ruled;
    }

private:
    void add(const std::string& id, const std::string& site, const ServiceRule& rule) {
        const Territory& territory = m_question.territory();
        m_edits.insert_or_assign(
            id, RuledEdit{m_rank, territory.at(site), rule, nullptr, IndexSet(territory.size())});
    }

    const AdviceQuestion& m_question;
    std::size_t m_rank = 0;
    std::map<std::string, RuledEdit> m_edits;
};

/// For each commune the smallest limit of the edit's rule that holds it: kilometres, rings or minutes; kOut
/// where none does, none for a rule without a limit.
struct Limits {
    const AdviceQuestion& question;
    CommuneIndex site;

    std::vector<double> operator()(const RadiusRule& /*rule*/) const {
        std::vector<double> limits;
        const MapPoint place = question.commune(site).reference;
        for (const Commune& commune : question.territory().communes()) {
            const double radius = tenthsRadius(distance(place, commune.reference));
            limits.push_back(radius <= kMostAdvisedKilometres ? radius : kOut);
        }
        return limits;
    }
    std::vector<double> operator()(const NeighboursRule& /*rule*/) const {
        std::vector<double> limits(question.territory().size(), kOut);
        std::vector<CommuneIndex> front{site};
        limits[site] = 0;
        for (int ring = 1; ring <= kMostAdvisedRings && !front.empty(); ++ring) {
            std::vector<CommuneIndex> next;
            for (const CommuneIndex i : front) {
                for (const CommuneIndex j : question.project.baseMap->adjacency().neighbours(i)) {
                    if (limits[j] == kOut) {
                        limits[j] = ring;
                        next.push_back(j);
                    }
                }
            }
            front = std::move(next);
        }
        return limits;
    }
    std::vector<double> operator()(const TravelTimeRule& /*rule*/) const {
        std::vector<double> limits(question.territory().size(), kOut);
        if (question.project.travelTimes != nullptr) {
            for (const TravelTime& time : question.project.travelTimes->to(site)) {
                limits[time.origin] = time.minutes;
            }
        }
        return limits;
    }
    template <typename Rule>
    std::vector<double> operator()(const Rule& /*has no limit*/) const {
        return {};
    }
};

/// The rule's limit, and the rule with another one.
struct LimitOf {
    double operator()(const RadiusRule& rule) const { return rule.kilometres; }
    double operator()(const NeighboursRule& rule) const { return rule.rings; }
    double operator()(const TravelTimeRule& rule) const { return rule.minutes; }
    template <typename Rule>
    double operator()(const Rule& /*has no limit*/) const {
        return 0;
    }
};
struct WithLimit {
    double limit;

    ServiceRule operator()(const RadiusRule& /*rule*/) const { return RadiusRule{limit}; }
    ServiceRule operator()(const NeighboursRule& /*rule*/) const {
        return NeighboursRule{static_cast<int>(limit)};
    }
    ServiceRule operator()(const TravelTimeRule& /*rule*/) const { return TravelTimeRule{limit}; }
    template <typename Rule>
    ServiceRule operator()(const Rule& rule) const {
        return rule;
    }
};

/// What a greater rule of one edit would add, the first to come first.
struct Growth {
    RuledEdit edit;
    std::vector<double> limits;
    std::vector<CommuneIndex> next;

    [[nodiscard]] std::size_t addedFor(CommuneIndex commune) const {
        const auto end =
            std::ranges::upper_bound(next, limits[commune], {}, [&](CommuneIndex i) { return limits[i]; });
        return static_cast<std::size_t>(end - next.begin());
    }
    [[nodiscard]] bool canReach(CommuneIndex commune) const {
        return !limits.empty() && limits[commune] < kOut && !edit.removedLater.contains(commune);
    }
};

Growth growthOf(const AdviceQuestion& question, RuledEdit edit) {
    Growth growth{std::move(edit), {}, {}};
    growth.limits = std::visit(Limits{question, growth.edit.site}, growth.edit.rule);
    for (CommuneIndex i = 0; i < growth.limits.size(); ++i) {
        if (growth.canReach(i) && !growth.edit.structure->communes.contains(i)) {
            growth.next.push_back(i);
        }
    }
    std::ranges::stable_sort(growth.next, {}, [&](CommuneIndex i) { return growth.limits[i]; });
    return growth;
}

ScenarioEdit withRule(ScenarioEdit edit, const ServiceRule& rule) {
    if (auto* opening = std::get_if<OpenStructure>(&edit)) {
        opening->rule = rule;
    }
    if (auto* move = std::get_if<MoveStructure>(&edit)) {
        move->rule = rule;
    }
    return edit;
}

AdvisedChange changeOf(const AdviceQuestion& question, CommuneIndex commune, const Growth& growth) {
    const RuledEdit& ruled = growth.edit;
    const double limit = growth.limits[commune];
    AdvisedChange change;
    change.kind = AdvisedKind::Rule;
    change.edit =
        withRule(question.options.scenario->edits[ruled.rank], std::visit(WithLimit{limit}, ruled.rule));
    change.replaces = ruled.rank;
    change.structure = ruled.structure->name;
    change.added.assign(growth.next.begin(),
                        growth.next.begin() + static_cast<std::ptrdiff_t>(growth.addedFor(commune)));
    change.kilometres =
        distance(question.commune(commune).reference, question.commune(ruled.site).reference) / metresOf(1);
    change.more = limit - std::visit(LimitOf{}, ruled.rule);
    tellEffect(question, commune, change);
    return change;
}

} // namespace

Advised advisedRules(const AdviceQuestion& question) {
    Advised advised(question.wanted.size());
    if (question.options.scenario == nullptr) {
        return advised;
    }
    std::vector<Growth> growths;
    for (RuledEdit& edit : RuledEdits(question).of(*question.options.scenario)) {
        growths.push_back(growthOf(question, std::move(edit)));
    }
    for (std::size_t w = 0; w < advised.size(); ++w) {
        const CommuneIndex commune = question.wanted[w];
        const auto key = [&](const Growth& growth) {
            return std::tuple(
                growth.addedFor(commune),
                distance(question.commune(commune).reference, question.commune(growth.edit.site).reference),
                growth.edit.rank);
        };
        const Growth* least = nullptr;
        for (const Growth& growth : growths) {
            if (growth.canReach(commune) && (least == nullptr || key(growth) < key(*least))) {
                least = &growth;
            }
        }
        if (least != nullptr) {
            advised[w] = changeOf(question, commune, *least);
        }
    }
    return advised;
}

} // namespace maillage
