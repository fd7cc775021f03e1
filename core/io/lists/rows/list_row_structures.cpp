#include "core/io/lists/rows/list_row_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/choice_keys.hpp"
#include "core/io/lists/cells/kind_words.hpp"
#include "core/io/lists/cells/out_words.hpp"

namespace maillage {

namespace {

OpenChoice openKind(std::string_view text) {
    return {foldedName(text), {}, {Answer::kEvs, Answer::kCentreSocial, Answer::kNone}};
}

} // namespace

const std::string* ListRowReader::answerTo(std::string_view text) const {
    return text.empty() ? nullptr : chosenFor(m_choices, text);
}

bool ListRowReader::isLeftByChoice(std::string_view kind, std::string_view name, RowOutcome& outcome) const {
    if (m_choices.empty()) {
        return false;
    }
    for (const std::string_view text : {kind, isDoubtfulName(name) ? name : std::string_view()}) {
        const std::string* answer = answerTo(text);
        if (answer != nullptr && *answer == Answer::kNone) {
            outcome.remarks.push_back({RemarkCode::RowLeftByChoice, {std::string(text)}});
            return true;
        }
    }
    return false;
}

bool ListRowReader::isKindAsked(std::string_view text, bool isKnown) const {
    const std::string* answer = answerTo(text);
    const bool isAnswered =
        answer != nullptr && (*answer == Answer::kEvs || *answer == Answer::kCentreSocial);
    return isAnswered || isDoubtfulKind(text) || !isKnown;
}

std::optional<StructureKind> ListRowReader::chosenKind(std::string_view text, RowOutcome& outcome) const {
    const std::string* answer = answerTo(text);
    if (answer != nullptr && (*answer == Answer::kEvs || *answer == Answer::kCentreSocial)) {
        outcome.remarks.push_back({RemarkCode::ChosenByHand, {std::string(text), *answer}});
        return *answer == Answer::kEvs ? StructureKind::Evs : StructureKind::CentreSocial;
    }
    const bool isDoubtful = isDoubtfulKind(text) || isDoubtfulName(text);
    outcome.remarks.push_back(
        {isDoubtful ? RemarkCode::KindDoubtful : RemarkCode::KindUnknown, {std::string(text)}});
    outcome.choices.push_back(openKind(text));
    return std::nullopt;
}

bool ListRowReader::isNameAsked(std::size_t structure, const RowCells* cells) {
    const ListedStructure& entry = m_reading.structures[structure];
    const bool isDatedApart =
        cells != nullptr && !(cells->of(Role::End).empty() && cells->of(Role::Period).empty());
    if (entry.existing) {
        return false;
    }
    // A name is judged once for all the rows that have it.
    const auto [known, isNew] = m_doubtfulNames.emplace(2 * structure + (isDatedApart ? 1U : 0U), false);
    if (isNew) {
        known->second = isDoubtfulName(entry.name, isDatedApart);
    }
    return known->second;
}

bool ListRowReader::settleKind(std::size_t structure, std::string_view text, const RowCells* cells,
                               RowOutcome& outcome) {
    ListedStructure& entry = m_reading.structures[structure];
    std::optional<StructureKind> kind;
    if (!text.empty() && foldedName(text) != foldedName(entry.name)) {
        kind = isKindAsked(text, parseTypedKind(text).has_value()) ? chosenKind(text, outcome)
                                                                   : parseTypedKind(text);
        if (!kind) {
            return false;
        }
    }
    if (isNameAsked(structure, cells)) {
        kind = chosenKind(entry.name, outcome);
        if (!kind) {
            return false;
        }
    }
    if (kind && entry.kind && *kind != *entry.kind) {
        outcome.remarks.push_back(
            {RemarkCode::RowContradicts,
             {formatInteger(entry.attestation.origin.line), roleColumnName(Role::Kind)}});
        return false;
    }
    if (kind) {
        const auto named = parseTypedKind(entry.name);
        if (named && *named != *kind && m_contradictory.insert(structure).second) {
            outcome.remarks.push_back({RemarkCode::KindAgainstName, {entry.name, std::string(text)}});
        }
        entry.kind = kind;
    }
    if (!entry.kind && !entry.existing) {
        entry.kind = parseTypedKind(entry.name);
        if (!entry.kind) {
            outcome.remarks.push_back({RemarkCode::KindMissing, {entry.name, m_names.nearName(entry.name)}});
        }
        return entry.kind.has_value();
    }
    return true;
}

bool ListRowReader::settlePieceKind(std::size_t structure, std::size_t piece, std::size_t pieces,
                                    std::string_view text, const RowCells& cells, RowOutcome& outcome) {
    const std::vector<std::string> kinds = StructureCells::pieces(text);
    if (kinds.size() == pieces) {
        return settleKind(structure, kinds[piece], &cells, outcome);
    }
    const ListedStructure& entry = m_reading.structures[structure];
    if (entry.existing || entry.kind || m_cells.isKnown(entry.name)) {
        return true;
    }
    return settleKind(structure, parseTypedKind(entry.name) ? std::string_view() : text, &cells, outcome);
}

std::vector<ListRowReader::RowStructure> ListRowReader::resolveStructures(const RowCells& cells,
                                                                          std::string_view id,
                                                                          std::string_view name,
                                                                          RowOutcome& outcome) {
    const std::string_view kind = cells.of(Role::Kind);
    const Attestation stated = attestation(cells, outcome.line);
    if (isLeftByChoice(kind, name, outcome)) {
        return {};
    }
    const bool hasBoth = !id.empty() && !name.empty();
    if (hasBoth && isParted(id, outcome)) {
        return {};
    }
    StructuresNamed named;
    if (!hasBoth) {
        named = m_cells.read(id.empty() ? name : id);
    }
    std::ranges::move(named.remarks, std::back_inserter(outcome.remarks));
    std::ranges::move(named.choices, std::back_inserter(outcome.choices));
    if (named.isOpen()) {
        return {};
    }
    std::vector<RowStructure> structures;
    if (named.names.size() < 2) {
        const std::string one = id.empty() ? named.names.front() : std::string(name);
        const std::size_t index = m_names.resolve(id, one, stated, outcome);
        structures.push_back({index, settleKind(index, kind, &cells, outcome)});
        return structures;
    }
    for (std::size_t i = 0; i < named.names.size(); ++i) {
        const std::size_t index = m_names.resolve({}, named.names[i], stated, outcome);
        structures.push_back({index, settlePieceKind(index, i, named.names.size(), kind, cells, outcome)});
    }
    return structures;
}

} // namespace maillage
