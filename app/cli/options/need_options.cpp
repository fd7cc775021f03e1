#include "app/cli/options/need_options.hpp"

#include "app/cli/options/option_values.hpp"
#include "app/cli/terminal/printing.hpp"
#include "core/base/text.hpp"
#include "core/carto/need_fills.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Numbers parted by ";": a comma may be a decimal one.
std::vector<double> boundsOf(const std::string& typed) {
    std::vector<double> bounds;
    for (const std::string& part : splitList(typed, ';')) {
        const auto number = decimalNumber(part);
        if (!number) {
            refuseValue("--bornes", typed, tr("des nombres croissants séparés par « ; », comme 10;15;20"));
        }
        bounds.push_back(*number);
    }
    return bounds;
}

ClassMethod methodOf(const std::string& typed) {
    const auto method = parseClassMethod(typed);
    if (!method || *method == ClassMethod::Fixed) {
        refuseValue("--methode", typed, tr("quantiles, jenks ou q6 ; des bornes fixées vont avec --bornes"));
    }
    return *method;
}

} // namespace

std::optional<double> decimalNumber(std::string typed) {
    std::ranges::replace(typed, ',', '.');
    return parseDouble(typed);
}

void NeedQuestionOptions::addTo(CLI::App& command) {
    command.add_option("--annee", year, "Année de l'indicateur (défaut : la dernière)")->type_name("AAAA");
    command
        .add_option("--denominateur-min", leastDenominator,
                    "Personnes ou ménages, au moins, pour qu'un taux compte (défaut : " +
                        formatShortest(kLeastDenominator) + ")")
        ->type_name("N");
}

NeedQuestion NeedQuestionOptions::question(const std::string& indicator) const {
    NeedQuestion question{indicator};
    if (!year.empty()) {
        const auto number = parseInteger(year);
        constexpr std::int64_t kFirst = 1800;
        constexpr std::int64_t kLast = 2200;
        if (!number || *number < kFirst || *number > kLast) {
            refuseValue("--annee", year, tr("une année, comme 2021"));
        }
        question.year = static_cast<int>(*number);
    }
    if (!leastDenominator.empty()) {
        const auto number = decimalNumber(leastDenominator);
        if (!number || *number < 0) {
            refuseValue("--denominateur-min", leastDenominator, tr("un nombre, 0 pour tout compter"));
        }
        question.leastDenominator = *number;
    }
    return question;
}

void NeedMapOptions::addTo(CLI::App& command) {
    command
        .add_option("--indicateur", indicator,
                    "Pour les thèmes besoin et besoin-couverture : l'indicateur (pauvrete, monoparentales…)")
        ->type_name("ID");
    common.addTo(command);
    command
        .add_option("--classes", classes,
                    "Classes de la carte, de 4 à 6 (défaut : 5, ou 4 avec la couverture)")
        ->type_name("N");
    command.add_option("--methode", method, "quantiles (défaut), jenks ou q6")->type_name("MÉTHODE");
    command.add_option("--bornes", bounds, "Bornes gardées d'une année à l'autre, comme \"10;15;20\"")
        ->type_name("A;B;…");
}

bool NeedMapOptions::isGiven() const {
    return !(indicator.empty() && common.year.empty() && common.leastDenominator.empty() && classes.empty() &&
             method.empty() && bounds.empty());
}

std::optional<NeedMapRequest> NeedMapOptions::requestOf(Theme theme) const {
    if (!isOfNeed(theme)) {
        return std::nullopt;
    }
    if (indicator.empty()) {
        throw UsageError{tr("--theme %1 va avec --indicateur ID, comme --indicateur monoparentales")
                             .arg(QString::fromUtf8(toText(theme).data()))};
    }
    NeedMapRequest request{common.question(indicator), {ClassMethod::Quantiles, usualClasses(theme)}};
    if (!bounds.empty()) {
        if (!(classes.empty() && method.empty())) {
            throw UsageError{tr("--bornes dit les classes : ni --classes ni --methode avec elle")};
        }
        request.classes.method = ClassMethod::Fixed;
        request.classes.bounds = boundsOf(bounds);
    }
    if (!method.empty()) {
        request.classes.method = methodOf(method);
    }
    if (!classes.empty()) {
        const auto number = parseInteger(classes);
        if (!number || *number < 0) {
            refuseValue("--classes", classes, tr("un nombre entier de 4 à 6"));
        }
        request.classes.classes = static_cast<std::size_t>(*number);
    }
    return request;
}

} // namespace maillage
