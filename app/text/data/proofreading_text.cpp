#include "app/text/data/proofreading_text.hpp"

#include "app/text/map/legend_words.hpp"
#include "app/text/map/part_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// The class of the legend at this rank.
std::string classAt(const MapSheet& sheet, const std::string& rank) {
    const auto k = static_cast<std::size_t>(parseInteger(rank).value_or(0));
    return k < sheet.legend.size() ? legendText(sheet.legend[k]).toStdString() : rank;
}

/// "la légende", from its word in files.
QString partNamed(const std::string& word) {
    const auto part = parsePagePart(word);
    return part ? partWithArticle(*part) : QString::fromStdString(word);
}

/// %1 and on: the parameters, ranks of classes in words.
QString patternOf(PageFault fault, std::size_t parameters) {
    switch (fault) {
    case PageFault::TitleMissing:
        return tr("la page n'a pas de titre ; effacez le champ Titre pour reprendre celui du thème");
    case PageFault::TitleTooLong:
        return tr(
            "le titre a %1 lettres, et ne se lit plus d'un coup d'œil au-delà de %2 ; raccourcissez-le");
    case PageFault::DateMissing:
        return tr("la page ne dit pas à quelle date elle vaut ; mettez la date dans le titre");
    case PageFault::SourceMissing:
        return parameters == 0
                   ? tr("le projet ne dit aucune source ; donnez-les dans les réglages du projet")
                   : tr("la source « %1 » n'est pas sur la page ; raccourcissez ce qui est au pied");
    case PageFault::LicenceMissing:
        return tr(
            "la licence du fond de carte « %1 » n'est pas dite ; donnez-la dans les réglages du projet");
    case PageFault::AuthorMissing:
        return tr("personne ne signe la page ; remplissez le champ Auteur");
    case PageFault::PartsOverlap:
        return tr("%1 et %2 se recouvrent ; écartez-les dans le compositeur");
    case PageFault::PartOffPage:
        return tr("%1 : cette partie sort de la feuille ; ramenez-la dans le compositeur");
    case PageFault::PartTooTall:
        return tr("%1 : cette partie ne tient pas dans son cadre ; agrandissez-le dans le compositeur");
    case PageFault::PartHidden:
        return tr("%1 : cette partie est masquée, et une page ne va pas sans elle");
    case PageFault::LegendWrong:
        return parameters == 1 ? tr("éléments de la carte sans ligne dans la légende : %1")
                               : tr("légende, « %1 » : elle en compte %2, la carte en montre %3");
    case PageFault::ColourAlone:
        return tr("« %1 » et « %2 » ne se distinguent que par une couleur que tous les yeux, ou le gris, "
                  "confondent ; changez la charte");
    case PageFault::ContrastLow:
        return tr("« %1 » se lit mal sur le papier (contraste de %2, il faut 3) ; changez la charte");
    case PageFault::TextTooSmall:
        return tr("« %1 » est écrit en %2 points, il en faut 6 ; prenez un papier plus grand");
    case PageFault::TextsCollide:
        return tr("« %1 » et « %2 » se chevauchent ; prenez un papier plus grand");
    case PageFault::NamesLeftOut:
        return tr("noms sans place sur la carte : %1, dont %2 ; prenez un papier plus grand ou un EPCI");
    case PageFault::CountsAsFill:
        return tr("des nombres d'habitants sont montrés par des surfaces colorées ; il faut des cercles");
    case PageFault::ClassesNotStated:
        return tr("légende, « %1 » : les bornes de cette classe ne sont pas dites");
    case PageFault::SupposedNotSaid:
        return tr("la page repose sur des lignes supposées et ne le dit pas");
    case PageFault::YearsDiffer:
        return tr(
            "le fond de carte est de %1, les chiffres de %2 ; prenez le fond de la même année, ou dites-le");
    case PageFault::ScenarioEmpty:
        return tr("le scénario « %1 » ne change rien : la page est celle de la base");
    }
    return {};
}

} // namespace

QString remarkText(const PageRemark& remark, const MapSheet& sheet) {
    std::vector<std::string> parameters = remark.parameters;
    switch (remark.fault) {
    case PageFault::ColourAlone:
        parameters.at(1) = classAt(sheet, parameters.at(1));
        [[fallthrough]];
    case PageFault::ClassesNotStated:
        parameters.at(0) = classAt(sheet, parameters.at(0));
        break;
    case PageFault::LegendWrong:
        if (parameters.size() > 1) {
            parameters.at(0) = classAt(sheet, parameters.at(0));
        }
        break;
    case PageFault::PartsOverlap:
    case PageFault::PartOffPage:
    case PageFault::PartTooTall:
    case PageFault::PartHidden:
        for (std::string& part : parameters) {
            part = partNamed(part).toStdString();
        }
        break;
    case PageFault::ContrastLow:
        if (parameters.at(0) == "qpv") {
            parameters.at(0) = tr("anneaux des QPV").toStdString();
        }
        break;
    case PageFault::YearsDiffer:
    case PageFault::ScenarioEmpty:
    default:
        break;
    }
    return filledPattern(patternOf(remark.fault, parameters.size()), parameters);
}

} // namespace maillage
