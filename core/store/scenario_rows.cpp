#include "core/store/scenario_rows.hpp"

#include "core/base/text.hpp"
#include "core/store/project_rows.hpp"

#include <cmath>

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

ServiceRule ruleOf(const std::string& rule, const std::string& value, const std::string& where) {
    if (rule == "communes") {
        return ListRule{splitList(value, ';')};
    }
    if (rule == "rayon") {
        return RadiusRule{checked(parseDouble(value), where + ": " + value)};
    }
    if (rule == "epci") {
        return EpciRule{};
    }
    if (rule == "voisins") {
        return NeighboursRule{static_cast<int>(checked(parseInteger(value), where + ": " + value))};
    }
    if (rule == "temps") {
        return TravelTimeRule{checked(parseDouble(value), where + ": " + value)};
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

/// Before version 3 a scenario could only open structures, and these had no id.
std::vector<ScenarioEdit> readOpenings(Database& database, const std::string& scenario) {
    const std::string where = "maillage_ouvertures " + scenario;
    Statement row(
        database,
        "SELECT nom,type,site,regle,valeur FROM maillage_ouvertures WHERE scenario=? ORDER BY rowid");
    row.bind(scenario);
    std::vector<ScenarioEdit> edits;
    while (row.step()) {
        const std::string id = "simulation-" + formatCount(edits.size() + 1);
        edits.push_back(editOf(
            {"ouvrir", id, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), {}}, where));
    }
    return edits;
}

std::vector<ScenarioEdit> readEdits(Database& database, const std::string& scenario) {
    const std::string where = "maillage_modifications " + scenario;
    Statement row(database, "SELECT action,structure,nom,type,site,regle,valeur,communes FROM "
                            "maillage_modifications WHERE scenario=? ORDER BY rowid");
    row.bind(scenario);
    std::vector<ScenarioEdit> edits;
    while (row.step()) {
        edits.push_back(editOf({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                                row.text(6), row.text(7)},
                               where));
    }
    Statement answer(database, "SELECT structure,question,reponse FROM maillage_fiches WHERE scenario=?");
    answer.bind(scenario);
    while (answer.step()) {
        for (ScenarioEdit& edit : edits) {
            if (auto* opening = std::get_if<OpenStructure>(&edit);
                opening != nullptr && opening->id == answer.text(0)) {
                opening->sheet[answer.text(1)] = answer.text(2);
            }
        }
    }
    return edits;
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
    Statement row(database, version < 3 ? "SELECT nom,NULL,'' FROM maillage_scenarios ORDER BY rang"
                                        : "SELECT nom,debut,origine FROM maillage_scenarios ORDER BY rang");
    while (row.step()) {
        Scenario scenario{row.text(0), {}, std::nullopt, row.text(2)};
        if (!row.isNull(1)) {
            scenario.start =
                checked(Date::parse(row.text(1)), "maillage_scenarios " + scenario.name + ": " + row.text(1));
        }
        scenario.edits =
            version < 3 ? readOpenings(database, scenario.name) : readEdits(database, scenario.name);
        scenarios.push_back(std::move(scenario));
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
    Statement row(database, "SELECT origine,destination,minutes FROM maillage_trajets ORDER BY rowid");
    while (row.step()) {
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
