#include "core/model/project_merge.hpp"

#include "core/base/text.hpp"
#include "core/model/page/page_template.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace maillage {

namespace {

/// Things by what they are about, in their order.
template <typename Value>
struct Keyed {
    std::vector<std::string> keys;
    std::map<std::string, Value> values;

    /// A second one of the same key is another thing.
    void add(std::string key, const Value& value) {
        while (!values.emplace(key, value).second) {
            key += "\n";
        }
        keys.push_back(std::move(key));
    }
    [[nodiscard]] const Value* find(const std::string& key) const {
        const auto found = values.find(key);
        return found == values.end() ? nullptr : &found->second;
    }
};

template <typename Value>
bool isSameThing(const Value* a, const Value* b) {
    return a == b || (a != nullptr && b != nullptr && *a == *b);
}

/// Rows without the index of their structure, which another project numbers otherwise.
template <typename Row>
using MergeRows = Keyed<std::vector<Row>>;

/// One step from base to both. Conflicts are told of the part, by `nameOf` a key.
class Merger {
public:
    explicit Merger(std::vector<MergeConflict>& conflicts) : m_conflicts(conflicts) {}

    /// Ours in its order, then what only they have.
    template <typename Value, typename NameOf>
    Keyed<Value> keyed(MergedPart part, const Keyed<Value>& base, const Keyed<Value>& ours,
                       const Keyed<Value>& theirs, NameOf nameOf) {
        Keyed<Value> merged;
        std::vector<std::string> keys = ours.keys;
        for (const Keyed<Value>* more : {&theirs, &base}) {
            for (const std::string& key : more->keys) {
                if (ours.find(key) == nullptr && std::ranges::find(keys, key) == keys.end()) {
                    keys.push_back(key);
                }
            }
        }
        for (const std::string& key : keys) {
            const Value* before = base.find(key);
            const Value* mine = ours.find(key);
            const Value* other = theirs.find(key);
            const Value* kept = isSameThing(before, mine) ? other : mine;
            if (!isSameThing(before, mine) && !isSameThing(before, other) && !isSameThing(mine, other)) {
                tell(part, nameOf(key));
            }
            if (kept != nullptr) {
                merged.add(key, *kept);
            }
        }
        return merged;
    }

    /// A part that one of the two changed, or both alike.
    template <typename Value>
    Value whole(MergedPart part, const Value& base, const Value& ours, const Value& theirs) {
        const auto isSame = [](const Value& a, const Value& b) {
            if constexpr (requires { a.get(); }) {
                return isSameThing(a.get(), b.get());
            } else {
                return a == b;
            }
        };
        if (!isSame(base, ours) && !isSame(base, theirs) && !isSame(ours, theirs)) {
            tell(part, {});
        }
        return isSame(base, ours) ? theirs : ours;
    }

