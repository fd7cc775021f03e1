#include "core/store/need_rows.hpp"

#include "core/base/text.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/row_checks.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr int kVersionWithNeeds = 4;
constexpr std::size_t kMostNeedSets = 10'000;
constexpr std::size_t kMostNeedRows = 500'000;
/// Of a year, of a rounding, of anything that is counted: beyond, a row was written to harm.
constexpr std::int64_t kMostYear = 9'999;
constexpr double kMostNumber = 1e18;

template <typename Value>
struct StoredWord {
    Value value;
    const char* word;
};
constexpr auto kNeedLevelWords =
    std::to_array<StoredWord<NeedLevel>>({{NeedLevel::Commune, "commune"},
                                          {NeedLevel::Epci, "epci"},
                                          {NeedLevel::Departement, "departement"},
                                          {NeedLevel::Qpv, "qpv"}});
constexpr auto kNeedKindWords = std::to_array<StoredWord<NeedKind>>({{NeedKind::Count, "nombre"},
                                                                     {NeedKind::Amount, "montant"},
                                                                     {NeedKind::Median, "mediane"},
                                                                     {NeedKind::Rate, "taux"}});
constexpr auto kNeedDirectionWords = std::to_array<StoredWord<NeedDirection>>(
    {{NeedDirection::None, "aucun"}, {NeedDirection::More, "plus"}, {NeedDirection::Less, "moins"}});

template <typename Words, typename Value>
std::string storedWord(const Words& words, Value value) {
    return std::ranges::find(words, value, [](const auto& one) { return one.value; })->word;
}

template <typename Words>
auto storedValue(const Words& words, std::string_view word, const std::string& where) {
    const auto found =
        std::ranges::find(words, word, [](const auto& one) { return std::string_view(one.word); });
    if (found == words.end()) {
        throw DamagedRow{where};
    }
    return found->value;
}

/// "485;s;n;;1325": a number, secret, not available, not in the file.
std::string cellsText(const std::vector<NeedCell>& cells) {
    std::string text;
    for (const NeedCell& cell : cells) {
        switch (cell.state) {
        case NeedState::Known:
            text += formatShortest(cell.value);
            break;
        case NeedState::Secret:
            text += 's';
            break;
        case NeedState::Unavailable:
            text += 'n';
            break;
        case NeedState::Absent:
            break;
        }
        text += ';';
    }
    return text;
}

NeedCell cellOfText(std::string_view text, const std::string& where) {
    if (text.empty()) {
        return {};
    }
    if (text == "s") {
        return {NeedState::Secret, 0};
    }
    if (text == "n") {
        return {NeedState::Unavailable, 0};
    }
    return knownNeed(checkedNumber(checked(parseDouble(text), where), -kMostNumber, kMostNumber, where));
}

std::vector<NeedCell> cellsOfText(std::string_view text, std::size_t count, const std::string& where) {
    std::vector<NeedCell> cells;
    while (!text.empty()) {
        const std::size_t end = text.find(';');
        if (end == std::string_view::npos || cells.size() == count) {
            throw DamagedRow{where};
        }
        cells.push_back(cellOfText(text.substr(0, end), where));
        text.remove_prefix(end + 1);
    }
    if (cells.size() != count) {
        throw DamagedRow{where};
    }
    return cells;
}

/// "FAM;-1*COUPSENF".
std::string termsText(const std::vector<NeedTerm>& terms) {
    std::vector<std::string> parts;
    parts.reserve(terms.size());
    for (const NeedTerm& term : terms) {
        parts.push_back(formatShortest(term.factor) + "*" + term.stem);
    }
    return joined(parts, ";");
}

std::vector<NeedTerm> termsOfText(std::string_view text, const std::string& where) {
    std::vector<NeedTerm> terms;
    for (const std::string& part : splitList(text, ';')) {
        const std::size_t star = part.find('*');
        if (star == std::string::npos) {
            throw DamagedRow{where};
        }
        terms.push_back(
            {part.substr(star + 1), checkedNumber(checked(parseDouble(part.substr(0, star)), where),
                                                  -kMostNumber, kMostNumber, where)});
    }
    return terms;
}

void writeSets(Database& database, const NeedFacts& facts) {
    Statement row(database,
                  "INSERT INTO maillage_besoins (id,producteur,titre,date,geographie,licence,fichier,"
                  "ligne,communes,epci,departements,qpv) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    Statement value(database,
                    "INSERT INTO maillage_mesures (jeu,radical,enquete,colonne,libelle,annee,premiere_annee,"
                    "niveau,nature,unite,sens,arrondi,valeurs) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const auto& set : facts.sets) {
        row.bind(set->id).bind(set->producer).bind(set->title).bind(set->date);
        row.bind(std::int64_t{set->geographyYear}).bind(set->licence).bind(set->file);
        row.bind(std::int64_t{set->line}).bind(joined(set->communes, ";")).bind(joined(set->epcis, ";"));
        row.bind(joined(set->departements, ";")).bind(joined(set->qpvs, ";")).run();
        for (const NeedMeasure& m : set->measures) {
            value.bind(set->id).bind(m.stem).bind(m.survey).bind(m.column).bind(m.label);
            value.bind(std::int64_t{m.year}).bind(std::int64_t{m.firstYear});
            value.bind(storedWord(kNeedLevelWords, m.level))
                .bind(storedWord(kNeedKindWords, m.kind))
                .bind(m.unit);
            value.bind(storedWord(kNeedDirectionWords, m.direction))
                .bind(m.rounding)
                .bind(cellsText(m.cells))
                .run();
        }
    }
}

