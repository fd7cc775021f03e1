#include "app/text/map/title_text.hpp"

#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString titleFor(const QString& title, bool withHypotheses) {
    return withHypotheses ? title
                          : tr("%1 – faits\u00A0"
                               "attestés\u00A0seuls")
                                .arg(title);
}

QString titleText(const Settings& settings, Theme theme, const Date& date) {
    return titleText(placeText(settings), theme, date);
}

QString titleText(const QString& place, Theme theme, const Date& date) {
    QString subject;
    switch (theme) {
    case Theme::Couverture:
        subject = tr("Couverture des communes %1 par l'animation de la vie sociale, au %2");
        break;
    case Theme::ZonesBlanches:
        subject = tr("Zones blanches de l'animation de la vie sociale, communes %1, au %2");
        break;
    case Theme::Qpv:
        subject = tr("Quartiers prioritaires %1 et structures de l'animation de la vie sociale, au %2");
        break;
    case Theme::Distance:
        subject =
            tr("Distance des communes %1 à la structure d'animation de la vie sociale la plus proche, au %2");
        break;
    case Theme::Structures:
        subject = tr("Structures de l'animation de la vie sociale, communes %1, au %2");
        break;
    case Theme::EvsSeuls:
        subject = tr("Communes %1 couvertes par un EVS seul, au %2");
        break;
    case Theme::Population:
        subject = tr("Population des communes %1 et couverture par l'animation de la vie sociale, au %2");
        break;
    case Theme::Simulation:
        subject = tr("Communes %1 gagnées et perdues par la simulation, au %2");
        break;
    case Theme::Ecart:
        subject = tr("Écart de couverture des communes %1 entre deux scénarios, au %2");
        break;
    case Theme::Evolution:
        subject = tr("Évolution de la couverture des communes %1 jusqu'au %2");
        break;
    case Theme::Besoin:
        return tr("Besoin social, communes %1").arg(place);
    case Theme::BesoinCouverture:
        subject = tr("Besoin social et zones blanches, communes %1, au %2");
        break;
    }
    return subject.arg(place, dateText(date));
}

QString titleText(const QString& place, const MapSheet& sheet, const Date& date) {
    if (sheet.need == nullptr) {
        return titleText(place, sheet.theme, date);
    }
    const QString name = capitalised(needIndicatorName(sheet.need->study.indicator));
    const int year = sheet.need->study.communes.year;
    const QString dated = year == 0 ? name : tr("%1 en %2").arg(name).arg(year);
    return sheet.theme == Theme::Besoin
               ? tr("%1, communes %2").arg(dated, place)
               : tr("%1, et zones blanches au %2, communes %3").arg(dated, dateText(date), place);
}

} // namespace maillage
