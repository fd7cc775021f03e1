#include "core/store/scenario_rows.hpp"

#include "core/base/text.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/row_checks.hpp"

#include <cmath>
#include <map>
#include <unordered_map>

namespace maillage {

namespace {

struct RuleText {
    std::pair<std::string, std::string> operator()(const ListRule& rule) const {
        return {"communes", joined(rule.communes, ";")};
    }
    std::pair<std::string, std::string> operator()(const RadiusRule& rule) const {
        return {"rayon", formatShortest(rule.kilometres)};
    }
    std::pair<std::string, std::string> operator()(const EpciRule& /*rule*/) const { return {"epci", ""}; }
    std::pair<std::string, std::string> operator()(const NeighboursRule& rule) const {
        return {"voisins", formatInteger(rule.rings)};
    }
    std::pair<std::string, std::string> operator()(const TravelTimeRule& rule) const {
        return {"temps", formatShortest(rule.minutes)};
    }
};

// Beyond, every commune is within reach.
constexpr double kMostKilometres = 20'000;
constexpr double kMostMinutes = 1e6;
constexpr std::int64_t kMostRings = 100'000;

ServiceRule ruleOf(const std::string& rule, const std::string& value, const std::string& where) {
    if (rule == "communes") {
        return ListRule{splitList(value, ';')};
    }
    if (rule == "rayon") {
        return RadiusRule{
            checkedNumber(checked(parseDouble(value), where + ": " + value), 0, kMostKilometres, where)};
    }
    if (rule == "epci") {
        return EpciRule{};
    }
    if (rule == "voisins") {
        return NeighboursRule{static_cast<int>(
            checkedNumber(checked(parseInteger(value), where + ": " + value), 0, kMostRings, where))};
    }
    if (rule == "temps") {
        return TravelTimeRule{
            checkedNumber(checked(parseDouble(value), where + ": " + value), 0, kMostMinutes, where)};
    }
    throw DamagedRow{where + ": " + rule};
}

/// One row of maillage_modifications.
struct EditRow {
    std::string action, structure, name, kind, site, rule, value, communes;
};

struct RowOf {
    EditRow operator()(const OpenStructure& edit) const {
        const auto [rule, value] = std::visit(RuleText{}, edit.rule);
        return {"ouvrir", edit.id, edit.name, std::string(toText(edit.kind)), edit.site, rule, value, {}};
    }
    EditRow operator()(const CloseStructure& edit) const { return row("fermer", edit.structure); }
    EditRow operator()(const MoveStructure& edit) const {
        EditRow moved = row("deplacer", edit.structure);
        moved.site = edit.site;
        if (edit.rule) {
            std::tie(moved.rule, moved.value) = std::visit(RuleText{}, *edit.rule);
        }
        return moved;
    }
    EditRow operator()(const ExtendTerritory& edit) const {
        EditRow extended = row("etendre", edit.structure);
        extended.communes = joined(edit.communes, ";");
        return extended;
    }
    EditRow operator()(const ReduceTerritory& edit) const {
        EditRow reduced = row("reduire", edit.structure);
        reduced.communes = joined(edit.communes, ";");
        return reduced;
    }
    EditRow operator()(const BecomeCentreSocial& edit) const { return row("transformer", edit.structure); }

private:
    static EditRow row(const char* action, const std::string& structure) {
        return {action, structure, {}, {}, {}, {}, {}, {}};
    }
};

ScenarioEdit editOf(const EditRow& row, const std::string& where) {
    if (row.action == "ouvrir") {
        return OpenStructure{row.name, checked(parseStructureKind(row.kind), where + ": " + row.kind),
                             row.site, ruleOf(row.rule, row.value, where), row.structure};
    }
    if (row.action == "fermer") {
        return CloseStructure{row.structure};
    }
    if (row.action == "deplacer") {
        MoveStructure move{row.structure, row.site, std::nullopt};
        if (!row.rule.empty()) {
            move.rule = ruleOf(row.rule, row.value, where);
        }
        return move;
    }
    if (row.action == "etendre") {
        return ExtendTerritory{row.structure, splitList(row.communes, ';')};
    }
    if (row.action == "reduire") {
        return ReduceTerritory{row.structure, splitList(row.communes, ';')};
    }
    if (row.action == "transformer") {
        return BecomeCentreSocial{row.structure};
    }
    throw DamagedRow{where + ": " + row.action};
}

/// Scenarios by name, each with its place in their order.
using ScenarioPlaces = std::unordered_map<std::string, std::size_t>;

/// Before version 3 a scenario could only open structures, and these had no id.
void readOpenings(Database& database, const ScenarioPlaces& places, std::vector<Scenario>& scenarios) {
    RowCount count("maillage_ouvertures", kMostRows);
    Statement row(database,
                  "SELECT scenario,nom,type,site,regle,valeur FROM maillage_ouvertures ORDER BY rowid");
    while (row.step()) {
        count.add();
        const auto place = places.find(row.text(0));
        if (place == places.end()) {
            continue;
        }
        std::vector<ScenarioEdit>& edits = scenarios[place->second].edits;
        const std::string id = "simulation-" + formatCount(edits.size() + 1);
        edits.push_back(
            editOf({"ouvrir", id, row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), {}},
                   "maillage_ouvertures " + place->first));
    }
}

void readEdits(Database& database, const ScenarioPlaces& places, std::vector<Scenario>& scenarios) {
    RowCount count("maillage_modifications", kMostRows);
    Statement row(database, "SELECT scenario,action,structure,nom,type,site,regle,valeur,communes FROM "
                            "maillage_modifications ORDER BY rowid");
    while (row.step()) {
        count.add();
        const auto place = places.find(row.text(0));
        if (place != places.end()) {
            scenarios[place->second].edits.push_back(
                editOf({row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
                        row.text(7), row.text(8)},
                       "maillage_modifications " + place->first));
        }
    }
}

/// The answers of fiches projet, to the openings that they are about.
void readAnswers(Database& database, const ScenarioPlaces& places, std::vector<Scenario>& scenarios) {
    std::map<std::pair<std::size_t, std::string>, OpenStructure*> openings;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        for (ScenarioEdit& edit : scenarios[i].edits) {
            if (auto* opening = std::get_if<OpenStructure>(&edit)) {
                openings.try_emplace({i, opening->id}, opening);
            }
        }
    }
    RowCount count("maillage_fiches", kMostRows);
    Statement answer(database, "SELECT scenario,structure,question,reponse FROM maillage_fiches");
    while (answer.step()) {
        count.add();
        const auto place = places.find(answer.text(0));
        if (place == places.end()) {
            continue;
        }
        if (const auto opening = openings.find({place->second, answer.text(1)}); opening != openings.end()) {
            opening->second->sheet[answer.text(2)] = answer.text(3);
        }
    }
}

} // namespace

