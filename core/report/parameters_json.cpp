#include "core/base/json_depth.hpp"
#include "core/base/text.hpp"
#include "core/io/files/carried/carrier_errors.hpp"
#include "core/report/file_parameters.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace maillage {

namespace {

using ParametersJson = nlohmann::ordered_json;

/// Raised where what is read back changes its meaning.
constexpr std::int64_t kParametersFormat = 1;
/// How the figures count a commune as covered: it is in the declared territory of a structure.
constexpr const char* kDefinition = "territoire";

template <typename Value>
ParametersJson orNull(const std::optional<Value>& value) {
    return value ? ParametersJson(*value) : ParametersJson();
}

ParametersJson jsonOf(const StatedSituation& statement) {
    ParametersJson json{{"date", statement.date.iso()},
                        {"hypotheses", statement.withHypotheses},
                        {"scenario", orNull(statement.scenario)}};
    if (!statement.withoutOpening.empty()) {
        json["sans_structure"] = statement.withoutOpening;
    }
    if (!statement.epci.empty()) {
        json["epci"] = statement.epci;
    }
    if (!statement.communes.empty()) {
        json["communes"] = statement.communes;
    }
    ParametersJson& figures = json["chiffres"] = ParametersJson::object();
    for (const StatedFigure& figure : statement.figures) {
        ParametersJson& row = figures[figure.id] = ParametersJson{{"nombre", orNull(figure.number)}};
        if (figure.whole) {
            row["sur"] = *figure.whole;
        }
        if (figure.population) {
            row["habitants"] = *figure.population;
        }
    }
    if (!statement.classes.empty()) {
        json["classes"] = statement.classes;
    }
    return json;
}

// What reads back: throws nlohmann::json::exception, and DamagedParameters for what has the right kind and
// cannot be. By sorted keys: a file made to harm has a million of them.
using ReadJson = nlohmann::json;
struct DamagedParameters {};
/// More than anything that we count.
constexpr double kMostOfNumber = 1e15;

std::optional<double> numberIn(const ReadJson& json, const char* key) {
    if (!json.contains(key) || json[key].is_null()) {
        return std::nullopt;
    }
    const double number = json[key].get<double>();
    if (!(std::abs(number) <= kMostOfNumber)) {
        throw DamagedParameters{};
    }
    return number;
}

std::int64_t wholeNumberIn(const ReadJson& json, const char* key) {
    if (!json.at(key).is_number_integer()) {
        throw DamagedParameters{};
    }
    return json[key].get<std::int64_t>();
}

StatedSituation statementIn(const ReadJson& json) {
    const std::optional<Date> date = Date::parse(json.at("date").get<std::string>());
    if (!date) {
        throw DamagedParameters{};
    }
    StatedSituation statement{*date, json.at("hypotheses").get<bool>()};
    if (json.contains("scenario") && !json["scenario"].is_null()) {
        statement.scenario = json["scenario"].get<std::string>();
    }
    statement.withoutOpening = json.value("sans_structure", std::string());
    statement.epci = json.value("epci", std::string());
    statement.communes = json.value("communes", std::vector<std::string>());
    for (const auto& [id, row] : json.at("chiffres").items()) {
        StatedFigure figure{id, numberIn(row, "nombre"), numberIn(row, "sur"), std::nullopt};
        if (row.contains("habitants")) {
            figure.population = wholeNumberIn(row, "habitants");
        }
        statement.figures.push_back(std::move(figure));
    }
    statement.classes = json.value("classes", std::map<std::string, std::vector<std::string>>());
    return statement;
}

FileParameters parametersIn(const ReadJson& json) {
    FileParameters parameters{json.at("sorte").get<std::string>(), json.at("version").get<std::string>(),
                              json.at("projet").get<std::string>(),
                              json.at("departement").get<std::string>()};
    parameters.theme = json.value("theme", std::string());
    parameters.parts = json.value("parties", std::vector<std::string>());
    parameters.isOnlyAtDate = json.value("a_la_date", false);
    for (const ReadJson& statement : json.at("enonces")) {
        parameters.statements.push_back(statementIn(statement));
    }
    if (json.contains("tableaux")) {
        for (const ReadJson& table : json["tableaux"]) {
            parameters.tables.push_back({table.at("nom").get<std::string>(),
                                         static_cast<std::size_t>(wholeNumberIn(table, "lignes")),
                                         table.at("empreinte").get<std::string>()});
        }
    }
    return parameters;
}

} // namespace

std::string parametersText(const FileParameters& parameters) {
    ParametersJson json{{"maillage", kParametersFormat},         {"sorte", parameters.kind},
                        {"version", parameters.version},         {"projet", parameters.project},
                        {"departement", parameters.departement}, {"definition", kDefinition}};
    if (!parameters.theme.empty()) {
        json["theme"] = parameters.theme;
    }
    if (!parameters.parts.empty()) {
        json["parties"] = parameters.parts;
    }
    if (parameters.isOnlyAtDate) {
        json["a_la_date"] = true;
    }
    json["enonces"] = ParametersJson::array();
    for (const StatedSituation& statement : parameters.statements) {
        json["enonces"].push_back(jsonOf(statement));
    }
    for (const StatedTable& table : parameters.tables) {
        json["tableaux"].push_back(
            {{"nom", table.name}, {"lignes", table.rows}, {"empreinte", table.fingerprint}});
    }
    return json.dump(-1, ' ', true, ParametersJson::error_handler_t::replace);
}

FileParameters readParameters(std::string_view text, const std::string& shown) {
    const auto damaged = [&] { return Error(ErrorCode::ParametersDamaged, {shown}); };
    if (tooDeepAt(text)) {
        throw damaged();
    }
    try {
        const ReadJson json = ReadJson::parse(text);
        if (wholeNumberIn(json, "maillage") > kParametersFormat) {
            throw Error(ErrorCode::ParametersTooNew, {shown, json.value("version", std::string("?"))});
        }
        return parametersIn(json);
    } catch (const ReadJson::exception&) {
        throw damaged();
    } catch (const DamagedParameters&) {
        throw damaged();
    }
}

} // namespace maillage