NeedDataSet setAt(const Statement& row) {
    NeedDataSet set;
    set.id = row.text(0);
    const std::string where = "maillage_besoins " + set.id;
    set.producer = row.text(1);
    set.title = row.text(2);
    set.date = row.text(3);
    set.geographyYear = static_cast<int>(checkedNumber(row.integer(4), 0, kMostYear, where));
    set.licence = row.text(5);
    set.file = row.text(6);
    set.line = static_cast<std::uint32_t>(checkedNumber(row.integer(7), 0, INT32_MAX, where));
    int column = 8;
    for (const NeedLevel level :
         {NeedLevel::Commune, NeedLevel::Epci, NeedLevel::Departement, NeedLevel::Qpv}) {
        std::vector<std::string>& places = set.places(level);
        places = splitList(row.text(column++), ';');
        // They are looked up by halves.
        if (places.size() > kMostCommuneRows || !std::ranges::is_sorted(places)) {
            throw DamagedRow{where};
        }
    }
    return set;
}

NeedMeasure measureAt(const Statement& row, const NeedDataSet& set) {
    NeedMeasure m;
    m.stem = row.text(1);
    const std::string where = "maillage_mesures " + set.id + " " + m.stem;
    m.survey = row.text(2);
    m.column = row.text(3);
    m.label = row.text(4);
    m.year = static_cast<int>(checkedNumber(row.integer(5), 0, kMostYear, where));
    m.firstYear = static_cast<int>(checkedNumber(row.integer(6), 0, kMostYear, where));
    m.level = storedValue(kNeedLevelWords, row.text(7), where);
    m.kind = storedValue(kNeedKindWords, row.text(8), where);
    m.unit = row.text(9);
    m.direction = storedValue(kNeedDirectionWords, row.text(10), where);
    m.rounding = checkedNumber(row.real(11), 0, kMostNumber, where);
    m.cells = cellsOfText(row.text(12), set.places(m.level).size(), where);
    return m;
}

std::vector<NeedIndicator> readIndicators(Database& database) {
    std::vector<NeedIndicator> indicators;
    Statement row(database,
                  "SELECT id,libelle,numerateur,denominateur,facteur,unite,sens,source,contexte FROM "
                  "maillage_indicateurs_besoin ORDER BY rang");
    RowCount count("maillage_indicateurs_besoin", kMostNeedSets);
    while (row.step()) {
        count.add();
        const std::string where = "maillage_indicateurs_besoin " + row.text(0);
        indicators.push_back(
            {row.text(0), row.text(1), termsOfText(row.text(2), where), termsOfText(row.text(3), where),
             checkedNumber(row.real(4), -kMostNumber, kMostNumber, where), row.text(5),
             storedValue(kNeedDirectionWords, row.text(6), where), row.text(7), row.integer(8) != 0});
        if (indicators.back().numerator.empty()) {
            throw DamagedRow{where};
        }
    }
    return indicators;
}

} // namespace

void writeNeeds(Database& database, const NeedFacts& facts) {
    writeSets(database, facts);
    Statement row(database,
                  "INSERT INTO maillage_indicateurs_besoin (id,libelle,numerateur,denominateur,facteur,"
                  "unite,sens,source,contexte) VALUES (?,?,?,?,?,?,?,?,?)");
    for (const NeedIndicator& one : facts.indicators) {
        row.bind(one.id).bind(one.label).bind(termsText(one.numerator)).bind(termsText(one.denominator));
        row.bind(one.scale)
            .bind(one.unit)
            .bind(storedWord(kNeedDirectionWords, one.direction))
            .bind(one.source);
        row.bind(std::int64_t{one.isContext ? 1 : 0}).run();
    }
}

NeedFacts readNeeds(Database& database, int version) {
    NeedFacts facts;
    if (version < kVersionWithNeeds) {
        return facts;
    }
    std::map<std::string, NeedDataSet> sets;
    std::vector<std::string> order;
    Statement row(database, "SELECT id,producteur,titre,date,geographie,licence,fichier,ligne,communes,epci,"
                            "departements,qpv FROM maillage_besoins ORDER BY rang");
    RowCount setCount("maillage_besoins", kMostNeedSets);
    while (row.step()) {
        setCount.add();
        order.push_back(row.text(0));
        sets.emplace(row.text(0), setAt(row));
    }
    Statement value(database, "SELECT jeu,radical,enquete,colonne,libelle,annee,premiere_annee,niveau,nature,"
                              "unite,sens,arrondi,valeurs FROM maillage_mesures ORDER BY rowid");
    RowCount measureCount("maillage_mesures", kMostNeedRows);
    while (value.step()) {
        measureCount.add();
        const auto set = sets.find(value.text(0));
        if (set == sets.end()) {
            throw DamagedRow{"maillage_mesures " + value.text(0)};
        }
        set->second.measures.push_back(measureAt(value, set->second));
    }
    for (const std::string& id : order) {
        facts.sets.push_back(std::make_shared<const NeedDataSet>(std::move(sets.at(id))));
    }
    facts.indicators = readIndicators(database);
    return facts;
}

} // namespace maillage