void writeScenarios(Database& database, const std::vector<Scenario>& scenarios) {
    Statement scenario(database, "INSERT INTO maillage_scenarios (nom,debut,origine) VALUES (?,?,?)");
    Statement edit(
        database,
        "INSERT INTO maillage_modifications (scenario,action,structure,nom,type,site,regle,valeur,communes) "
        "VALUES (?,?,?,?,?,?,?,?,?)");
    Statement answer(database,
                     "INSERT INTO maillage_fiches (scenario,structure,question,reponse) VALUES (?,?,?,?)");
    for (const Scenario& s : scenarios) {
        scenario.bind(s.name);
        s.start ? scenario.bind(s.start->iso()) : scenario.bindNull();
        scenario.bind(s.origin).run();
        for (const ScenarioEdit& one : s.edits) {
            const EditRow row = std::visit(RowOf{}, one);
            edit.bind(s.name).bind(row.action).bind(row.structure).bind(row.name).bind(row.kind);
            edit.bind(row.site).bind(row.rule).bind(row.value).bind(row.communes).run();
        }
        for (const OpenStructure* opening : openingsOf(s)) {
            for (const auto& [question, text] : opening->sheet) {
                answer.bind(s.name).bind(opening->id).bind(question).bind(text).run();
            }
        }
    }
}

std::vector<Scenario> readScenarios(Database& database, int version) {
    std::vector<Scenario> scenarios;
    ScenarioPlaces places;
    RowCount count("maillage_scenarios", kMostStructureRows);
    Statement row(database, version < 3 ? "SELECT nom,NULL,'' FROM maillage_scenarios ORDER BY rang"
                                        : "SELECT nom,debut,origine FROM maillage_scenarios ORDER BY rang");
    while (row.step()) {
        count.add();
        Scenario scenario{row.text(0), {}, std::nullopt, row.text(2)};
        if (!row.isNull(1)) {
            scenario.start =
                checked(Date::parse(row.text(1)), "maillage_scenarios " + scenario.name + ": " + row.text(1));
        }
        if (!places.try_emplace(scenario.name, scenarios.size()).second) {
            throw DamagedRow{"maillage_scenarios " + scenario.name};
        }
        scenarios.push_back(std::move(scenario));
    }
    if (version < 3) {
        readOpenings(database, places, scenarios);
    } else {
        readEdits(database, places, scenarios);
        readAnswers(database, places, scenarios);
    }
    return scenarios;
}

void writeTravelTimes(Database& database, const Territory& territory, const TravelTimes& times) {
    Statement row(database, "INSERT INTO maillage_trajets (origine,destination,minutes) VALUES (?,?,?)");
    for (const TravelTime& time : times.all()) {
        row.bind(territory.commune(time.origin).code).bind(territory.commune(time.destination).code);
        row.bind(time.minutes).run();
    }
}

std::shared_ptr<const TravelTimes> readTravelTimes(Database& database, const Territory& territory,
                                                   const std::string& source, int version) {
    if (version < 3) {
        return nullptr;
    }
    std::vector<TravelTime> times;
    RowCount count("maillage_trajets", kMostTravelTimes);
    Statement row(database, "SELECT origine,destination,minutes FROM maillage_trajets ORDER BY rowid");
    while (row.step()) {
        count.add();
        const std::string where = "maillage_trajets " + row.text(0) + " " + row.text(1);
        times.push_back({checked(territory.find(row.text(0)), where),
                         checked(territory.find(row.text(1)), where), row.real(2)});
        if (!std::isfinite(times.back().minutes) || times.back().minutes < 0) {
            throw DamagedRow{where};
        }
    }
    return times.empty() ? nullptr : std::make_shared<const TravelTimes>(source, std::move(times));
}

} // namespace maillage
