#include "core/service/list_import.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/layout/list_blanks.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/layout/list_titles.hpp"
#include "core/io/lists/layout/sheet_choice.hpp"
#include "core/model/structure_edits.hpp"
#include "core/service/listed_entry.hpp"
#include "core/service/qpv_exchange.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

/// The rows that were typed and stay: a list taken out of the project and read again has them too.
template <typename Row>
class TypedRows {
public:
    explicit TypedRows(const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            if (isTyped(row.attestation)) {
                m_rows.insert(keyOf(row));
            }
        }
    }
    [[nodiscard]] bool contains(const Row& row) const { return m_rows.contains(keyOf(row)); }

private:
    using Key =
        std::tuple<decltype(subjectOf(std::declval<Row>())), std::optional<Date>, std::optional<Date>>;
    static Key keyOf(const Row& row) { return {subjectOf(row), row.period.begin, row.period.end}; }
    std::set<Key> m_rows;
};

std::vector<bool> keptStructures(const StructureSet& set, std::size_t before,
                                 const EnteredStructures& entered) {
    std::vector<bool> isKept(set.structures.size(), false);
    for (std::size_t i = 0; i < isKept.size(); ++i) {
        isKept[i] = i >= before || isTyped(set.structures[i].attestation);
    }
    for (const auto& index : entered.places) {
        if (index) {
            isKept[*index] = true;
        }
    }
    return isKept;
}

Project applyTerritories(const Project& project, const ListReading& reading, ListScope scope) {
    StructureSet set = *project.structures;
    const std::size_t before = set.structures.size();
    const EnteredStructures entered = enter(reading.structures, EntersBy::Territories, set);
    const bool isPart = scope == ListScope::Part;
    std::erase_if(set.serviceAreas, [&](const ServiceArea& area) {
        const bool isOther = isPart && std::ranges::find(entered.places, std::optional(area.structure)) ==
                                           entered.places.end();
        return !isTyped(area.attestation) && !isOther;
    });
    const TypedRows typed(set.serviceAreas);
    for (const ListedArea& area : reading.areas) {
        if (const auto structure = entered.places[area.structure]) {
            const ServiceArea row{*structure, area.commune, area.period, area.attestation};
            if (!typed.contains(row)) {
                set.serviceAreas.push_back(row);
            }
        }
    }
    if (reading.datesAreOfApprovals) {
        std::vector<Period> periods;
        for (std::size_t i = 0; i < reading.structures.size(); ++i) {
            periods.push_back(hull(reading.areas, i));
        }
        approveByDates(reading.structures, periods, entered, set);
    }
    const bool isWholeList = std::ranges::any_of(
        reading.structures, [](const ListedStructure& s) { return s.kind && s.isComplete; });
    if (!isWholeList) {
        return entered.project(project, std::move(set));
    }
    approveByKind(reading.structures, entered, set);
    endOldKinds(entered, set);
    if (isPart) {
        return entered.project(project, std::move(set));
    }
    std::vector<bool> isKept = keptStructures(set, before, entered);
    for (const ServiceArea& area : set.serviceAreas) {
        isKept[area.structure] = true;
    }
    return withoutStructures(entered.project(project, std::move(set)), isKept);
}

Project applyStructures(const Project& project, const ListReading& reading, ListScope scope) {
    StructureSet set = *project.structures;
    const std::size_t before = set.structures.size();
    const EnteredStructures entered = enter(reading.structures, EntersBy::Structures, set);
    std::vector<Period> periods;
    for (const ListedStructure& listed : reading.structures) {
        periods.push_back(listed.period);
    }
    approveByDates(reading.structures, periods, entered, set);
    approveByKind(reading.structures, entered, set);
    endOldKinds(entered, set);
    if (scope == ListScope::Part) {
        return entered.project(project, std::move(set));
    }
    const std::vector<bool> isKept = keptStructures(set, before, entered);
    return withoutStructures(entered.project(project, std::move(set)), isKept);
}

