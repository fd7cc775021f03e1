#include "core/report/proofreading.hpp"

#include "core/base/text.hpp"
#include "core/carto/paired_legend.hpp"
#include "core/carto/style/colour_difference.hpp"

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

constexpr std::size_t kLongTitle = 180; // letters: three lines of an A4 page
constexpr double kLeastContrast = 3;
constexpr double kLeastPoints = 6;
constexpr Colour kPaperWhite{255, 255, 255};

using Remarks = std::vector<PageRemark>;

std::size_t lettersOf(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// White, no-break spaces with it.
bool isBlankText(std::string_view text) {
    std::string plain(text);
    for (const std::string_view space : {"\u00A0", "\u202F"}) {
        for (std::size_t at = plain.find(space); at != std::string::npos; at = plain.find(space)) {
            plain.erase(at, space.size());
        }
    }
    return trimmed(plain).empty();
}

void readTitle(const PageReading& reading, Remarks& remarks) {
    if (isBlankText(reading.title)) {
        remarks.push_back({PageFault::TitleMissing});
    } else if (const std::size_t letters = lettersOf(reading.title); letters > kLongTitle) {
        remarks.push_back({PageFault::TitleTooLong, {formatCount(letters), formatCount(kLongTitle)}});
    }
    if (!reading.tellsDate) {
        remarks.push_back({PageFault::DateMissing});
    }
}

void readSources(const PageContent& content, const PageReading& reading, Remarks& remarks) {
    if (content.project.sources->empty()) {
        remarks.push_back({PageFault::SourceMissing});
    }
    for (const std::string& source : reading.sourcesUntold) {
        remarks.push_back({PageFault::SourceMissing, {source}});
    }
    const BaseMap& map = *content.sheet.baseMap;
    if (!map.isSchematic() && isBlankText(map.provenance().licence)) {
        remarks.push_back({PageFault::LicenceMissing, {map.provenance().title}});
    }
    if (isBlankText(content.sheet.options.style->author)) {
        remarks.push_back({PageFault::AuthorMissing});
    }
}

/// Signs that the legend counts one by one, and no sign that it does not name.
bool isCountOfSigns(LegendKind kind) {
    return kind == LegendKind::StructureCentreSocial || kind == LegendKind::StructureEvs ||
           kind == LegendKind::StructureSimulated || kind == LegendKind::QpvServed ||
           kind == LegendKind::QpvGap;
}

void readLegend(const MapSheet& sheet, Remarks& remarks) {
    std::vector<std::size_t> filled(sheet.fillCount, 0);
    std::size_t unnamed = 0;
    for (const std::uint32_t fill : sheet.fillOf) {
        if (fill < sheet.fillCount && fill < sheet.legend.size()) {
            ++filled[fill];
        } else {
            ++unnamed;
        }
    }
    for (const Symbol& symbol : sheet.symbols) {
        const bool isNamed = std::ranges::any_of(
            sheet.legend, [&](const LegendEntry& entry) { return isSignOf(symbol, entry); });
        unnamed += isNamed || symbol.kind == SymbolKind::Patch ? 0 : 1;
    }
    if (unnamed > 0) {
        remarks.push_back({PageFault::LegendWrong, {formatCount(unnamed)}});
    }
    for (std::size_t k = 0; k < sheet.legend.size(); ++k) {
        const LegendEntry& entry = sheet.legend[k];
        if (k >= sheet.fillCount && !isCountOfSigns(entry.kind)) {
            continue;
        }
        const auto there = k < sheet.fillCount
                               ? filled[k]
                               : static_cast<std::size_t>(std::ranges::count_if(
                                     sheet.symbols, [&](const Symbol& s) { return isSignOf(s, entry); }));
        if (there != entry.count) {
            remarks.push_back(
                {PageFault::LegendWrong, {formatCount(k), formatCount(entry.count), formatCount(there)}});
        }
    }
}

/// One of two maps under one legend, in whose ranks it is told.
void readMapUnder(const MapSheet& legend, const MapSheet& sheet, Remarks& remarks) {
    Remarks own;
    readLegend(sheet, own);
    for (PageRemark& remark : own) {
        const auto rank =
            remark.parameters.size() > 1 ? parseInteger(remark.parameters.front()) : std::nullopt;
        if (rank) {
            const LegendEntry& entry = sheet.legend[static_cast<std::size_t>(*rank)];
            remark.parameters.front() = formatCount(rankInLegend(legend, entry).value_or(0));
        }
        remarks.push_back(std::move(remark));
    }
}

/// On a scale the step of lightness tells classes that are next to one another.
bool isToldApart(const LegendEntry& a, const LegendEntry& b) {
    // What is supposed is drawn a fifth nearer to white (supposedFill), and so are all distances.
    const double share = a.isSupposed ? 0.8 : 1;
    const bool isScale = a.kind == LegendKind::DistanceClass && b.kind == LegendKind::DistanceClass;
    return std::ranges::all_of(kVisions, [&](Vision vision) {
        return (isScale && vision != Vision::Grey) ||
               differenceOf(a.fill, b.fill, vision) >= share * leastDifference(vision);
    });
}

void readColours(const MapSheet& sheet, Remarks& remarks) {
    const auto isClass = [&](std::size_t k) {
        return sheet.legend[k].count + sheet.legend[k].countBefore.value_or(0) > 0 &&
               sheet.legend[k].kind != LegendKind::Neighbour &&
               sheet.legend[k].kind != LegendKind::NonAttestee;
    };
    const std::size_t count = std::min(sheet.fillCount, sheet.legend.size());
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            const LegendEntry& a = sheet.legend[i];
            const LegendEntry& b = sheet.legend[j];
            if (isClass(i) && isClass(j) && a.hatch == b.hatch && a.isSupposed == b.isSupposed &&
                !isToldApart(a, b)) {
                remarks.push_back({PageFault::ColourAlone, {formatCount(i), formatCount(j)}});
            }
        }
    }
}

