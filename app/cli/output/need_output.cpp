#include "app/cli/output/need_output.hpp"

#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/model/needs/need_state_text.hpp"

#include <array>
#include <cmath>

namespace maillage {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QString placeName(const Project& project, NeedLevel level, const std::string& code) {
    const Territory& territory = *project.territory;
    switch (level) {
    case NeedLevel::Commune: {
        const auto commune = territory.find(code);
        return commune ? qt(territory.commune(*commune).name) : QString();
    }
    case NeedLevel::Epci:
        return qt(territory.epciName(code));
    case NeedLevel::Departement:
        return qt(project.settings.name);
    case NeedLevel::Qpv:
        for (const Qpv& qpv : *project.qpvs) {
            if (qpv.code == code) {
                return qt(qpv.name);
            }
        }
        return {};
    }
    return {};
}

/// The value of the commune's EPCI, where its own is secret.
const NeedPlace* fallbackOf(const Project& project, const NeedAnswer& answer, const NeedPlace& place) {
    if (answer.table.level != NeedLevel::Commune || place.value.state != NeedState::Secret) {
        return nullptr;
    }
    const auto commune = project.territory->find(place.code);
    return commune ? answer.epcis.find(project.territory->commune(*commune).epci) : nullptr;
}

QString producers(const NeedTable& table) {
    QStringList names;
    for (const NeedDataSet* set : table.sets) {
        const QString name = set->producer.empty() ? qt(set->file) : qt(set->producer);
        if (!names.contains(name)) {
            names << name;
        }
    }
    return names.join(QStringLiteral(" ; "));
}

Json nullOr(int year) {
    return year == 0 ? Json() : Json(year);
}

Json boundJson(const NeedValue& value, bool isLow) {
    if (!value.bounds) {
        return {};
    }
    return needNumberJson(isLow ? value.bounds->min : value.bounds->max);
}

/// As JSON writes it: never "3e+05".
QString csvNumber(std::optional<double> number) {
    const Json json = needNumberJson(number);
    return json.is_null() ? QString() : qt(json.dump());
}

void printText(const Project& project, const NeedAnswer& answer) {
    const NeedTable& table = answer.table;
    QString head = tr("%1, %2").arg(capitalised(answer.name), producers(table));
    if (table.year != 0) {
        head += tr(", %1").arg(table.year);
    }
    if (table.denominatorYear != 0 && table.denominatorYear != table.year) {
        head += tr(" (dénominateur %1)").arg(table.denominatorYear);
    }
    printLine(head);
    if (answer.indicator != nullptr) {
        printLine(tr("formule : %1").arg(qt(formulaText(*answer.indicator))));
    }
    printLine(needCountsText(table.level, table.counts()));
    const bool isSummed =
        table.level == NeedLevel::Epci && std::ranges::any_of(table.places, [](const NeedPlace& place) {
            return place.origin == NeedOrigin::Sums;
        });
    if (isSummed) {
        printLine(tr("sommes des communes du projet : un EPCI qui s'étend ailleurs n'y est qu'en partie"));
    }
    const QString unit = table.unit.empty() ? QString() : tr(" (%1)").arg(qt(table.unit));
    const bool hasFallback = !answer.epcis.places.empty();
    OutputTable rows{{tr("code"), tr("nom"), tr("valeur") + unit, tr("bornes")}, {}};
    if (hasFallback) {
        rows.header.push_back(answer.epcis.year == 0 ? tr("valeur de l'EPCI")
                                                     : tr("valeur de l'EPCI (%1)").arg(answer.epcis.year));
    }
    for (const NeedPlace& place : table.places) {
        std::vector<QString> row{qt(place.code), placeName(project, table.level, place.code),
                                 needValueText(place.value, qt(table.unit)),
                                 needBoundsText(place.value, qt(table.unit))};
        if (hasFallback) {
            const NeedPlace* epci = fallbackOf(project, answer, place);
            row.push_back(epci == nullptr ? QString() : needValueText(epci->value, qt(table.unit)));
        }
        rows.rows.push_back(std::move(row));
    }
    printText(rows);
}

void printCsvRows(const Project& project, const NeedAnswer& answer) {
    OutputTable rows{{tr("code"), tr("nom"), tr("etat"), tr("valeur"), tr("min"), tr("max"), tr("numerateur"),
                      tr("denominateur"), tr("valeur_epci")},
                     {}};
    for (const NeedPlace& place : answer.table.places) {
        const NeedPlace* epci = fallbackOf(project, answer, place);
        const auto bounds = place.value.bounds;
        rows.rows.push_back({qt(place.code), placeName(project, answer.table.level, place.code),
                             qt(needStateKey(place.value.state)), csvNumber(place.value.number()),
                             bounds ? csvNumber(bounds->min) : QString(),
                             bounds ? csvNumber(bounds->max) : QString(),
                             answer.indicator == nullptr ? QString() : csvNumber(place.numerator.number()),
                             csvNumber(place.denominator.number()),
                             epci == nullptr ? QString() : csvNumber(epci->value.number())});
    }
    printCsv(rows);
}

} // namespace

