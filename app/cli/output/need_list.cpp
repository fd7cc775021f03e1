#include "app/cli/output/need_output.hpp"

#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/model/needs/need_names.hpp"

#include <array>

namespace maillage {

namespace {

constexpr std::array<const char*, 4> kKindKeys{"nombre", "montant", "mediane", "taux"};

QString listText(const std::string& text) {
    return QString::fromStdString(text);
}

Json yearJson(int year) {
    return year == 0 ? Json() : Json(year);
}

Json setJson(const NeedDataSet& set) {
    return {{"id", set.id},
            {"titre", needSetName(set).toStdString()},
            {"producteur", set.producer},
            {"date", set.date.empty() ? Json() : Json(set.date)},
            {"geographie", yearJson(set.geographyYear)},
            {"licence", set.licence},
            {"fichier", set.file},
            {"ligne", set.line},
            {"mesures", set.measures.size()}};
}

Json measureJson(const NeedDataSet& set, const NeedMeasure& measure) {
    const NeedCounts counts = measure.counts();
    return {{"id", needNameOf(set, measure)},
            {"libelle", needMeasureName(measure).toStdString()},
            {"colonne", measure.column},
            {"unite", measure.unit},
            {"producteur", set.producer},
            {"jeu", set.id},
            {"annee", yearJson(measure.year)},
            {"niveau", needLevelKey(measure.level)},
            {"nature", kKindKeys.at(static_cast<std::size_t>(measure.kind))},
            {"connues", counts.known},
            {"secretes", counts.secret},
            {"indisponibles", counts.unavailable},
            {"absentes", counts.absent}};
}

/// The stems of an indicator that the project lacks for communes.
std::vector<std::string> missingFor(const Project& project, const NeedIndicator& indicator) {
    std::vector<std::string> missing;
    for (const auto* terms : {&indicator.numerator, &indicator.denominator}) {
        for (const NeedTerm& term : *terms) {
            if (!project.needs->find(term.stem, NeedLevel::Commune) &&
                std::ranges::find(missing, term.stem) == missing.end()) {
                missing.push_back(term.stem);
            }
        }
    }
    return missing;
}

Json indicatorJson(const Project& project, const NeedIndicator& indicator) {
    const std::vector<std::string> missing = missingFor(project, indicator);
    return {{"id", indicator.id},
            {"libelle", needIndicatorName(indicator).toStdString()},
            {"unite", indicator.unit},
            {"formule", formulaText(indicator)},
            {"source", indicator.source},
            {"contexte", indicator.isContext},
            {"calculable", missing.empty()},
            {"manque", missing}};
}

/// A person's own, then the program's that they did not replace.
std::vector<const NeedIndicator*> allIndicators(const Project& project) {
    std::vector<const NeedIndicator*> all;
    for (const NeedIndicator& one : project.needs->indicators) {
        all.push_back(&one);
    }
    for (const NeedIndicator& one : builtInIndicators()) {
        if (project.needs->indicator(one.id) == &one) {
            all.push_back(&one);
        }
    }
    return all;
}

void printListJson(const Project& project) {
    Json sets = Json::array();
    Json measures = Json::array();
    for (const auto& set : project.needs->sets) {
        sets.push_back(setJson(*set));
        for (const NeedMeasure& measure : set->measures) {
            measures.push_back(measureJson(*set, measure));
        }
    }
    Json indicators = Json::array();
    for (const NeedIndicator* one : allIndicators(project)) {
        indicators.push_back(indicatorJson(project, *one));
    }
    printJson({{"jeux", sets}, {"mesures", measures}, {"indicateurs", indicators}});
}

OutputTable measureTableOf(const Project& project, bool isText) {
    OutputTable table{{tr("mesure"), tr("libelle"), tr("annee"), tr("niveau"), tr("unite"), tr("producteur"),
                       tr("connues"), tr("secretes"), tr("indisponibles"), tr("absentes")},
                      {}};
    for (const auto& set : project.needs->sets) {
        for (const NeedMeasure& measure : set->measures) {
            const NeedCounts counts = measure.counts();
            const QString level =
                isText ? needLevelName(measure.level) : QString::fromUtf8(needLevelKey(measure.level));
            table.rows.push_back({listText(needNameOf(*set, measure)), needMeasureName(measure),
                                  measure.year == 0 ? QString() : QString::number(measure.year), level,
                                  listText(measure.unit), listText(set->producer),
                                  QString::number(counts.known), QString::number(counts.secret),
                                  QString::number(counts.unavailable), QString::number(counts.absent)});
        }
    }
    return table;
}

} // namespace

void printNeedList(const Project& project, OutputFormat format) {
    if (format == OutputFormat::JsonText) {
        return printListJson(project);
    }
    if (format == OutputFormat::Csv) {
        return printCsv(measureTableOf(project, false));
    }
    for (const auto& set : project.needs->sets) {
        printLine(tr("%1 : %2").arg(listText(set->producer.empty() ? set->file : set->producer),
                                    needSetName(*set)));
    }
    printTable(measureTableOf(project, true),
               tr("Le projet ne contient aucun fait sur les besoins ; importez-en avec importer --besoins."));
    OutputTable indicators{{tr("indicateur"), tr("libelle"), tr("formule"), tr("manque")}, {}};
    for (const NeedIndicator* one : allIndicators(project)) {
        indicators.rows.push_back({listText(one->id), needIndicatorName(*one), listText(formulaText(*one)),
                                   listText(joined(missingFor(project, *one), ", "))});
    }
    printLine({});
    printText(indicators);
}

} // namespace maillage