void readContrast(const MapSheet& sheet, const PageReading& reading, Remarks& remarks) {
    const auto hasRing = [&](SymbolKind kind) {
        return std::ranges::find(sheet.symbols, kind, &Symbol::kind) != sheet.symbols.end();
    };
    for (const auto& [kind, ring] : {std::pair(SymbolKind::QpvServed, sheet.palette().qpvServed),
                                     std::pair(SymbolKind::QpvGap, sheet.palette().qpvGap)}) {
        if (const double ratio = contrastRatio(ring, kPaperWhite); hasRing(kind) && ratio < kLeastContrast) {
            remarks.push_back({PageFault::ContrastLow, {"qpv", formatFixed(ratio, 1)}});
        }
    }
    for (const DrawnText& text : reading.texts) {
        const double ratio = contrastRatio(text.ink, kPaperWhite);
        // White stands on a dark ground of its own: the number in a badge.
        if (text.ink != kPaperWhite && ratio < kLeastContrast) {
            remarks.push_back({PageFault::ContrastLow, {text.text, formatFixed(ratio, 1)}});
        }
    }
}

/// The share of the smaller of two boxes that the other covers.
double overlapOf(const DrawnText& a, const DrawnText& b) {
    const double width = std::min(a.right, b.right) - std::max(a.left, b.left);
    const double height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    const auto surface = [](const DrawnText& t) { return (t.right - t.left) * (t.bottom - t.top); };
    const double least = std::min(surface(a), surface(b));
    return width <= 0 || height <= 0 || least <= 0 ? 0 : width * height / least;
}

/// Lines break at spaces and hyphens: without spaces a name is the same wherever it breaks.
std::string unspaced(std::string_view text) {
    std::string letters;
    for (const char c : text) {
        if (c != ' ' && c != '\n') {
            letters += c;
        }
    }
    return letters;
}

void readTexts(const PageReading& reading, Remarks& remarks) {
    constexpr double kTouching = 0.2; // lines of one text are near one another
    for (const DrawnText& text : reading.texts) {
        if (text.points < kLeastPoints) {
            remarks.push_back({PageFault::TextTooSmall, {text.text, formatFixed(text.points, 1)}});
        }
    }
    for (std::size_t i = 0; i < reading.texts.size(); ++i) {
        for (std::size_t j = i + 1; j < reading.texts.size(); ++j) {
            if (overlapOf(reading.texts[i], reading.texts[j]) > kTouching) {
                remarks.push_back({PageFault::TextsCollide, {reading.texts[i].text, reading.texts[j].text}});
            }
        }
    }
    const std::vector<std::string> untold = namesNowhere(reading);
    if (!untold.empty()) {
        remarks.push_back({PageFault::NamesLeftOut, {formatCount(untold.size()), untold.front()}});
    }
}

void readScale(const MapSheet& sheet, Remarks& remarks) {
    if (sheet.theme == Theme::Population && sheet.circles.empty()) {
        remarks.push_back({PageFault::CountsAsFill});
    }
    std::optional<double> end;
    for (std::size_t k = 0; k < std::min(sheet.fillCount, sheet.legend.size()); ++k) {
        const LegendEntry& entry = sheet.legend[k];
        if (entry.kind == LegendKind::DistanceClass) {
            if (!(entry.low < entry.high) || (end && entry.low != *end)) {
                remarks.push_back({PageFault::ClassesNotStated, {formatCount(k)}});
            }
            end = entry.high;
        }
    }
}

/// The first four digits that can be a year: dates of producers come in many forms.
std::optional<int> yearIn(std::string_view text) {
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        const std::string_view digits = text.substr(at, 4);
        const bool isWhole = at + 4 == text.size() || !isAllDigits(text.substr(at + 4, 1));
        if ((digits.starts_with("19") || digits.starts_with("20")) && isAllDigits(digits) && isWhole) {
            return static_cast<int>(*parseInteger(digits));
        }
    }
    return std::nullopt;
}

