#include "app/text/typed_text.hpp"

#include "app/text/figures/proof_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/model/typed_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// The parameters with the two dates from `first` on put into words.
std::vector<std::string> withPeriod(std::vector<std::string> parameters, std::size_t first) {
    if (parameters.size() >= first + 2) {
        const Period period{Date::parse(parameters[first]), Date::parse(parameters[first + 1])};
        parameters[first] = periodText(period).toStdString();
        parameters.resize(first + 1);
    }
    return parameters;
}

QString expectedValue(const std::string& word) {
    if (word == "date") {
        return tr("une date comme 31/12/2022, une année, ou rien");
    }
    return word == "oui_non" ? tr("oui, non, ou rien si on ne sait pas") : tr("un choix de la liste");
}

} // namespace

QString typedSentence(const Error& error) {
    std::vector<std::string> parameters = error.parameters();
    const auto code = error.code().as<TypedCode>();
    if (!code) {
        return {};
    }
    switch (*code) {
    case ErrorCode::TypedNameEmpty:
        return tr("le nom de la structure est vide ; donnez-lui un nom");
    case ErrorCode::TypedReferenceEmpty:
        return tr(
            "la référence est vide ; dites d'où vient la ligne (un courrier, une délibération, un appel)");
    case ErrorCode::TypedKindMissing:
        return tr("la structure n'a aucun agrément ; cochez centre social, EVS ou les deux");
    case ErrorCode::TypedValueInvalid:
        if (parameters.size() > 2) {
            parameters[2] = expectedValue(parameters[2]).toStdString();
        }
        return filledPattern(tr("%1 : « %2 » ne convient pas ; il faut %3"), parameters);
    case ErrorCode::TypedPointInvalid:
        if (parameters.size() > 1 && parameters[1] != "Lambert-93") {
            return filledPattern(
                tr("« %1 » n'est pas un point du territoire en %2 ; il faut x ; y en mètres, ou rien"),
                parameters);
        }
        return filledPattern(
            tr("« %1 » n'est pas un point de métropole en Lambert-93 ; il faut x ; y en mètres, comme 668000 "
               "; 6573000, ou rien"),
            parameters);
    case ErrorCode::TypedPeriodReversed:
        for (std::string& bound : parameters) {
            if (const auto date = Date::parse(bound)) {
                bound = dateText(*date).toStdString();
            }
        }
        return filledPattern(tr("la fin (%2) précède le début (%1) ; corrigez l'une des deux dates"),
                             parameters);
    case ErrorCode::TypedCommuneAmbiguous:
        return filledPattern(
            tr("« %1 » ne suffit pas à désigner une commune (%2 ?) ; donnez son nom exact ou son code Insee"),
            parameters);
    case ErrorCode::StructureExists:
        if (parameters.size() > 1 && !parameters[1].empty()) {
            parameters[1] = atName(shownName(parameters[1])).toStdString();
        }
        return filledPattern(
            parameters.size() > 1 && !parameters[1].empty()
                ? tr("une structure « %1 » a déjà son siège %2 ; changez celle-là, ou donnez un autre nom")
                : tr("une structure « %1 » sans siège existe déjà ; changez celle-là, ou donnez un autre nom"),
            parameters);
    case ErrorCode::ServiceAreaExists:
        return filledPattern(
            tr("« %1 » a déjà une ligne pour %2, %3 ; changez cette ligne, ou des dates qui ne la recouvrent pas"),
            withPeriod(std::move(parameters), 2));
    case ErrorCode::ApprovalExists:
        if (const auto kind = parameters.size() > 1 ? parseApprovalKind(parameters[1]) : std::nullopt) {
            parameters[1] = nameOf(*kind).toStdString();
        }
        return filledPattern(
            tr("« %1 » a déjà un agrément %2, %3 ; changez cette ligne, ou des dates qui ne la recouvrent pas"),
            withPeriod(std::move(parameters), 2));
    case ErrorCode::QpvLinkExists:
        return filledPattern(tr("le QPV « %1 » est déjà relié à « %2 »"), parameters);
    }
    return {};
}

} // namespace maillage
