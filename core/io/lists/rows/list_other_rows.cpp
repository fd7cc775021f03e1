#include "core/io/lists/rows/list_row_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/commune_words.hpp"
#include "core/model/project.hpp"

#include <array>

namespace maillage {

namespace {

/// The six villages of the Meuse that died for France in 1916: communes without inhabitants. No others are.
bool isDeadVillage(const std::string& code) {
    constexpr std::array<std::string_view, 6> kCodes{"55039", "55050", "55139", "55189", "55239", "55307"};
    return std::ranges::find(kCodes, code) != kCodes.end();
}

} // namespace

void ListRowReader::readPopulationRow(const RowCells& cells, RowOutcome& outcome) {
    std::optional<std::size_t> commune;
    CommuneMatch match = resolveCommune(cells, outcome);
    const bool isPart = std::ranges::any_of(
        match.remarks, [](const Remark& remark) { return remark.code == RemarkCode::CommuneMerged; });
    if (isElsewhere(match)) {
        m_elsewhere.see(m_reading.rows.size(), {}, false);
    } else if (match.commune) {
        m_elsewhere.seeHere({});
    }
    take(std::move(match), outcome, commune);
    const std::string_view text = cells.of(Role::Population);
    if (!commune || text.empty()) {
        return; // unknown is not zero
    }
    const auto value = parseTypedPopulation(text, m_hasFractions);
    // No commune of France has that many.
    constexpr std::int64_t kTooMany = 3'000'000;
    if (!value || *value > kTooMany) {
        outcome.remarks.push_back(
            {RemarkCode::NumberWrong, {roleColumnName(Role::Population), std::string(text)}});
        return;
    }
    const auto index = static_cast<CommuneIndex>(*commune);
    const Commune& counted = m_resolver.territory().commune(index);
    if (*value == 0 && !isDeadVillage(counted.code)) {
        outcome.remarks.push_back({RemarkCode::PopulationZero, {counted.name}});
        return;
    }
    const auto [known, isNew] =
        m_populationOf.emplace(index, Counted{m_reading.populations.size(), outcome.line, isPart});
    if (isNew) {
        m_reading.populations.push_back({index, *value});
        return;
    }
    const std::string first = formatInteger(known->second.line);
    std::int64_t& total = m_reading.populations[known->second.position].population;
    if (isPart || known->second.isPart) {
        total += *value;
        outcome.remarks.push_back({RemarkCode::PopulationsAdded, {first}});
    } else if (total == *value) {
        outcome.remarks.push_back({RemarkCode::RowDoubled, {first}});
    } else {
        outcome.remarks.push_back({RemarkCode::RowContradicts, {first, roleColumnName(Role::Population)}});
    }
}

void ListRowReader::readQpvRow(const RowCells& cells, RowOutcome& outcome) {
    Qpv qpv;
    const std::string_view code = cells.of(Role::QpvCode);
    qpv.code = cleanedQpvCode(code).value_or(std::string(code));
    if (qpv.code != code) {
        outcome.remarks.push_back({RemarkCode::CodeCleaned, {std::string(code), qpv.code}});
    }
    qpv.name = cells.of(Role::QpvName);
    qpv.attestation = attestation(cells, outcome.line);
    if (qpv.code.empty() && qpv.name.empty()) {
        outcome.remarks.push_back({RemarkCode::CellEmpty, {roleColumnName(Role::QpvCode)}});
        return;
    }
    if (!qpv.code.empty() && !isQpvCode(qpv.code)) {
        outcome.remarks.push_back({RemarkCode::QpvCodeWrong, {qpv.code}});
        return;
    }
    const std::string& here = m_resolver.territory().departement();
    if (!qpv.code.empty() && here != "FR" && departementOfQpv(qpv.code) != here) {
        outcome.remarks.push_back({RemarkCode::CodeElsewhere, {qpv.code, departementOfQpv(qpv.code)}});
        m_elsewhere.see(m_reading.rows.size(), {}, false);
        return;
    }
    m_elsewhere.seeHere({});
    const bool isOf2024 = qpv.code.starts_with("QN");
    const std::string_view generation = cells.of(Role::Generation);
    qpv.generation = isOf2024 ? 2024 : 2015;
    if (!generation.empty()) {
        if (generation != "2015" && generation != "2024") {
            outcome.remarks.push_back(
                {RemarkCode::NumberWrong, {roleColumnName(Role::Generation), std::string(generation)}});
            return;
        }
        qpv.generation = generation == "2015" ? 2015 : 2024;
    }
    const bool isWhole = readQpvCommunes(cells, outcome, qpv) && readQpvStructures(cells, outcome, qpv);
    const std::string key = formatInteger(qpv.generation) + (qpv.code.empty() ? qpv.name : qpv.code);
    if (isWhole && isFirst(key, outcome)) {
        m_reading.qpvs.push_back(std::move(qpv));
    }
}

bool ListRowReader::readQpvCommunes(const RowCells& cells, RowOutcome& outcome, Qpv& qpv) {
    std::string_view list = cells.of(Role::CommuneList);
    if (!m_layout.columnOf(Role::CommuneList)) {
        const std::string_view code = cells.of(Role::CommuneCode);
        list = code.empty() ? cells.of(Role::CommuneName) : code;
    }
    const std::vector<std::string> words = communeWords(list, m_resolver);
    bool isWhole = true;
    for (const std::string& word : words) {
        std::optional<std::size_t> commune;
        CommuneMatch match = m_resolver.resolveWord(word, codeColumnName());
        m_watch.see(word, {}, match, outcome.line);
        take(std::move(match), outcome, commune);
        isWhole = isWhole && commune.has_value();
        if (commune) {
            qpv.communes.push_back(static_cast<CommuneIndex>(*commune));
        }
    }
    return isWhole;
}

bool ListRowReader::readQpvStructures(const RowCells& cells, RowOutcome& outcome, Qpv& qpv) {
    for (const std::string& name : splitList(cells.of(Role::StructureName), ';')) {
        const auto structure = m_names.existingOf({}, name);
        if (!structure) {
            outcome.remarks.push_back({RemarkCode::StructureUnknown, {name, m_names.nearName(name)}});
            return false;
        }
        qpv.structures.push_back(*structure);
    }
    return true;
}

} // namespace maillage
