#include "core/carto/scenario_sheet.hpp"

#include "core/carto/sheet_signs.hpp"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

bool opensTheSame(const Situation& situation, const ActiveStructure& structure) {
    return std::ranges::any_of(situation.structures, [&](const ActiveStructure& other) {
        return other.isSimulated && other.seat == structure.seat &&
               other.isCentreSocial == structure.isCentreSocial;
    });
}

/// The rule that an edit gives a structure; null where it gives none.
const ServiceRule* ruleOf(const ScenarioEdit& edit) {
    if (const auto* opened = std::get_if<OpenStructure>(&edit)) {
        return &opened->rule;
    }
    const auto* moved = std::get_if<MoveStructure>(&edit);
    return moved != nullptr && moved->rule ? &*moved->rule : nullptr;
}

void addSide(MapSheet& sheet, LegendKind kind, SymbolSide side, const std::string& name) {
    const auto isHere = [&](const Symbol& symbol) { return symbol.side == side && !symbol.isOutside; };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(sheet.symbols, isHere));
    if (count > 0) {
        LegendEntry entry{kind, {}, Hatch::None, count};
        entry.name = name;
        const auto last = std::ranges::find(sheet.legend, LegendKind::SupposedSeat, &LegendEntry::kind);
        sheet.legend.insert(last, std::move(entry));
    }
}

} // namespace

void addSides(MapSheet& sheet, const Situation& b, const Situation& a) {
    for (Symbol& symbol : sheet.symbols) {
        const ActiveStructure* own = b.find(symbol.structure);
        if (symbol.kind == SymbolKind::Simulated && own != nullptr && !opensTheSame(a, *own)) {
            symbol.side = SymbolSide::B;
        }
    }
    for (const ActiveStructure& s : a.structures) {
        const SignPlace place = signPlace(sheet, s);
        if (s.isSimulated && s.point && place != SignPlace::Nowhere && !opensTheSame(b, s)) {
            Symbol symbol{SymbolKind::Simulated, *s.point, s.name};
            symbol.structure = "a:" + s.id; // its id may be another's on this side
            symbol.commune = s.seat;
            symbol.isOutside = place == SignPlace::Outside;
            symbol.side = SymbolSide::A;
            sheet.symbols.push_back(std::move(symbol));
        }
    }
    const std::string nameA = a.scenario.value_or("");
    const std::string nameB = b.scenario.value_or("");
    for (LegendEntry& entry : sheet.legend) {
        entry.name = entry.kind == LegendKind::CoveredInA   ? nameA
                     : entry.kind == LegendKind::CoveredInB ? nameB
                                                            : entry.name;
    }
    addSide(sheet, LegendKind::StructureInA, SymbolSide::A, nameA);
    addSide(sheet, LegendKind::StructureInB, SymbolSide::B, nameB);
    const auto onBoth = std::ranges::find(sheet.legend, LegendKind::StructureSimulated, &LegendEntry::kind);
    if (onBoth != sheet.legend.end()) {
        onBoth->count = static_cast<std::size_t>(
            std::ranges::count_if(sheet.symbols, [&](const Symbol& s) { return isSignOf(s, *onBoth); }));
        if (onBoth->count == 0) {
            sheet.legend.erase(onBoth);
        }
    }
    countOutside(sheet);
    constexpr std::int64_t kBeforeAll = 1'000'000'000;
    for (const Symbol& symbol : sheet.symbols) {
        const auto label = symbol.side == SymbolSide::Both || !symbol.commune
                               ? sheet.labels.end()
                               : std::ranges::find(sheet.labels, symbol.commune, &Label::commune);
        if (label != sheet.labels.end()) {
            label->rank += kBeforeAll;
        }
    }
}

void addOpenedTerritory(MapSheet& sheet, const Situation& situation) {
    IndexSet opened(sheet.fillOf.size());
    for (const ActiveStructure& structure : situation.structures) {
        if (structure.isSimulated) {
            opened = opened | structure.communes;
        } else if (structure.isChanged) {
            opened = opened | structure.addedCommunes;
        }
    }
    if (!opened.isEmpty()) {
        sheet.opened = std::move(opened);
    }
}

void addReaches(MapSheet& sheet, const Situation& situation, const Scenario* scenario) {
    if (scenario == nullptr) {
        return;
    }
    // Of a structure the last rule holds.
    std::map<std::string, const ServiceRule*> rules;
    for (const ScenarioEdit& edit : scenario->edits) {
        if (const ServiceRule* rule = ruleOf(edit)) {
            rules[structureOf(edit)] = rule;
        }
    }
    for (const auto& [id, rule] : rules) {
        const auto* radius = std::get_if<RadiusRule>(rule);
        const ActiveStructure* structure = situation.find(id);
        if (radius == nullptr || structure == nullptr || !structure->point) {
            continue;
        }
        const Reach reach{*structure->point, radius->kilometres};
        if (std::ranges::find(sheet.reaches, reach) == sheet.reaches.end()) {
            sheet.reaches.push_back(reach);
        }
    }
}

} // namespace maillage
