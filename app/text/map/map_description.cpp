#include "app/text/map/map_description.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/map/theme_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/figures/landmark.hpp"

#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString bearingText(Bearing bearing) {
    switch (bearing) {
    case Bearing::North:
        return tr("au nord %1");
    case Bearing::NorthEast:
        return tr("au nord-est %1");
    case Bearing::East:
        return tr("à l'est %1");
    case Bearing::SouthEast:
        return tr("au sud-est %1");
    case Bearing::South:
        return tr("au sud %1");
    case Bearing::SouthWest:
        return tr("au sud-ouest %1");
    case Bearing::West:
        return tr("à l'ouest %1");
    case Bearing::NorthWest:
        return tr("au nord-ouest %1");
    }
    return {};
}

/// "Couvertes par un centre social : 11 communes sur 317 (3,5 % des communes, 12,0 % des habitants)."
QString shareText(const Indicators& figures, FigureId id, const QString& label) {
    const CommuneGroup& group = figures.figures.group(id);
    const auto bound = [&](const QString& text) {
        return boundText(figureOf(id), figures.withHypotheses, text);
    };
    QStringList shares{tr("%1 des communes").arg(percentText(figures.share(group), 1))};
    const std::optional<double> ofPeople = figures.populationShare(group);
    shares << (ofPeople ? tr("%1 des habitants").arg(percentText(*ofPeople, 1)) : tr("population inconnue"));
    if (const std::size_t unknown = figures.all.populationUnknown;
        unknown > 0 && isPopulationKnown(figures.all)) {
        shares << unknownPopulationText(unknown);
    }
    return tr("%1 : %2 sur %3 (%4).")
        .arg(label, bound(communesText(group.count)), countText(figures.all.count), shares.join(tr(", ")));
}

bool isIn(const std::vector<const Qpv*>& some, const Qpv* qpv) {
    return std::ranges::find(some, qpv) != some.end();
}

bool isWithoutStructure(const Indicators& figures, const Qpv* qpv) {
    return isIn(figures.qpvSansStructure, qpv);
}

bool isSupposed(const Indicators& figures, const Qpv* qpv) {
    return isIn(figures.qpvSupposedGaps, qpv) || isIn(figures.qpvSupposedServed, qpv);
}

/// "Vichy (Centre) (Vichy)": of those without structure, or of the others.
QString qpvNames(const Territory& territory, const Indicators& figures, bool withoutStructure) {
    QStringList names;
    for (const Qpv* qpv : figures.qpvs) {
        if (isWithoutStructure(figures, qpv) == withoutStructure) {
            const QString place = QStringLiteral("%1 (%2)").arg(nameOf(*qpv), communesText(territory, *qpv));
            names << (isSupposed(figures, qpv) ? tr("%1, supposé").arg(place) : place);
        }
    }
    return names.join(tr(" ; "));
}

} // namespace

QString patchText(const Territory& territory, const Patch& patch, const std::vector<CommuneIndex>& towns) {
    const Landmark landmark = landmarkOf(territory, patch.communes, towns);
    const QString town = shownName(territory.commune(landmark.town).name);
    const QString people = peopleText(patch.population, patch.populationUnknown, patch.communes.size());
    if (patch.communes == std::vector{landmark.town}) {
        return tr("%1 (%2)").arg(town, people);
    }
    const QString place = landmark.bearing ? bearingText(*landmark.bearing).arg(ofName(town))
                                           : tr("autour %1").arg(ofName(town));
    const QString size = patch.communes.size() == 1
                             ? shownName(territory.commune(patch.communes.front()).name)
                             : communesText(patch.communes.size());
    return tr("%1, %2 (%3)").arg(size, place, people);
}

QString communeStateText(const Project& project, const Indicators& figures, CommuneIndex commune) {
    const Commune& c = project.territory->commune(commune);
    QStringList parts{nameOf(figures.coverage.known(commune)),
                      c.population ? inhabitantsText(*c.population) : tr("population inconnue")};
    if (const std::string epci = project.territory->epciName(c.epci); !epci.empty()) {
        parts << shownName(epci);
    }
    for (const Qpv* qpv : figures.qpvs) {
        if (std::ranges::find(qpv->communes, commune) != qpv->communes.end()) {
            const QString told = (!isWithoutStructure(figures, qpv) ? tr("QPV %1, avec structure")
                                  : figures.withHypotheses          ? tr("QPV %1, sans structure")
                                                                    : tr("QPV %1, sans structure attestée"))
                                     .arg(nameOf(*qpv));
            parts << (isSupposed(figures, qpv) ? tr("%1, supposé").arg(told) : told);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString mapDescription(const Project& project, const Indicators& figures) {
    QStringList lines{titleFor(titleText(project.settings, Theme::Couverture, figures.date),
                               !tellsAttestedAlone(project, figures.date, figures.withHypotheses)) +
                      u'.'};
    if (figures.scenario) {
        lines << tr("Avec le scénario « %1 ».").arg(QString::fromStdString(*figures.scenario));
    }
    if (!figures.figures[FigureId::Avs].number) {
        lines << communesText(figures.all.count) + QStringLiteral(", ") + peopleText(figures.all) + u'.'
              << basisText(project, figures.date, figures.withHypotheses);
        return lines.join(u'\n');
    }
    lines << shareText(figures, FigureId::CentreSocial, tr("Couvertes par un centre social"));
    lines << shareText(figures, FigureId::EvsSeul, tr("Couvertes par un EVS seul"));
    lines << shareText(figures, FigureId::ZoneBlanche, tr("En zone blanche"));
    if (!figures.withHypotheses) {
        lines << shareText(figures, FigureId::NonAttestee, tr("Non attestées"));
    }
    if (!figures.patches.empty()) {
        QStringList patches;
        const std::vector<CommuneIndex> towns = largestTowns(*project.territory);
        for (const Patch& patch : figures.patches) {
            patches << patchText(*project.territory, patch, towns);
        }
        lines << tr("Zones blanches, par nombre d'habitants : %1.").arg(patches.join(tr(" ; ")));
    }
    if (const QString names = qpvNames(*project.territory, figures, true); !names.isEmpty()) {
        lines << (figures.withHypotheses ? tr("QPV sans structure : %1.")
                                         : tr("QPV sans structure attestée : %1."))
                     .arg(names);
    }
    if (const QString names = qpvNames(*project.territory, figures, false); !names.isEmpty()) {
        lines << tr("QPV avec structure : %1.").arg(names);
    }
    if (const QString basis = basisText(project, figures.date, figures.withHypotheses); !basis.isEmpty()) {
        lines << basis;
    }
    return lines.join(u'\n');
}

} // namespace maillage
