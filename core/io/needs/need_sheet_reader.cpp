#include "core/io/needs/need_sheet_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_cells.hpp"
#include "core/io/needs/need_details.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

/// "2025-COM-33318" of Insee's service in its parts; nullopt for a bare code.
struct ServiceCode {
    std::string_view level;
    std::string_view code;
};
std::optional<ServiceCode> serviceCode(std::string_view text) {
    const std::size_t last = text.rfind('-');
    if (last == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view before = text.substr(0, last);
    const std::size_t first = before.rfind('-');
    return ServiceCode{first == std::string_view::npos ? before : before.substr(first + 1),
                       text.substr(last + 1)};
}

/// Codes by which the Cnaf says "abroad" and "commune unknown".
bool isNowhere(std::string_view code) {
    return code.empty() || code == "99999" || code == "XXXXX" || code == "XX";
}

constexpr std::size_t kMostNeedCodes = 1'000; // of codes that are told

} // namespace

void NeedSheetReader::read(const NeedSheet& sheet, const NeedLayout& layout, const Monitor& monitor) {
    m_layout = &layout;
    m_sheetDetail.clear();
    m_level = sheet.isWorkbook ? levelOfNeedWord(sheet.name) : std::nullopt;
    if (layout.level && m_level != layout.level) {
        m_level = layout.level;
    }
    m_values = layout.values();
    if (sheet.isWorkbook && !m_level) {
        for (const std::size_t value : m_values) {
            const std::string& title = layout.columns[value].title;
            if (m_titleSheets.emplace(title, sheet.name).first->second != sheet.name) {
                m_sheetDetail = sheet.name;
            }
        }
    }
    m_numbers.clear();
    tellColumns(sheet, layout);
    sheet.eachRow([&](const NeedRow& row) {
        if (monitor.isCancelled && monitor.isCancelled()) {
            throw Error(ErrorCode::Cancelled);
        }
        if (row.line() > layout.headerLine) {
            readRow(row);
        }
        return true;
    });
    if (layout.isPoints && m_report.rows > 0) {
        // A list of what there is: where none is listed there is none.
        for (const auto& [key, numbers] : m_numbers) {
            for (const std::size_t number : numbers) {
                m_collector.fillAbsent(number, 0);
            }
        }
    }
    m_report.unplaced.clear();
    for (const auto& [key, sum] : m_unplaced) {
        m_report.unplaced.push_back({key.first, key.second, sum});
    }
}

void NeedSheetReader::leave(const NeedSheet& sheet) {
    std::size_t rows = 0;
    sheet.eachRow([&](const NeedRow&) { return ++rows > 0; });
    m_report.otherLevels[sheet.name] += rows;
}

void NeedSheetReader::tellColumns(const NeedSheet& sheet, const NeedLayout& layout) {
    for (const NeedColumn& column : layout.columns) {
        if (!column.title.empty()) {
            m_report.columns.push_back({sheet.name, column.title, column.aside});
        }
    }
}

void NeedSheetReader::readRow(const NeedRow& row) {
    const auto place = placeOf(row);
    if (!place) {
        return;
    }
    const NeedTime time = timeOf(row);
    ++m_report.rows;
    if (m_layout->isPoints) {
        return countPoint(row, *place, time);
    }
    const std::vector<std::size_t>& numbers = measuresFor(row, place->level, time);
    const NeedState blank = blankOf(row);
    const double scale = needScale(*m_layout, row);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const std::string_view text = row.cell(m_values[i]);
        NeedCellReading read = readNeedCell(text, blank);
        const std::string& title = m_layout->columns[m_values[i]].title;
        if (read.isUnreadable) {
            m_collector.fault(NeedFaultKind::Unreadable, title, m_places.codes(place->level)[place->rank],
                              needText(text));
        } else if (isPaddedNeedCode(text) && !m_layout->isLong) {
            m_codeColumns.insert(title);
        }
        read.cell.value *= scale;
        m_collector.put(numbers[i], *place, read.cell, text);
    }
}

std::optional<NeedPlaceFound> NeedSheetReader::placeOf(const NeedRow& row) {
    std::string_view code = trimmed(row.cell(m_layout->place));
    std::optional<NeedLevel> level = m_level;
    std::string_view word;
    if (m_layout->placeLevel) {
        word = trimmed(row.cell(*m_layout->placeLevel));
        level = levelOfNeedWord(word);
    } else if (const auto parts = serviceCode(code)) {
        word = parts->level;
        code = parts->code;
        level = levelOfNeedWord(word);
    }
    if (!word.empty() && !level) {
        ++m_report.otherLevels[std::string(word)];
        return std::nullopt;
    }
    if (isNowhere(code)) {
        ++m_report.unplacedRows;
        addUnplaced(row);
        return std::nullopt;
    }
    const auto place = m_places.find(code, level);
    if (!place) {
        ++m_report.elsewhere;
        const bool isCommune = !level || *level == NeedLevel::Commune;
        if (isCommune && m_places.isUnknownHere(code) && m_report.unknownCodes.size() < kMostNeedCodes &&
            std::ranges::find(m_report.unknownCodes, code) == m_report.unknownCodes.end()) {
            m_report.unknownCodes.emplace_back(code);
        }
        return std::nullopt;
    }
    if (place->join == NeedJoin::Passage && m_report.carried.size() < kMostNeedCodes) {
        m_report.carried.emplace(code, m_places.codes(place->level)[place->rank]);
    }
    m_report.arrondissements += place->join == NeedJoin::City ? 1U : 0U;
    return place;
}