const char* needLevelKey(NeedLevel level) {
    constexpr std::array<const char*, 4> kKeys{"commune", "epci", "departement", "qpv"};
    return kKeys.at(static_cast<std::size_t>(level));
}

std::string needStateKey(NeedState state) {
    return std::string(toText(state));
}

Json needNumberJson(std::optional<double> number) {
    if (!number || !std::isfinite(*number)) {
        return {};
    }
    constexpr double kMostWhole = 9e15;
    const double whole = std::round(*number);
    const bool isWhole = !(whole < *number) && !(*number < whole) && std::abs(whole) < kMostWhole;
    return isWhole ? Json(static_cast<std::int64_t>(whole)) : Json(*number);
}

Json needAnswerJson(const Project& project, const NeedAnswer& answer) {
    const NeedTable& table = answer.table;
    const NeedCounts counts = table.counts();
    Json json{{"id", answer.id},
              {"libelle", answer.name.toStdString()},
              {"unite", table.unit},
              {"producteur", producers(table).toStdString()},
              {"annee", nullOr(table.year)},
              {"niveau", needLevelKey(table.level)},
              {"connues", counts.known},
              {"secretes", counts.secret},
              {"indisponibles", counts.unavailable},
              {"absentes", counts.absent}};
    if (answer.indicator != nullptr) {
        json["annee_denominateur"] = nullOr(table.denominatorYear);
        json["formule"] = formulaText(*answer.indicator);
        json["source"] = answer.indicator->source;
    }
    Json values = Json::array();
    for (const NeedPlace& place : table.places) {
        Json row{{"code", place.code},
                 {"etat", needStateKey(place.value.state)},
                 {"valeur", needNumberJson(place.value.number())},
                 {"min", boundJson(place.value, true)},
                 {"max", boundJson(place.value, false)}};
        if (answer.indicator != nullptr && !answer.indicator->isOwnValue()) {
            row["numerateur"] = needNumberJson(place.numerator.number());
            row["denominateur"] = needNumberJson(place.denominator.number());
        }
        if (place.origin == NeedOrigin::Sums) {
            row["origine"] = "somme_des_communes";
        }
        if (const NeedPlace* epci = fallbackOf(project, answer, place)) {
            row["epci"] = {{"code", epci->code},
                           {"annee", nullOr(answer.epcis.year)},
                           {"valeur", needNumberJson(epci->value.number())},
                           {"min", boundJson(epci->value, true)},
                           {"max", boundJson(epci->value, false)}};
        }
        values.push_back(std::move(row));
    }
    json["valeurs"] = std::move(values);
    return json;
}

void printNeedAnswer(const Project& project, const NeedAnswer& answer, OutputFormat format) {
    switch (format) {
    case OutputFormat::JsonText:
        return printJson(needAnswerJson(project, answer));
    case OutputFormat::Csv:
        return printCsvRows(project, answer);
    case OutputFormat::Text:
        return printText(project, answer);
    }
}

} // namespace maillage
