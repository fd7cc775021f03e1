#include "app/cli/options/common_options.hpp"
#include "app/cli/output/definitions.hpp"
#include "app/cli/output/json.hpp"
#include "app/cli/output/preuve.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/figures/definition_text.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"

#include <iostream>

namespace maillage {

namespace {

/// What the schéma printed for the figure of a row.
QString publishedBeside(const std::vector<ComparedFigure>& figures, std::string_view id, const Date& date) {
    const ComparedFigure* figure = findFigure(figures, id, date);
    if (figure == nullptr) {
        return {};
    }
    const QString value = publishedValueText(figure->published);
    switch (figure->agreement) {
    case Agreement::Earned:
        return tr("publié %1, retrouvé").arg(value);
    case Agreement::Reconstructed:
        return tr("reconstitué pour retrouver %1").arg(value);
    case Agreement::NotCompared:
        return tr("publié %1, non comparé").arg(value);
    case Agreement::Differs:
        break;
    }
    return (figure->attestedDiffers ? tr("publié %1, ne concorde pas, même par les lignes attestées seules")
                                    : tr("publié %1, ne concorde pas"))
        .arg(value);
}

/// For a spreadsheet, CSV holds plain numbers and shares as fractions; text is typeset.
OutputTable tableOf(const Project& project, const Indicators& i, OutputFormat format) {
    const std::vector<ComparedFigure> figures = compareWithPublished(project, i.withHypotheses);
    const bool isPlain = format == OutputFormat::Csv;
    const auto share = [&](double s) {
        return isPlain ? QString::fromStdString(formatFixed(s, 6)) : rateText(s);
    };
    const QString unknown = isPlain ? QString() : unknownText();
    OutputTable table{{tr("indicateur"), tr("nombre"), tr("part"), tr("habitants"), tr("part des habitants"),
                       tr("schéma"), tr("dont supposé")},
                      {}};
    if (isPlain) {
        table.header.push_back(tr("borne"));
    }
    for (const Figure* figure : figuresFor(&FigureUses::table, i.withHypotheses)) {
        const FigureValue& value = i.figures[figure->id];
        const bool hasShare = value.communes || figure->isRate;
        const auto bound = [&](const QString& text) { return isPlain ? text : boundText(value.bound, text); };
        const auto peopleShare = value.populationShare();
        const auto people = [&] {
            const auto known = value.population();
            return known ? bound(numberText(FigureSubject::Inhabitants, static_cast<double>(*known), isPlain))
                         : unknown;
        };
        const auto supposed = [&] {
            const auto count = static_cast<std::int64_t>(*value.supposed);
            return isPlain ? QString::number(count) : count == 0 ? QString() : integerText(count);
        };
        table.rows.push_back(
            {figureWord(figure->id, &FigureWords::row),
             value.number ? bound(numberText(figure->subject, *value.number, isPlain)) : unknown,
             !hasShare      ? QString()
             : value.number ? bound(share(value.share()))
                            : unknown,
             value.communes ? people() : QString(),
             !value.communes ? QString()
             : peopleShare   ? bound(share(*peopleShare))
                             : unknown,
             publishedBeside(figures, figure->keys.published, i.date),
             value.supposed && value.number ? supposed() : QString()});
        if (isPlain) {
            const std::string_view name = toText(value.number ? value.bound : FigureBound::None);
            table.rows.back().push_back(
                QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        }
    }
    return table;
}

void printNotes(const Project& project, const Situation& situation, const Indicators& i,
                const Indicators& attested, const Indicators& full) {
    printLine({});
    if (!project.hasStructures()) {
        return;
    }
    const auto known = [&](FigureId id) {
        const auto all = static_cast<std::int64_t>(full.figures.count(id));
        const auto attestedCount = static_cast<std::int64_t>(attested.figures.count(id));
        // What a scenario opens is no fact, attested or supposed.
        return i.scenario
                   ? tr("%1, dont supposé %2")
                         .arg(countText(i.figures.count(id)), countText(i.figures[id].supposed.value_or(0)))
                   : tr("attesté %1, supposé %2")
                         .arg(integerText(attestedCount), integerText(all - attestedCount));
    };
    // Of a day of which nothing is known, none is attested nor supposed.
    if (i.figures[FigureId::Avs].number) {
        printLine(tr("Communes avec un centre social : %1 ; avec une structure AVS : %2")
                      .arg(known(FigureId::CentreSocial), known(FigureId::Avs)));
    }
    if (i.all.populationUnknown > 0) {
        printLine(tr("Parts des habitants : %1").arg(unknownPopulationText(i.all.populationUnknown)));
    }
    if (i.distance) {
        // Of fewer structures, so that the true distances are these or less.
        printLine(
            (i.figures[FigureId::DistanceMediane].bound == FigureBound::None
                 ? tr("Distance à la structure la plus proche, à vol d'oiseau : médiane %1, neuf communes "
                      "sur dix à moins de %2, maximum %3 (%4)")
                 : tr("Distance à la structure la plus proche, à vol d'oiseau, au plus : médiane %1, neuf "
                      "communes sur dix à moins de %2, maximum %3 (%4)"))
                .arg(kilometresText(i.distance->median), kilometresText(i.distance->percentile90),
                     kilometresText(i.distance->maximum),
                     shownName(project.territory->commune(i.distance->farthest).name)));
    }
    if (const QString without = withoutPlaceText(situation); !without.isEmpty()) {
        printLine(without);
    }
    if (i.figures[FigureId::QpvSansStructure].number) {
        for (const Qpv* qpv : i.qpvSansStructure) {
            printLine(tr("QPV sans structure : %1").arg(shownName(qpv->name)));
        }
    }
    QStringList years;
    for (const YearCounts& y : i.evolution) {
        const Date day = yearDate(project.settings, y.year);
        const QString when =
            day == Date::endOf(y.year) ? QString::number(y.year) : tr("au %1").arg(dateText(day));
        const auto bound = [&](FigureId id, const QString& text) {
            return boundText(figureOf(id), i.withHypotheses, text);
        };
        const QString centres = counted(y.centresSociaux, tr("%1 centre social"), tr("%1 centres sociaux"));
        years << tr("%1 : %2, %3")
                     .arg(when, bound(FigureId::CentresSociaux, centres),
                          bound(FigureId::Evs, tr("%1 EVS").arg(countText(y.evs))));
    }
    printLine(tr("Évolution au 31 décembre — ") + years.join(QStringLiteral(" ; ")));
    printLine(definitionText());
}

struct IndicatorOptions {
    CommonOptions common;
    ProofRequest proof;
    bool isProved = false;
    bool comparesDefinitions = false;
    std::string radius;
};

void run(const IndicatorOptions& o) {
    const CommonOptions& common = o.common;
    const OutputFormat format = common.outputFormat();
    if (!o.radius.empty() && !o.comparesDefinitions) {
        throw UsageError{tr("--rayon ne vaut qu'avec --definitions")};
    }
    if (o.isProved && o.comparesDefinitions) {
        throw UsageError{tr("--definitions et --preuve se demandent l'une après l'autre")};
    }
    const double radius = o.radius.empty() ? kUsualRadiusKilometres : kilometresOf("--rayon", o.radius);
    const Project project = common.loadProjectToCount();
    const SituationOptions options = common.situationOptions(project);
    const Situation situation = makeSituation(project, options);
    if (o.comparesDefinitions) {
        return printDefinitions(project, situation, radius, format);
    }
    const Indicators indicators = computeIndicators(project, situation);
    SituationOptions other = options;
    other.withHypotheses = !options.withHypotheses;
    const Indicators twin = computeIndicators(project, other);
    const Indicators& attested = options.withHypotheses ? twin : indicators;
    const Indicators& full = options.withHypotheses ? indicators : twin;
    const std::optional<Proof> proof =
        o.isProved ? std::optional(prove(project, situation, indicators)) : std::nullopt;
    switch (format) {
    case OutputFormat::JsonText: {
        Json json = toJson(project, situation, indicators, attested, full);
        if (proof) {
            json["preuve"] = proofJson(project, situation, *proof, o.proof);
        }
        printJson(json);
        break;
    }
    case OutputFormat::Csv:
        if (proof) {
            return printProofCsv(project, *proof, o.proof);
        }
        printCsv(tableOf(project, indicators, format));
        break;
    case OutputFormat::Text: {
        const QString title =
            titleFor(titleText(project.settings, Theme::Couverture, indicators.date), options.withHypotheses);
        if (proof) {
            printProof(project, situation, *proof, o.proof, title);
        } else {
            printLine(title);
            printLine({});
            printText(tableOf(project, indicators, format));
            printNotes(project, situation, indicators, attested, full);
        }
        printBasis(project, options.date, options.withHypotheses);
        break;
    }
    }
}

} // namespace

void declareIndicateurs(CLI::App& program) {
    CLI::App* command =
        program.add_subcommand("indicateurs", "Tous les indicateurs, avec la valeur publiée à côté");
    const auto o = std::make_shared<IndicatorOptions>();
    o->common.addTo(*command, true, true);
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    const CLI::Option* proof =
        command
            ->add_option("--preuve", o->proof.figure, "D'où vient chaque chiffre, ou ce CHIFFRE (taux_cs…)")
            ->type_name("[CHIFFRE]")
            ->expected(0, 1);
    const CLI::Option* commune =
        command->add_option("--commune", o->proof.commune, "Pourquoi cette commune est dans sa classe")
            ->type_name("CODE");
    command->add_flag("--definitions", o->comparesDefinitions,
                      "Les indicateurs selon le siège, le territoire déclaré et un rayon");
    command
        ->add_option("--rayon", o->radius,
                     "Rayon de --definitions, à vol d'oiseau (défaut : " +
                         formatShortest(kUsualRadiusKilometres) + ")")
        ->type_name("KM");
    command->callback([o, proof, commune] {
        o->isProved = proof->count() > 0 || commune->count() > 0;
        run(*o);
    });
}

} // namespace maillage
