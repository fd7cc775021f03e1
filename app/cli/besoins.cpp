#include "app/cli/need_studies.hpp"
#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/output/need_output.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_words.hpp"
#include "core/base/text.hpp"
#include "core/io/needs/need_errors.hpp"

namespace maillage {

namespace {

struct NeedOptions {
    CommonOptions common;
    std::string measure;
    std::string indicator;
    std::string year;
    std::string level = "commune";
    NeedStudyOptions studies;
};

NeedLevel levelOf(const std::string& typed) {
    if (typed == "commune") {
        return NeedLevel::Commune;
    }
    if (typed == "epci") {
        return NeedLevel::Epci;
    }
    if (typed == "departement") {
        return NeedLevel::Departement;
    }
    if (typed == "qpv") {
        return NeedLevel::Qpv;
    }
    refuseValue("--niveau", typed, tr("commune, epci, departement ou qpv"));
}

std::optional<int> yearOf(const std::string& typed) {
    if (typed.empty()) {
        return std::nullopt;
    }
    constexpr std::size_t kFigures = 4;
    if (typed.size() != kFigures || !isAllDigits(typed)) {
        refuseValue("--annee", typed, tr("une année comme 2021"));
    }
    return static_cast<int>(parseInteger(typed).value_or(0));
}

void run(const NeedOptions& o) {
    const OutputFormat format = o.common.outputFormat();
    if (o.studies.isGiven()) {
        if (!o.measure.empty() || !o.indicator.empty() || o.level != "commune") {
            throw UsageError{
                tr("--priorites, --equite et --croise vont sans --mesure, --indicateur ni --niveau")};
        }
        return o.studies.answer(o.common, o.year);
    }
    if (!o.measure.empty() && !o.indicator.empty()) {
        throw UsageError{tr("--mesure et --indicateur ne vont pas ensemble : donnez l'une ou l'autre")};
    }
    const NeedLevel level = levelOf(o.level);
    const std::optional<int> year = yearOf(o.year);
    if (o.measure.empty() && o.indicator.empty() && year) {
        throw UsageError{tr("--annee va avec --mesure ou --indicateur")};
    }
    const Project project = o.common.loadProjectToCount();
    if (o.measure.empty() && o.indicator.empty()) {
        return printNeedList(project, format);
    }
    const NeedAnswer answer = o.measure.empty() ? indicatorAnswer(project, o.indicator, level, year)
                                                : measureAnswer(project, o.measure, level, year);
    printNeedAnswer(project, answer, format);
}

} // namespace

void declareBesoins(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "besoins",
        "Les faits par commune et par EPCI : ce que le projet en contient, une mesure, un indicateur");
    const auto o = std::make_shared<NeedOptions>();
    o->common.addTo(*command, true, true);
    command->add_option("--scenario", o->common.scenario, "Avec --equite : ce scénario, à côté de la base")
        ->type_name("NOM");
    command
        ->add_option("--mesure", o->measure,
                     "Une mesure, par le nom de son producteur sans l'année : TP60, MED, POP, indfoy_rsa")
        ->type_name("NOM");
    command
        ->add_option("--indicateur", o->indicator, "Un indicateur de besoin : monoparentales, rsa, pauvrete…")
        ->type_name("ID");
    command->add_option("--annee", o->year, "L'année voulue (défaut : la dernière)")->type_name("AAAA");
    command->add_option("--niveau", o->level, "commune, epci, departement ou qpv (défaut : commune)")
        ->type_name("NIVEAU");
    o->studies.addTo(*command);
    command->callback([o] { run(*o); });
}

} // namespace maillage