    void tell(MergedPart part, const std::string& name) {
        if (const MergeConflict conflict{part, name};
            std::ranges::find(m_conflicts, conflict) == m_conflicts.end()) {
            m_conflicts.push_back(conflict);
        }
    }

private:
    std::vector<MergeConflict>& m_conflicts;
};

constexpr char kKeySeparator = '\n';

/// Of "structure\nobject".
std::string subjectPart(const std::string& key) {
    return key.substr(0, key.find(kKeySeparator));
}

std::string itsKey(const std::string& key) {
    return key;
}

Keyed<Structure> keyedStructures(const Project& project) {
    Keyed<Structure> keyed;
    for (const Structure& one : project.structures->structures) {
        keyed.add(one.id, one);
    }
    return keyed;
}

template <typename Row, typename ObjectOf>
MergeRows<Row> mergeRowsOf(const Project& project, const std::vector<Row>& rows, ObjectOf objectOf) {
    MergeRows<Row> keyed;
    for (Row row : rows) {
        const std::string key =
            project.structures->structures[row.structure].id + kKeySeparator + objectOf(row);
        row.structure = 0;
        if (keyed.find(key) == nullptr) {
            keyed.add(key, {});
        }
        keyed.values[key].push_back(std::move(row));
    }
    return keyed;
}

MergeRows<Approval> keyedApprovals(const Project& project) {
    return mergeRowsOf(project, project.structures->approvals,
                       [](const Approval& row) { return std::string(toText(row.kind)); });
}

MergeRows<ServiceArea> keyedServiceAreas(const Project& project) {
    return mergeRowsOf(project, project.structures->serviceAreas,
                       [&](const ServiceArea& row) { return project.territory->commune(row.commune).code; });
}

/// A QPV with its structures by name.
struct NamedQpv {
    Qpv qpv;
    std::vector<std::string> structures;
    bool operator==(const NamedQpv&) const = default;
};

Keyed<NamedQpv> keyedQpvs(const Project& project) {
    Keyed<NamedQpv> keyed;
    for (const Qpv& qpv : *project.qpvs) {
        NamedQpv named{qpv, {}};
        for (const StructureIndex index : qpv.structures) {
            named.structures.push_back(project.structures->structures[index].id);
        }
        named.qpv.structures.clear();
        keyed.add(qpv.name + kKeySeparator + qpv.code + kKeySeparator + formatInteger(qpv.generation), named);
    }
    return keyed;
}

Keyed<PublishedFigure> keyedFigures(const Project& project) {
    Keyed<PublishedFigure> keyed;
    for (const PublishedFigure& figure : *project.published) {
        keyed.add(figure.id + kKeySeparator + figure.date.iso() + kKeySeparator + figure.reference, figure);
    }
    return keyed;
}

Keyed<Scenario> keyedScenarios(const Project& project) {
    Keyed<Scenario> keyed;
    for (const Scenario& scenario : *project.scenarios) {
        keyed.add(scenario.name, scenario);
    }
    return keyed;
}

Keyed<NeedDataSet> keyedNeedSets(const Project& project) {
    Keyed<NeedDataSet> keyed;
    for (const auto& set : project.needs->sets) {
        keyed.add(set->id, *set);
    }
    return keyed;
}

Keyed<NeedIndicator> keyedNeedIndicators(const Project& project) {
    Keyed<NeedIndicator> keyed;
    for (const NeedIndicator& indicator : project.needs->indicators) {
        keyed.add(indicator.id, indicator);
    }
    return keyed;
}

Keyed<PageTemplate> keyedTemplates(const Project& project) {
    Keyed<PageTemplate> keyed;
    for (const PageTemplate& one : pageTemplatesOf(project)) {
        keyed.add(one.name, one);
    }
    return keyed;
}

template <typename Value>
std::shared_ptr<const std::vector<Value>> listOfKeyed(const Keyed<Value>& keyed) {
    std::vector<Value> list;
    for (const std::string& key : keyed.keys) {
        list.push_back(keyed.values.at(key));
    }
    return std::make_shared<const std::vector<Value>>(std::move(list));
}

/// The rows back under the numbers that structures have in the merge; rows of a structure that the other
/// removed are a conflict.
template <typename Row>
std::vector<Row> numbered(const MergeRows<Row>& rows, const StructureSet& set, Merger& merger) {
    std::vector<Row> list;
    for (const std::string& key : rows.keys) {
        const auto structure = set.find(subjectPart(key));
        if (!structure) {
            merger.tell(MergedPart::Structure, subjectPart(key));
            continue;
        }
        for (Row row : rows.values.at(key)) {
            row.structure = *structure;
            list.push_back(std::move(row));
        }
    }
    return list;
}

std::vector<Qpv> numberedQpvs(const Keyed<NamedQpv>& named, const StructureSet& set, Merger& merger) {
    std::vector<Qpv> qpvs;
    for (const std::string& key : named.keys) {
        const NamedQpv& one = named.values.at(key);
        qpvs.push_back(one.qpv);
        for (const std::string& id : one.structures) {
            if (const auto structure = set.find(id)) {
                qpvs.back().structures.push_back(*structure);
            } else {
                merger.tell(MergedPart::Structure, id);
            }
        }
    }
    return qpvs;
}

void mergeStructures(const Project& base, const Project& ours, const Project& theirs, Project& merged,
                     Merger& merger) {
    const auto structures = merger.keyed(MergedPart::Structure, keyedStructures(base), keyedStructures(ours),
                                         keyedStructures(theirs), itsKey);
    StructureSet set;
    set.structures = *listOfKeyed(structures);
    set.approvals = numbered(merger.keyed(MergedPart::Approvals, keyedApprovals(base), keyedApprovals(ours),
                                          keyedApprovals(theirs), subjectPart),
                             set, merger);
    set.serviceAreas = numbered(merger.keyed(MergedPart::ServiceArea, keyedServiceAreas(base),
                                             keyedServiceAreas(ours), keyedServiceAreas(theirs), subjectPart),
                                set, merger);
    merged.qpvs = std::make_shared<const std::vector<Qpv>>(numberedQpvs(
        merger.keyed(MergedPart::Qpv, keyedQpvs(base), keyedQpvs(ours), keyedQpvs(theirs), subjectPart), set,
        merger));
    merged.structures = std::make_shared<const StructureSet>(std::move(set));
}

std::shared_ptr<const NeedFacts> mergedNeeds(const Project& base, const Project& ours, const Project& theirs,
                                             Merger& merger) {
    if (base.needs == ours.needs && base.needs == theirs.needs) {
        return base.needs;
    }
    NeedFacts facts;
    const Keyed<NeedDataSet> sets = merger.keyed(MergedPart::NeedSet, keyedNeedSets(base),
                                                 keyedNeedSets(ours), keyedNeedSets(theirs), itsKey);
    for (const std::string& key : sets.keys) {
        facts.sets.push_back(std::make_shared<const NeedDataSet>(sets.values.at(key)));
    }
    facts.indicators =
        *listOfKeyed(merger.keyed(MergedPart::NeedIndicator, keyedNeedIndicators(base),
                                  keyedNeedIndicators(ours), keyedNeedIndicators(theirs), itsKey));
    return std::make_shared<const NeedFacts>(std::move(facts));
}

} // namespace