/// Of two places, millimetres: what touches at a border lies beside.
bool overlap(const PageRect& a, const PageRect& b) {
    constexpr double kTouching = 0.5;
    return std::min(a.right(), b.right()) - std::max(a.left, b.left) > kTouching &&
           std::min(a.bottom(), b.bottom()) - std::max(a.top, b.top) > kTouching;
}

/// Scale and arrow lie on the map.
bool mayOverlap(PagePart a, PagePart b) {
    const auto isOnMap = [](PagePart part) { return part == PagePart::Scale || part == PagePart::North; };
    return (a == PagePart::Map && isOnMap(b)) || (b == PagePart::Map && isOnMap(a));
}

void readParts(const PageContent& content, const PageReading& reading, Remarks& remarks) {
    constexpr double kRounding = 0.5;
    const auto tell = [&](PageFault fault, PagePart part) {
        remarks.push_back({fault, {std::string(toText(part))}});
    };
    for (std::size_t i = 0; i < reading.parts.size(); ++i) {
        const DrawnPart& a = reading.parts[i];
        for (std::size_t j = i + 1; j < reading.parts.size(); ++j) {
            const DrawnPart& b = reading.parts[j];
            if ((a.isMoved || b.isMoved) && !mayOverlap(a.part, b.part) && overlap(a.place, b.place)) {
                remarks.push_back(
                    {PageFault::PartsOverlap, {std::string(toText(a.part)), std::string(toText(b.part))}});
            }
        }
        if (a.isMoved && (a.place.left < -kRounding || a.place.top < -kRounding ||
                          a.place.right() > widthOf(content.paper) + kRounding ||
                          a.place.bottom() > heightOf(content.paper) + kRounding)) {
            tell(PageFault::PartOffPage, a.part);
        }
        if (a.isTooTall) {
            tell(PageFault::PartTooTall, a.part);
        }
    }
    const PartSetting own = content.layout.of(PagePart::Text);
    if (own.isShown && !own.words.empty() &&
        std::ranges::find(reading.parts, PagePart::Text, &DrawnPart::part) == reading.parts.end()) {
        tell(PageFault::PartTooTall, PagePart::Text); // nowhere a place for it
    }
    for (const PagePart part : {PagePart::Title, PagePart::Map, PagePart::Legend, PagePart::Foot}) {
        if (!content.layout.shows(part)) {
            tell(PageFault::PartHidden, part);
        }
    }
}

bool changesNothing(const PageContent& content) {
    const Scenario* scenario = content.project.findScenario(content.indicators.scenario.value_or(""));
    return content.indicators.scenario && scenario != nullptr && scenario->edits.empty();
}

void readBasis(const PageContent& content, const PageReading& reading, Remarks& remarks) {
    if (content.sheet.restsOnHypotheses && !reading.tellsSupposed) {
        remarks.push_back({PageFault::SupposedNotSaid});
    }
    const Provenance& map = content.sheet.baseMap->provenance();
    const auto dated = yearIn(map.date);
    const auto year = dated ? dated : yearIn(map.title);
    const int shown = content.indicators.date.year();
    if (!content.sheet.baseMap->isSchematic() && year && *year != shown) {
        remarks.push_back({PageFault::YearsDiffer, {formatInteger(*year), formatInteger(shown)}});
    }
    if (changesNothing(content)) {
        remarks.push_back({PageFault::ScenarioEmpty, {*content.indicators.scenario}});
    }
}

} // namespace

std::vector<std::string> namesNowhere(const PageReading& reading) {
    std::string words;
    for (const DrawnText& text : reading.texts) {
        words += unspaced(text.text) + '\n';
    }
    std::vector<std::string> untold;
    std::ranges::copy_if(reading.namesLeftOut, std::back_inserter(untold), [&](const std::string& name) {
        return words.find(unspaced(name)) == std::string::npos;
    });
    return untold;
}

std::string_view toText(PageFault fault) {
    constexpr std::array<std::string_view, kPageFaults.size()> kWords{
        "titre",     "titre_long", "date",      "source",  "licence",    "auteur",     "parties",
        "hors_page", "cadre",      "cachee",    "legende", "couleur",    "contraste",  "petit",
        "collision", "noms",       "effectifs", "classes", "hypotheses", "millesimes", "scenario_vide"};
    return kWords[static_cast<std::size_t>(fault)];
}

std::vector<PageRemark> proofread(const PageContent& content, const PageReading& reading) {
    Remarks remarks;
    readTitle(reading, remarks);
    readSources(content, reading, remarks);
    readParts(content, reading, remarks);
    const MapSheet legend = legendOf(content);
    if (content.left) {
        readMapUnder(legend, content.left->sheet, remarks);
        readMapUnder(legend, content.sheet, remarks);
    } else {
        readLegend(content.sheet, remarks);
    }
    readColours(legend, remarks);
    readContrast(content.sheet, reading, remarks);
    readTexts(reading, remarks);
    readScale(legend, remarks);
    readBasis(content, reading, remarks);
    std::ranges::stable_sort(remarks, {}, &PageRemark::fault);
    return remarks;
}

} // namespace maillage
