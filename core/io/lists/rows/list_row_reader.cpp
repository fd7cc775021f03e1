#include "core/io/lists/rows/list_row_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/dates/cell_durations.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/source_words.hpp"
#include "core/io/lists/layout/date_columns.hpp"
#include "core/io/lists/layout/list_aside.hpp"
#include "core/io/lists/layout/list_titles.hpp"

namespace maillage {

namespace {

/// What a row says twice is told once.
template <typename Told, typename IsSame>
void keepOnce(std::vector<Told>& all, IsSame isSame) {
    std::vector<Told> once;
    for (Told& one : all) {
        if (std::ranges::none_of(once, [&](const Told& other) { return isSame(one, other); })) {
            once.push_back(std::move(one));
        }
    }
    all = std::move(once);
}

} // namespace

ListRowReader::ListRowReader(const Worksheet& sheet, const ListLayout& layout, const Project& project,
                             const CommuneChoices& choices, ListReading& reading)
    : m_sheet(sheet),
      m_layout(layout),
      m_choices(choices),
      m_header(sheet.rows[layout.headerRow]),
      m_titles(columnTitles(sheet, layout)),
      m_aside(rowsLeftAside(sheet, layout, *project.territory)),
      m_resolver(*project.territory, *project.passages, choices),
      m_cells(*project.structures, choices),
      m_watch(m_resolver),
      m_reading(reading),
      m_names(*project.structures, reading.structures) {}

void ListRowReader::run(const Monitor& monitor) {
    lookAhead();
    readHeader();
    constexpr std::size_t kStep = 4096;
    for (std::size_t r = m_layout.headerRow + 1; r < m_sheet.rows.size(); ++r) {
        if (r % kStep == 0) {
            monitor.step(static_cast<double>(r) / static_cast<double>(m_sheet.rows.size()));
        }
        RowOutcome outcome{m_sheet.rows[r].line, {}, {}, m_sheet.rows[r].part};
        if (m_aside[r]) {
            outcome.remarks.push_back(*m_aside[r]);
        } else {
            readRow(m_sheet.rows[r], outcome);
            keepOnce(outcome.remarks, [](const Remark& a, const Remark& b) { return a == b; });
            keepOnce(outcome.choices,
                     [](const OpenChoice& a, const OpenChoice& b) { return a.key == b.key; });
        }
        m_reading.rows.push_back(std::move(outcome));
    }
    m_watch.judge(m_sheet.path, codeColumnName());
    m_elsewhere.settle(m_reading);
    for (ListedStructure& entry : m_reading.structures) {
        // Named in a cell with another one, and its own row did not tell its kind.
        entry.isComplete = entry.isComplete && (entry.kind || entry.existing);
    }
}

void ListRowReader::lookAhead() {
    std::vector<double> fractions;
    for (std::size_t r = m_layout.headerRow + 1; r < m_sheet.rows.size(); ++r) {
        const RowCells cells(m_sheet.rows[r], m_layout);
        m_cells.learn(cells.of(Role::StructureName));
        m_cells.learn(cells.of(Role::StructureId));
        m_names.learnId(cells.of(Role::StructureId));
        for (const Role role : {Role::Begin, Role::End}) {
            if (isAmericanDate(cells.of(role))) {
                m_american.insert(role);
            }
        }
        if (const auto fraction = fractionOfInhabitants(cells.of(Role::Population))) {
            fractions.push_back(*fraction);
        }
    }
    if (!fractions.empty()) {
        // Half of all communes have more than 400 inhabitants, and none 400 thousand.
        const auto middle = fractions.begin() + static_cast<std::ptrdiff_t>(fractions.size() / 2);
        std::ranges::nth_element(fractions, middle);
        constexpr double kFewInhabitants = 20;
        m_hasFractions = *middle >= kFewInhabitants;
    }
}

void ListRowReader::readHeader() {
    m_marks.resize(m_layout.roles.size());
    RowOutcome outcome{m_header.line, {}, {}, 0};
    for (std::size_t c = 0; c < m_layout.roles.size(); ++c) {
        if (m_layout.roles[c] != Role::Mark) {
            continue;
        }
        const std::string name = columnName(c);
        if (m_layout.shape == ListShape::StructuresInRows) {
            take(m_resolver.resolveWord(name, name), outcome, m_marks[c]);
        } else {
            if (isLeftByChoice({}, name, outcome)) {
                continue;
            }
            const std::size_t structure = m_names.resolve({}, name, listAttestation(m_header.line), outcome);
            if (settleKind(structure, {}, nullptr, outcome)) {
                m_marks[c] = structure;
            }
        }
    }
    if (!outcome.remarks.empty()) {
        m_reading.rows.push_back(std::move(outcome));
    }
}

void ListRowReader::readRow(const WorksheetRow& row, RowOutcome& outcome) {
    const RowCells cells(row, m_layout);
    if (isUnreadable(row, outcome)) {
        return;
    }
    switch (m_layout.kind) {
    case ListKind::Territories:
        readTerritoryRow(cells, outcome);
        break;
    case ListKind::Structures:
        readStructureRow(cells, outcome);
        break;
    case ListKind::Approvals:
        readApprovalRow(cells, outcome);
        break;
    case ListKind::Populations:
        readPopulationRow(cells, outcome);
        break;
    case ListKind::Qpvs:
        readQpvRow(cells, outcome);
        break;
    }
}

CommuneMatch ListRowReader::resolveCommune(const RowCells& cells, const RowOutcome& outcome) {
    std::string_view code = cells.of(Role::CommuneCode);
    std::string_view name = cells.of(Role::CommuneName);
    if (code.empty() && cleanedCode(name)) {
        std::swap(code, name);
    }
    // "03" and "036" in two columns.
    const auto whole = joinedCode(cells.of(Role::DepartementCode), code);
    if (whole) {
        code = *whole;
    }
    if (const std::string_view failed = failedBesideOther(code, name); !failed.empty()) {
        // A look-up that found nothing, beside the code or the name that says it all.
        CommuneMatch match = m_resolver.resolveWord(failed == code ? name : code, codeColumnName());
        const Commune& commune = m_resolver.territory().commune(*match.commune);
        match.remarks.push_back({failed == code ? RemarkCode::CodeCleaned : RemarkCode::NameSpelled,
                                 {std::string(failed), failed == code ? commune.code : commune.name}});
        return match;
    }
    CommuneMatch match = m_resolver.resolve(code, name, codeColumnName());
    m_watch.see(code, name, match, outcome.line);
    return match;
}

std::string_view ListRowReader::failedBesideOther(std::string_view code, std::string_view name) const {
    const bool isCodeFailed = isFormulaFailure(code);
    if (isCodeFailed == isFormulaFailure(name)) {
        return {};
    }
    const std::string_view other = isCodeFailed ? name : code;
    return m_resolver.isCommune(other) ? (isCodeFailed ? code : name) : std::string_view();
}

void ListRowReader::take(CommuneMatch match, RowOutcome& outcome, std::optional<std::size_t>& commune) {
    commune = match.commune;
    std::ranges::move(match.remarks, std::back_inserter(outcome.remarks));
    std::ranges::move(match.choices, std::back_inserter(outcome.choices));
}

std::optional<Period> ListRowReader::readPeriod(const RowCells& cells, RowOutcome& outcome) {
    Period period;
    if (const std::string_view both = cells.of(Role::Period); !both.empty()) {
        const auto read = parseTypedPeriod(both);
        if (!read) {
            outcome.remarks.push_back(
                {RemarkCode::DateWrong, {roleColumnName(Role::Period), std::string(both)}});
            return std::nullopt;
        }
        period = *read;
    }
    for (const Role role : {Role::Begin, Role::End}) {
        const std::string_view text = cells.of(role);
        if (text.empty()) {
            continue;
        }
        if (isNoDate(text) || (role == Role::End && isOpenEnd(text))) {
            if (role == Role::End) {
                outcome.remarks.push_back({RemarkCode::PeriodOpen, {std::string(text)}});
            }
            continue;
        }
        if (isAmericanDate(text) || (m_american.contains(role) && canBeAmericanDate(text))) {
            outcome.remarks.push_back({RemarkCode::DateAmerican, {roleColumnName(role), std::string(text)}});
            return std::nullopt;
        }
        const auto date = parseTypedDate(text, role == Role::End);
        // 1900 and 1970 are what programs write for no date at all.
        constexpr int kFirstEnd = 1980;
        if (!date || (role == Role::End && date->year() < kFirstEnd)) {
            outcome.remarks.push_back({RemarkCode::DateWrong, {roleColumnName(role), std::string(text)}});
            return std::nullopt;
        }
        (role == Role::Begin ? period.begin : period.end) = date;
    }
    if (const std::string_view text = cells.of(Role::Duration);
        period.begin && !period.end && !text.empty() && !isNoDate(text)) {
        const auto months = parseTypedMonths(text, roleColumnName(Role::Duration));
        if (!months) {
            outcome.remarks.push_back(
                {RemarkCode::DateWrong, {roleColumnName(Role::Duration), std::string(text)}});
            return std::nullopt;
        }
        period.end = lastDayAfter(*period.begin, *months);
    }
    if (period.begin && period.end && *period.end < *period.begin) {
        outcome.remarks.push_back({RemarkCode::DatesReversed, {period.begin->iso(), period.end->iso()}});
        return std::nullopt;
    }
    return period;
}

bool ListRowReader::isFirst(const std::string& key, RowOutcome& outcome) {
    const auto [known, isNew] = m_lineOf.emplace(key, outcome.line);
    if (!isNew) {
        outcome.remarks.push_back({RemarkCode::RowDoubled, {formatInteger(known->second)}});
    }
    return isNew;
}

std::string ListRowReader::keyOf(const Period& period) {
    return "/" + (period.begin ? period.begin->iso() : "") + "/" + (period.end ? period.end->iso() : "");
}

Attestation ListRowReader::attestation(const RowCells& cells, std::uint32_t line) const {
    Attestation stated = listAttestation(line);
    const std::string_view source = cells.of(Role::Source);
    const std::string_view reference = cells.of(Role::Reference);
    const auto known = parseTypedSource(source);
    stated.source = known.value_or(stated.source);
    if (!known && !source.empty()) {
        stated.reference = reference.empty() ? source : std::string(source) + " ; " + std::string(reference);
    } else if (!reference.empty()) {
        takeReference(reference, stated);
    }
    return stated;
}

std::optional<Attestation> ListRowReader::ownAttestation(const RowCells& cells, Role source, Role reference,
                                                         std::uint32_t line) const {
    const auto known = parseTypedSource(cells.of(source));
    if (!known) {
        return std::nullopt;
    }
    Attestation own{*known, {}, {m_reading.file, line}};
    takeReference(cells.of(reference), own);
    return own;
}

Attestation ListRowReader::listAttestation(std::uint32_t line) const {
    return {Source::Structure, std::string(kListReference), {m_reading.file, line}};
}

std::string ListRowReader::columnName(std::size_t column) const {
    return column < m_titles.size() ? m_titles[column] : std::string();
}

std::string ListRowReader::roleColumnName(Role role) const {
    const auto column = m_layout.columnOf(role);
    return column ? columnName(*column) : std::string(toText(role));
}

std::string ListRowReader::codeColumnName() const {
    for (const Role role : {Role::CommuneCode, Role::CommuneList, Role::CommuneName}) {
        if (m_layout.columnOf(role)) {
            return roleColumnName(role);
        }
    }
    return roleColumnName(Role::SeatCommune);
}

std::string ListRowReader::structureColumnName() const {
    return roleColumnName(m_layout.columnOf(Role::StructureName) ? Role::StructureName : Role::StructureId);
}

} // namespace maillage
