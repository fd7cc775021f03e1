#include "app/text/map/lecture_text.hpp"

#include "app/text/commune_names.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// The most inhabited commune of the last fill of one of these kinds that the map has.
std::optional<CommuneIndex> exampleOfKind(const PageContent& content, LegendKind kind, bool isSupposed) {
    const MapSheet& sheet = content.sheet;
    std::optional<CommuneIndex> example;
    for (CommuneIndex i = 0; i < sheet.fillOf.size(); ++i) {
        const LegendEntry& entry = sheet.legend[sheet.fillOf[i]];
        const auto people = [&](CommuneIndex c) {
            return content.project.territory->commune(c).population.value_or(0);
        };
        if (entry.kind == kind && entry.isSupposed == isSupposed &&
            (!example || people(i) > people(*example))) {
            example = i;
        }
    }
    return example;
}

QString lectureOfKind(const PageContent& content, LegendKind kind, const QString& pattern) {
    for (const bool isSupposed : {false, true}) {
        if (const auto commune = exampleOfKind(content, kind, isSupposed)) {
            const QString told = pattern.arg(dateText(content.indicators.date),
                                             communeNamed(*content.project.territory, *commune));
            return isSupposed ? tr("%1 ; c'est supposé.").arg(told) : tr("%1.").arg(told);
        }
    }
    return {};
}

/// The most inhabited of these communes, one that is not so by supposition where there is any.
CommuneIndex exampleOf(const PageContent& content, const CommuneGroup& group, const MapSheet& sheet) {
    const std::vector<CommuneIndex> communes = group.communes.members();
    return *std::ranges::max_element(communes, {}, [&](CommuneIndex i) {
        const bool isSupposed = sheet.legend[sheet.fillOf[i]].isSupposed;
        return std::pair(!isSupposed, content.project.territory->commune(i).population.value_or(0));
    });
}

/// How one commune differs from the left of two maps to the right one.
QString lectureOfPair(const PageContent& content) {
    const ScenarioComparison& c = *content.comparison;
    const bool isGain = c.onlyB.count > 0;
    if (!isGain && c.onlyA.count == 0) {
        return tr("Lecture : d'une carte à l'autre, les mêmes communes sont couvertes.");
    }
    const MapSheet& sheet = isGain ? content.sheet : content.left->sheet;
    const CommuneIndex example = exampleOf(content, isGain ? c.onlyB : c.onlyA, sheet);
    const QString name = communeNamed(*content.project.territory, example);
    const QString a = nameOfSideA(content);
    const QString b = nameOfSideB(content);
    QString told;
    if (content.left->beside == ThemeBeside::Date) {
        told = (isGain ? tr("Lecture : %1, zone blanche au %2, est couverte au %3")
                       : tr("Lecture : %1, couverte au %2, ne l'est plus au %3"))
                   .arg(name, a, b);
    } else if (!c.a.scenario) {
        told = (isGain ? tr("Lecture : %1 n'est couverte qu'avec « %2 »")
                       : tr("Lecture : %1, couverte, ne l'est plus avec « %2 »"))
                   .arg(name, b);
    } else {
        told = tr("Lecture : %1 est couverte avec « %2 », et ne l'est pas avec « %3 »")
                   .arg(name, isGain ? b : a, isGain ? a : b);
    }
    return sheet.legend[sheet.fillOf[example]].isSupposed ? tr("%1 ; c'est supposé.").arg(told)
                                                          : tr("%1.").arg(told);
}

} // namespace

QString lectureText(const PageContent& content) {
    if (content.left) {
        return lectureOfPair(content);
    }
    switch (content.sheet.theme) {
    case Theme::Couverture:
    case Theme::EvsSeuls:
        return lectureOfKind(
            content, LegendKind::EvsSeul,
            tr("Lecture : au %1, %2 est dans le territoire d'un EVS et d'aucun centre social"));
    case Theme::ZonesBlanches:
    case Theme::Qpv:
    case Theme::Population:
        return lectureOfKind(content, LegendKind::ZoneBlanche,
                             tr("Lecture : au %1, %2 n'est dans le territoire d'aucun centre social ni EVS"));
    case Theme::Structures:
        return lectureOfKind(content, LegendKind::Seat,
                             tr("Lecture : au %1, %2 est le siège d'une structure ou plus"));
    case Theme::Simulation:
        return lectureOfKind(content, LegendKind::Gained,
                             tr("Lecture : au %1, %2 n'est couverte que par la simulation"));
    case Theme::Evolution:
        return lectureOfKind(content, LegendKind::Gained,
                             tr("Lecture : au %1, %2 est couverte ; à la première date elle ne l'était pas"));
    case Theme::Distance:
        if (const auto& distance = content.indicators.distance) {
            return tr("Lecture : au %1, %2 est à %3 de la structure la plus proche, à vol d'oiseau.")
                .arg(dateText(content.indicators.date),
                     communeNamed(*content.project.territory, distance->farthest),
                     boundText(content.indicators.figures[FigureId::DistanceMaximum].bound,
                               kilometresText(distance->maximum)));
        }
        return {};
    case Theme::Ecart:
    case Theme::Besoin:
    case Theme::BesoinCouverture:
        return {};
    }
    return {};
}

} // namespace maillage
