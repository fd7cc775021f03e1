#include "app/cli/need_studies.hpp"

#include "app/cli/options/interrupt.hpp"
#include "app/cli/options/option_values.hpp"
#include "app/cli/output/need_answers.hpp"
#include "app/cli/terminal/printing.hpp"
#include "core/analysis/published/known_coverage.hpp"
#include "core/base/text.hpp"
#include "core/service/need_equity.hpp"

namespace maillage {

namespace {

void answerPriorities(const NeedStudyOptions& o, const NeedQuestionOptions& each,
                      const CommonOptions& common) {
    PriorityQuestion question;
    for (const std::string& id : splitList(o.priorities, ',')) {
        question.needs.push_back(each.question(id));
    }
    question.withoutOutliers = o.withoutOutliers;
    if (!o.first.empty()) {
        const auto number = parseInteger(o.first);
        if (!number || *number < 1) {
            refuseValue("--premieres", o.first, tr("un nombre entier, 1 au moins"));
        }
        question.first = static_cast<std::size_t>(*number);
    }
    const OutputFormat format = common.outputFormat();
    const Project project = common.loadProjectToCount();
    const Interrupt interrupt;
    printPriorities(project, rankByNeed(project, question, interrupt.monitor()), format);
}

void answerEquity(const NeedStudyOptions& o, const NeedQuestionOptions& each, const CommonOptions& common) {
    const OutputFormat format = common.outputFormat();
    const NeedQuestion question = each.question(o.equity);
    const Project project = common.loadProjectToCount();
    const NeedStudy study = studyNeed(project, question);
    const SituationOptions options = common.situationOptions(project);
    printEquity(project, study, equitySides(project, options, study), options, format);
}

void answerCross(const NeedStudyOptions& o, const NeedQuestionOptions& each, const CommonOptions& common) {
    const OutputFormat format = common.outputFormat();
    const NeedQuestion question = each.question(o.cross);
    std::optional<double> threshold;
    if (!o.threshold.empty()) {
        threshold = decimalNumber(o.threshold);
        if (!threshold) {
            refuseValue("--seuil", o.threshold, tr("un nombre, comme 15 ou 12,5"));
        }
    }
    const Project project = common.loadProjectToCount();
    const NeedStudy study = studyNeed(project, question);
    const SituationOptions options = common.situationOptions(project);
    const Coverage coverage = knownCoverage(project, makeSituation(project, options));
    printNeedCross(project, study, crossOf(study, coverage, threshold), !threshold, options, format);
}

} // namespace

void NeedStudyOptions::addTo(CLI::App& command) {
    command
        .add_option(
            "--priorites", priorities,
            "Couches et rangs extrêmes des communes, quels que soient les poids de ces indicateurs (4 au plus)")
        ->type_name("I,J,…");
    command
        .add_option("--equite", equity,
                    "Qui est couvert, selon le besoin : quintiles, concentration, distances")
        ->type_name("I");
    command.add_option("--croise", cross, "Besoin fort ou faible, commune couverte ou zone blanche")
        ->type_name("I");
    command
        .add_option("--premieres", first,
                    "Avec --priorites : places qui comptent comme premières (défaut : 30)")
        ->type_name("N");
    command.add_flag("--sans-aberrantes", withoutOutliers,
                     "Avec --priorites : laisse de côté les valeurs loin de toutes les autres");
    command
        .add_option("--seuil", threshold,
                    "Avec --croise : besoin fort à partir de (défaut : le milieu des communes)")
        ->type_name("V");
    command
        .add_option("--denominateur-min", leastDenominator,
                    "Personnes ou ménages, au moins, pour qu'un taux compte (défaut : " +
                        formatShortest(kLeastDenominator) + ")")
        ->type_name("N");
}

bool NeedStudyOptions::isGiven() const {
    const int asked = (priorities.empty() ? 0 : 1) + (equity.empty() ? 0 : 1) + (cross.empty() ? 0 : 1);
    if (asked > 1) {
        throw UsageError{
            tr("--priorites, --equite et --croise ne vont pas ensemble : demandez-en une à la fois")};
    }
    if (priorities.empty() && (withoutOutliers || !first.empty())) {
        throw UsageError{tr("--sans-aberrantes et --premieres vont avec --priorites")};
    }
    if (cross.empty() && !threshold.empty()) {
        throw UsageError{tr("--seuil va avec --croise")};
    }
    if (asked == 0 && !leastDenominator.empty()) {
        throw UsageError{tr("--denominateur-min va avec --priorites, --equite ou --croise")};
    }
    return asked == 1;
}

void NeedStudyOptions::answer(const CommonOptions& common, const std::string& year) const {
    const NeedQuestionOptions each{year, leastDenominator};
    if (!priorities.empty()) {
        answerPriorities(*this, each, common);
    } else if (!equity.empty()) {
        answerEquity(*this, each, common);
    } else {
        answerCross(*this, each, common);
    }
}

} // namespace maillage
