#include "core/carto/evolution_sheet.hpp"

#include "core/carto/sheet_signs.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Before the line that says what a hollow sign is, which speaks of those above it.
void addSign(MapSheet& sheet, LegendKind kind, std::size_t count) {
    if (count > 0) {
        const auto last = std::ranges::find(sheet.legend, LegendKind::SupposedSeat, &LegendEntry::kind);
        sheet.legend.insert(last, {kind, {}, Hatch::None, count});
    }
}

} // namespace

void addOpenedAndClosed(MapSheet& sheet, const Situation& earlier) {
    std::size_t opened = 0;
    for (Symbol& symbol : sheet.symbols) {
        if (symbol.mark == SymbolMark::None && !symbol.structure.empty() &&
            earlier.find(symbol.structure) == nullptr) {
            symbol.mark = SymbolMark::Changed;
            opened += symbol.isOutside ? 0U : 1U;
        }
    }
    std::size_t closed = 0;
    for (const ActiveStructure& s : earlier.structures) {
        // What the scenario closes is on the sheet already.
        const bool isShown =
            std::ranges::find(sheet.symbols, s.id, &Symbol::structure) != sheet.symbols.end();
        const SignPlace place = signPlace(sheet, s);
        if (s.point && !isShown && place != SignPlace::Nowhere) {
            const bool isOutside = place == SignPlace::Outside;
            sheet.symbols.push_back({s.isCentreSocial ? SymbolKind::CentreSocial : SymbolKind::Evs, *s.point,
                                     s.name, s.seatIsHypothesis, SymbolMark::Closed, s.id, s.seat, 0,
                                     isOutside});
            closed += isOutside ? 0U : 1U;
        }
    }
    addSign(sheet, LegendKind::StructureOpenedSince, opened);
    addSign(sheet, LegendKind::StructureClosedSince, closed);
    countOutside(sheet);
}

} // namespace maillage
