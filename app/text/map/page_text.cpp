#include "app/text/basis_text.hpp"
#include "app/text/map/page_text.hpp"

#include "app/text/change/comparison_text.hpp"
#include "app/text/change/evolution_text.hpp"
#include "app/text/language.hpp"
#include "app/text/map/epci_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString nameOfEpci(const Project& project, const std::string& code) {
    return shownName(project.territory->epciName(code));
}

QString sideName(const PageContent& content, const Indicators& side) {
    if (content.beside() == ThemeBeside::Date) {
        return dateText(side.date);
    }
    return side.scenario ? QString::fromStdString(*side.scenario) : nameOfSide(nullptr);
}

} // namespace

QString pagePlace(const Project& project, const std::optional<PageExtent>& extent) {
    return extent && !extent->epci.empty() ? placeOfEpci(nameOfEpci(project, extent->epci))
                                           : placeText(project.settings);
}

QString extentPlace(const PageContent& content) {
    const PageExtent& extent = *content.extent;
    if (!extent.epci.empty()) {
        return epciShortName(nameOfEpci(content.project, extent.epci));
    }
    const std::vector<CommuneIndex> communes = extent.communes.members();
    return communes.size() == 1 ? shownName(content.project.territory->commune(communes.front()).name)
                                : tr("%1 communes choisies").arg(countText(communes.size()));
}

QString fieldText(const PageContent& content) {
    const QString territory = placeText(content.project.settings);
    if (content.extent->epci.empty()) {
        return tr("Champ : %1, dans le territoire %2.").arg(extentPlace(content), territory);
    }
    const std::size_t count = content.extent->communes.count();
    return (isSingular(count) ? tr("Champ : la seule commune %2 comprise dans le territoire %3.")
                              : tr("Champ : les %1 communes %2 comprises dans le territoire %3."))
        .arg(countText(count), pagePlace(content.project, content.extent), territory);
}

namespace {

/// "…, au 31 décembre 2019 et au 31 décembre 2022", "…, avant et avec « Plan A »".
QString pairTitle(const PageContent& content, const QString& place) {
    if (content.left->beside == ThemeBeside::Date) {
        return tr("%1 et au %2")
            .arg(titleText(place, content.left->sheet, content.comparison->a.date), nameOfSideB(content));
    }
    const QString title = titleText(place, content.sheet, content.indicators.date);
    return content.comparison->a.scenario
               ? tr("%1, avec « %2 » et avec « %3 »").arg(title, nameOfSideA(content), nameOfSideB(content))
               : tr("%1, avant et avec « %2 »").arg(title, nameOfSideB(content));
}

QString givenTitle(const PageContent& content) {
    const QString place = pagePlace(content.project, content.extent);
    if (content.left) {
        return pairTitle(content, place);
    }
    switch (content.beside()) {
    case ThemeBeside::Base:
        break;
    case ThemeBeside::Scenario:
        return tr("« %1 » comparé à « %2 » : couverture des communes %3, au %4")
            .arg(nameOfSideB(content), nameOfSideA(content), place, dateText(content.indicators.date));
    case ThemeBeside::Date:
        return evolutionTitle(place, content.comparison->a.date, content.comparison->b.date);
    }
    return titleText(place, content.sheet, content.indicators.date);
}

} // namespace

QString usualPageTitle(const PageContent& content) {
    const bool isOfCover = content.sheet.theme != Theme::Besoin;
    return titleFor(givenTitle(content),
                    !isOfCover || !tellsAttestedAlone(content.project, content.indicators.date,
                                                      content.indicators.withHypotheses));
}

QString pageTitle(const PageContent& content) {
    return content.title.empty() ? usualPageTitle(content) : QString::fromStdString(content.title);
}

QString madeText(const QString& author, const QString& day) {
    return author.isEmpty() ? tr("Réalisation : Maillage, %1.").arg(day)
                            : tr("Réalisation : %1, avec Maillage, %2.").arg(author, day);
}

QString leftMapTitle(const PageContent& content) {
    if (content.left->beside == ThemeBeside::Date) {
        return tr("Au %1").arg(nameOfSideA(content));
    }
    return content.comparison->a.scenario ? tr("Avec « %1 »").arg(nameOfSideA(content))
                                          : tr("Avant, sans « %1 »").arg(nameOfSideB(content));
}

QString rightMapTitle(const PageContent& content) {
    if (content.left->beside == ThemeBeside::Date) {
        return tr("Au %1").arg(nameOfSideB(content));
    }
    return content.comparison->a.scenario ? tr("Avec « %1 »").arg(nameOfSideB(content))
                                          : tr("Après, avec « %1 »").arg(nameOfSideB(content));
}

QString nameOfSideA(const PageContent& content) {
    return sideName(content, content.comparison->a);
}

QString nameOfSideB(const PageContent& content) {
    return sideName(content, content.comparison->b);
}

} // namespace maillage
