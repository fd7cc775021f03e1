#include "core/io/needs/need_file.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_cells.hpp"
#include "core/io/needs/need_errors.hpp"
#include "core/io/needs/need_publication.hpp"
#include "core/io/needs/need_sheet_reader.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Texts of a sheet that explains the others, in the order of reading.
void readNotes(const NeedSheet& sheet, std::vector<std::string>& notes) {
    constexpr std::size_t kMostNotes = 2'000;
    sheet.eachRow([&](const NeedRow& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (std::string text = needText(row.cell(i)); !text.empty()) {
                notes.push_back(std::move(text));
            }
        }
        return notes.size() < kMostNotes;
    });
}

bool isZoneSheet(const NeedSheet& sheet) {
    const std::string lower = asciiLower(sheet.name);
    return sheet.isWorkbook && !levelOfNeedWord(sheet.name) &&
           (lower == "metro" || lower == "france" || lower == "fe" || lower == "fm" ||
            lower == "zones_supra_communales" || roleOfNeedTitle(sheet.name) == NeedRole::Zone);
}

/// The sheets of a file, sorted by what they are.
struct SortedSheets {
    std::vector<const NeedSheet*> tables{};
    std::vector<NeedLayout> layouts{}; // of each table
    std::vector<std::string> notes{};
};

SortedSheets sorted(const NeedSheets& opened, NeedFileReading& reading) {
    SortedSheets sorted;
    for (const NeedSheet& sheet : opened.sheets) {
        if (const auto dictionary = needDictionary(sheet)) {
            reading.dictionary.add(*dictionary);
        } else if (auto layout = needLayout(sheet)) {
            sorted.tables.push_back(&sheet);
            sorted.layouts.push_back(std::move(*layout));
        } else {
            readNotes(sheet, sorted.notes);
        }
    }
    return sorted;
}

std::string firstTitles(const SortedSheets& sorted, const NeedSheets& opened) {
    std::vector<std::string> titles;
    if (!sorted.layouts.empty()) {
        for (const NeedColumn& column : sorted.layouts.front().columns) {
            titles.push_back(column.title);
        }
    } else if (!opened.sheets.empty()) {
        opened.sheets.front().eachRow([&](const NeedRow& row) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                titles.push_back(needText(row.cell(i)));
            }
            return false;
        });
    }
    constexpr std::size_t kMostTitles = 8;
    return joinedUpTo(titles, ", ", kMostTitles);
}

/// The year by which two vintages of a publication stay apart; of a file of several years, none.
std::string vintageOf(const NeedPublication& publication, const std::vector<NeedMeasure>& measures,
                      bool hasTime) {
    if (hasTime || publication.isLongOfInsee) {
        return {};
    }
    int latest = publication.year;
    for (const NeedMeasure& measure : measures) {
        latest = std::max(latest, measure.year);
    }
    return latest == 0 ? std::string() : "-" + formatInteger(latest);
}

/// The codes of QPV among the first places of each table; all of those of the project's département, known to
/// the project or not, where `departement` is given: of another generation.
std::set<std::string> quartersIn(const SortedSheets& sheets, std::string_view departement) {
    constexpr std::size_t kLooked = 400;
    std::set<std::string> quarters;
    for (std::size_t i = 0; i < sheets.tables.size(); ++i) {
        std::size_t seen = 0;
        bool hasQuarters = false;
        sheets.tables[i]->eachRow([&](const NeedRow& row) {
            const std::string_view code = trimmed(row.cell(sheets.layouts[i].place));
            if (isQpvCode(code)) {
                hasQuarters = true;
                if (departement.empty() || departementOfQpv(code) == departement) {
                    quarters.emplace(code);
                }
            }
            // Without a département the first code says enough.
            return ++seen < kLooked || (hasQuarters && !departement.empty());
        });
    }
    return quarters;
}

bool hasMeasures(const NeedLayout& layout) {
    return layout.isPoints || !layout.values().empty();
}

} // namespace

NeedFileReading readNeedFile(const DataSource& source, const Project& project, const Monitor& monitor) {
    const NeedSheets opened = openNeedSheets(source);
    NeedFileReading reading;
    NeedFileReport& report = reading.report;
    report.file = source.name();
    report.diagnostics = opened.diagnostics;
    const SortedSheets sheets = sorted(opened, reading);
    if (sheets.layouts.empty() && !reading.dictionary.isEmpty()) {
        report.kind = NeedFileKind::Dictionary;
        return reading;
    }
    if (sheets.layouts.empty()) {
        throw Error(ErrorCode::NeedFileNotRecognised, {source.name(), firstTitles(sheets, opened)});
    }
    const NeedPublication publication =
        needPublication(sheets.layouts, sheets.notes, source.name(), !quartersIn(sheets, {}).empty());
    const NeedPlaces places(project, quartersIn(sheets, project.territory->departement()));
    NeedCollector collector(places, source.shown());
    NeedSheetReader reader(publication, places, collector, report);
    bool hasTime = false;
    for (std::size_t i = 0; i < sheets.tables.size(); ++i) {
        if (isZoneSheet(*sheets.tables[i])) {
            reader.leave(*sheets.tables[i]);
            continue;
        }
        hasTime = hasTime || sheets.layouts[i].time.has_value();
        reader.read(*sheets.tables[i], sheets.layouts[i], monitor);
    }
    NeedDataSet& set = reading.set;
    set.measures = collector.finish();
    reader.dropCodes(set.measures);
    report.faults = collector.faults();
    if (std::ranges::none_of(sheets.layouts, hasMeasures)) {
        report.kind = NeedFileKind::Membership;
    }
    set.id = publication.id + vintageOf(publication, set.measures, hasTime);
    set.producer = publication.producer;
    set.title = publication.title;
    set.date = publication.date;
    set.geographyYear = publication.geographyYear;
    set.licence = publication.licence;
    set.file = source.name();
    set.line = sheets.layouts.front().headerLine;
    places.putInto(set);
    reading.dictionary.name(set);
    return reading;
}

bool isNeedFile(const DataSource& source) {
    try {
        const NeedSheets opened = openNeedSheets(source);
        NeedFileReading reading;
        const SortedSheets sheets = sorted(opened, reading);
        return std::ranges::any_of(sheets.layouts, hasMeasures) &&
               !needPublication(sheets.layouts, sheets.notes, source.name(), !quartersIn(sheets, {}).empty())
                    .producer.empty();
    } catch (const Error&) {
        return false;
    }
}

} // namespace maillage