NeedTime NeedSheetReader::timeOf(const NeedRow& row) const {
    return m_layout->time ? needTimeOf(row.cell(*m_layout->time)) : NeedTime{};
}

NeedState NeedSheetReader::blankOf(const NeedRow& row) const {
    if (!m_publication.isLongOfInsee) {
        return m_publication.blank;
    }
    for (std::size_t i = 0; i < m_layout->columns.size(); ++i) {
        const NeedColumn& column = m_layout->columns[i];
        // SDMX: M cannot exist, L was not collected; all else that has no value was withheld.
        if (column.role == NeedRole::Status && asciiLower(column.title) == "obs_status" &&
            (row.cell(i) == "M" || row.cell(i) == "L")) {
            return NeedState::Unavailable;
        }
    }
    return m_publication.blank;
}

std::vector<std::size_t>& NeedSheetReader::measuresFor(const NeedRow& row, NeedLevel level, NeedTime time) {
    std::string key = formatInteger(static_cast<int>(level)) + ";" + formatInteger(time.year) + ";" +
                      formatInteger(time.part);
    for (std::size_t i = 0; m_layout->isLong && i < m_layout->columns.size(); ++i) {
        if (m_layout->columns[i].aside == NeedAside::Detail) {
            key += ';';
            key += row.cell(i);
        }
    }
    const auto [found, isNew] = m_numbers.emplace(std::move(key), std::vector<std::size_t>());
    if (isNew) {
        for (const std::size_t column : m_values) {
            found->second.push_back(
                m_collector.measure(measureOf(row, column, level, time), time, m_layout->addsRows));
        }
    }
    return found->second;
}

NeedMeasure NeedSheetReader::measureOf(const NeedRow& row, std::size_t column, NeedLevel level,
                                       NeedTime time) const {
    const NeedColumn& its = m_layout->columns[column];
    NeedStem stem = stemOfColumn(its.title);
    if (m_layout->isLong) {
        stem = {needDetailStem(*m_layout, row, its.title)};
    }
    if (!m_sheetDetail.empty()) {
        stem.stem += "[" + m_sheetDetail + "]";
    }
    NeedMeasure measure;
    measure.stem = stem.stem;
    measure.survey = stem.survey;
    measure.column = m_layout->isLong ? stem.stem : its.title;
    measure.label = its.label;
    measure.year = stem.year != 0 ? stem.year : (time.year != 0 ? time.year : m_publication.year);
    measure.firstYear = stem.firstYear;
    measure.level = level;
    const NeedTraits traits = traitsOfStem(measure.stem, measure.label);
    measure.kind = traits.kind;
    measure.unit = traits.unit.empty() ? needUnit(*m_layout, row) : traits.unit;
    if (traits.unit.empty() && measure.unit == "%") {
        measure.kind = NeedKind::Rate;
    }
    measure.direction = traits.direction;
    measure.rounding = traits.rounding;
    return measure;
}

void NeedSheetReader::addUnplaced(const NeedRow& row) {
    if (m_layout->isLong || m_layout->isPoints) {
        return;
    }
    const NeedTime time = timeOf(row);
    for (const std::size_t column : m_values) {
        const std::string stem = stemOfColumn(m_layout->columns[column].title).stem;
        const NeedKind kind = traitsOfStem(stem, m_layout->columns[column].label).kind;
        const NeedCellReading read = readNeedCell(row.cell(column), NeedState::Absent);
        if (read.cell.state == NeedState::Known && (kind == NeedKind::Count || kind == NeedKind::Amount)) {
            m_unplaced[{stem, time.year}] += read.cell.value;
        }
    }
}

void NeedSheetReader::countPoint(const NeedRow& row, const NeedPlaceFound& place, NeedTime time) {
    const std::string all(m_publication.id == "anct-france-services" ? "france_services" : "equipements");
    std::vector<std::string> stems{needDetailStem(*m_layout, row, all)};
    if (stems.front().starts_with(all) && stems.front() != all) {
        stems.push_back(all); // all of them, and those of this kind
    }
    for (const std::string& stem : stems) {
        NeedMeasure measure;
        measure.stem = stem;
        measure.column = stem;
        measure.year = time.year != 0 ? time.year : m_publication.year;
        measure.level = place.level;
        measure.unit = "équipements";
        const std::size_t number = m_collector.measure(std::move(measure), time, true);
        std::vector<std::size_t>& known = m_numbers[stem];
        if (known.empty()) {
            known.push_back(number);
        }
        m_collector.put(number, place, knownNeed(1), {});
    }
}

void NeedSheetReader::dropCodes(std::vector<NeedMeasure>& measures) {
    for (NeedColumnFate& fate : m_report.columns) {
        if (fate.aside == NeedAside::None && m_codeColumns.contains(fate.column)) {
            fate.aside = NeedAside::Codes;
        }
    }
    std::erase_if(measures,
                  [&](const NeedMeasure& measure) { return m_codeColumns.contains(measure.column); });
}

} // namespace maillage