ProjectMerge mergedProjects(const Project& base, const Project& ours, const Project& theirs) {
    ProjectMerge merge{ours, {}};
    Merger merger(merge.conflicts);
    if (!base.territory->hasSameCommunes(*ours.territory) ||
        !base.territory->hasSameCommunes(*theirs.territory)) {
        merger.tell(MergedPart::Communes, {});
        return merge;
    }
    Project merged = ours;
    merged.territory = merger.whole(MergedPart::Communes, base.territory, ours.territory, theirs.territory);
    merged.baseMap = merger.whole(MergedPart::BaseMap, base.baseMap, ours.baseMap, theirs.baseMap);
    mergeStructures(base, ours, theirs, merged, merger);
    merged.published = listOfKeyed(merger.keyed(MergedPart::PublishedFigure, keyedFigures(base),
                                                keyedFigures(ours), keyedFigures(theirs), subjectPart));
    merged.scenarios = listOfKeyed(merger.keyed(MergedPart::Scenario, keyedScenarios(base),
                                                keyedScenarios(ours), keyedScenarios(theirs), itsKey));
    merged.sources = merger.whole(MergedPart::SourceLines, base.sources, ours.sources, theirs.sources);
    merged.passages = merger.whole(MergedPart::Passages, base.passages, ours.passages, theirs.passages);
    merged.travelTimes =
        merger.whole(MergedPart::TravelTimes, base.travelTimes, ours.travelTimes, theirs.travelTimes);
    merged.needs = mergedNeeds(base, ours, theirs, merger);
    merged.pageTemplates = listOfKeyed(merger.keyed(MergedPart::PageTemplate, keyedTemplates(base),
                                                    keyedTemplates(ours), keyedTemplates(theirs), itsKey));
    if (merged.pageTemplates->empty()) {
        merged.pageTemplates = nullptr;
    }
    merged.settings = merger.whole(MergedPart::Settings, base.settings, ours.settings, theirs.settings);
    if (merge.conflicts.empty()) {
        merge.project = std::move(merged);
    }
    return merge;
}

} // namespace maillage
