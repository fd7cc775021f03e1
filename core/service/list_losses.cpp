#include "core/service/list_losses.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace maillage {

namespace {

using NameAndSeat = std::pair<std::string, std::optional<CommuneIndex>>;

NameAndSeat nameAndSeat(const Structure& structure) {
    return {foldedName(structure.name), structure.seat};
}

/// Of each structure of `before`, the one that it is in `after`.
std::vector<std::optional<StructureIndex>> foundAgain(const StructureSet& before, const StructureSet& after) {
    const StructureRanks ranks(after);
    std::map<NameAndSeat, StructureIndex> named;
    for (StructureIndex i = 0; i < after.structures.size(); ++i) {
        named.emplace(nameAndSeat(after.structures[i]), i);
    }
    std::vector<std::optional<StructureIndex>> found;
    for (const Structure& structure : before.structures) {
        found.push_back(ranks.find(structure.id));
        if (!found.back()) {
            const auto same = named.find(nameAndSeat(structure));
            found.back() = same == named.end() ? std::nullopt : std::optional(same->second);
        }
    }
    return found;
}

/// How many subjects of `before` no row of `after` is about.
template <typename Row>
std::size_t subjectsGone(const std::vector<Row>& before, const std::vector<Row>& after,
                         const std::vector<std::optional<StructureIndex>>& found) {
    using Subject = decltype(subjectOf(std::declval<Row>()));
    std::set<Subject> kept;
    for (const Row& row : after) {
        kept.insert(subjectOf(row));
    }
    std::set<Subject> gone;
    for (Row row : before) {
        const Subject was = subjectOf(row);
        const auto now = found[row.structure];
        if (now) {
            row.structure = *now;
        }
        if (!now || !kept.contains(subjectOf(row))) {
            gone.insert(was);
        }
    }
    return gone.size();
}

} // namespace

ListLosses lossesOf(const Project& before, const Project& after) {
    ListLosses losses;
    const StructureSet& was = *before.structures;
    const StructureSet& is = *after.structures;
    if (before.structures != after.structures) {
        const auto found = foundAgain(was, is);
        losses.structures =
            static_cast<std::size_t>(std::ranges::count_if(found, [](const auto& again) { return !again; }));
        losses.serviceAreas = subjectsGone(was.serviceAreas, is.serviceAreas, found);
        losses.approvals = subjectsGone(was.approvals, is.approvals, found);
    }
    losses.qpvs = static_cast<std::size_t>(std::ranges::count_if(*before.qpvs, [&](const Qpv& qpv) {
        return std::ranges::none_of(*after.qpvs, [&](const Qpv& other) {
            return other.generation == qpv.generation &&
                   (qpv.code.empty() ? other.name == qpv.name : other.code == qpv.code);
        });
    }));
    return losses;
}

bool hasScope(ListKind kind) {
    return kind == ListKind::Territories || kind == ListKind::Structures;
}

ListScope likelyScope(const Project& project, const ListReading& reading) {
    std::set<StructureIndex> named;
    for (const ListedStructure& listed : reading.structures) {
        if (listed.existing) {
            named.insert(*listed.existing);
        }
    }
    const bool isPart =
        hasScope(reading.layout.kind) && 2 * named.size() < project.structures->structures.size();
    return isPart ? ListScope::Part : ListScope::Whole;
}

} // namespace maillage