Project applyApprovals(const Project& project, const ListReading& reading) {
    StructureSet set = *project.structures;
    std::set<std::pair<StructureIndex, ApprovalKind>> told;
    for (const ListedApproval& listed : reading.approvals) {
        told.emplace(*reading.structures[listed.structure].existing, listed.kind);
    }
    std::erase_if(set.approvals, [&](const Approval& approval) {
        return !isTyped(approval.attestation) && told.contains({approval.structure, approval.kind});
    });
    const TypedRows typed(set.approvals);
    for (const ListedApproval& listed : reading.approvals) {
        const Approval row{*reading.structures[listed.structure].existing, listed.kind, listed.period,
                           listed.attestation};
        if (!typed.contains(row)) {
            set.approvals.push_back(row);
        }
    }
    return withStructures(project, std::move(set));
}

Project applyPopulations(const Project& project, const ListReading& reading) {
    const Territory& old = *project.territory;
    std::vector<Commune> communes(old.communes().begin(), old.communes().end());
    for (const ListedPopulation& listed : reading.populations) {
        communes[listed.commune].population = listed.population;
    }
    Project changed = project;
    changed.territory = std::make_shared<const Territory>(
        old.departement(), std::move(communes), std::vector<Epci>(old.epcis().begin(), old.epcis().end()));
    return changed;
}

} // namespace

Project applyList(const Project& project, const ListReading& reading, ListScope scope) {
    switch (reading.layout.kind) {
    case ListKind::Territories:
        return applyTerritories(project, reading, scope);
    case ListKind::Structures:
        return applyStructures(project, reading, scope);
    case ListKind::Approvals:
        return applyApprovals(project, reading);
    case ListKind::Populations:
        return applyPopulations(project, reading);
    case ListKind::Qpvs:
        return exchangeQpvs(project, reading.qpvs).project;
    }
    return project;
}

BlankEffect blankEffect(const Worksheet& sheet, const ListLayout& layout, const Project& project,
                        const CommuneChoices& choices, const Monitor& monitor) {
    BlankEffect effect;
    effect.cells = countBlanks(sheet, layout, *project.territory);
    if (effect.cells == 0) {
        return effect;
    }
    ListLayout read = layout;
    const auto said = [&](Blanks blanks) {
        read.blanks = blanks;
        const ListReading reading = readList(sheet, read, project, choices, monitor);
        std::set<std::pair<std::string, CommuneIndex>> areas;
        std::set<CommuneIndex> communes;
        for (const ListedArea& area : reading.areas) {
            communes.insert(area.commune);
            areas.emplace(reading.structures[area.structure].name, area.commune);
        }
        const std::size_t count =
            layout.kind == ListKind::Approvals ? reading.approvals.size() : communes.size();
        return std::pair(count, std::pair(std::move(areas), reading.approvals.size()));
    };
    const auto none = said(Blanks::None);
    const auto repeated = said(Blanks::Repeat);
    effect.ifNone = none.first;
    effect.ifRepeated = repeated.first;
    effect.isSame = none == repeated;
    return effect;
}

void checkBlanks(const Worksheet& sheet, const ListLayout& layout, const Project& project,
                 const CommuneChoices& choices) {
    if (layout.blanks != Blanks::Ask) {
        return;
    }
    const BlankEffect effect = blankEffect(sheet, layout, project, choices);
    if (effect.isSame) {
        return;
    }
    const bool isNamed = layout.columnOf(Role::StructureName).has_value();
    const std::size_t column = layout.columnOf(isNamed ? Role::StructureName : Role::StructureId).value_or(0);
    throw Error(layout.kind == ListKind::Approvals ? AnyErrorCode(ErrorCode::ListAsksApprovalBlanks)
                                                   : AnyErrorCode(ErrorCode::ListAsksBlanks),
                {sheet.path, columnLabel(columnTitles(sheet, layout), column), formatCount(effect.cells),
                 formatCount(effect.ifNone), formatCount(effect.ifRepeated)});
}

ListReading readListFile(const ListRequest& request, const Project& project, const Monitor& monitor) {
    std::vector<std::string> wanted;
    if (!request.source.part.empty()) {
        wanted.push_back(request.source.part);
    }
    const Worksheet sheet = chosenSheet(readWorkbook({request.source.file, {}, request.source.options}),
                                        *project.territory, request.kind, wanted);
    const ListLayout layout =
        request.layout ? *request.layout : guessLayout(sheet, *project.territory, request.kind);
    checkLayout(sheet, layout);
    checkAnswered(sheet, layout);
    checkBlanks(sheet, layout, project, request.choices);
    return readList(sheet, layout, project, request.choices, monitor);
}

} // namespace maillage
