#include "app/text/change/others_text.hpp"

#include "app/text/change/difference_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QDateTime>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString partText(MergedPart part) {
    switch (part) {
    case MergedPart::Communes:
        return tr("les communes");
    case MergedPart::BaseMap:
        return tr("le fond de carte");
    case MergedPart::Structure:
        return tr("la structure « %1 »");
    case MergedPart::Approvals:
        return tr("les agréments de « %1 »");
    case MergedPart::ServiceArea:
        return tr("le territoire de « %1 »");
    case MergedPart::Qpv:
        return tr("le QPV « %1 »");
    case MergedPart::PublishedFigure:
        return tr("le chiffre publié « %1 »");
    case MergedPart::Scenario:
        return tr("le scénario « %1 »");
    case MergedPart::SourceLines:
        return tr("les sources");
    case MergedPart::Passages:
        return tr("les fusions de communes");
    case MergedPart::TravelTimes:
        return tr("les temps de trajet");
    case MergedPart::NeedSet:
        return tr("les faits sur les besoins « %1 »");
    case MergedPart::NeedIndicator:
        return tr("l'indicateur de besoin « %1 »");
    case MergedPart::PageTemplate:
        return tr("le modèle de page « %1 »");
    case MergedPart::Settings:
        return tr("les réglages du projet");
    }
    return {};
}

} // namespace

QStringList othersChangeLines(const Project& before, const Project& after) {
    QStringList lines = differenceLines(before, after);
    if (lines.isEmpty()) {
        lines.append(tr("des réglages, des sources, des modèles de page ou le fond de carte"));
    }
    return lines;
}

QString conflictText(const MergeConflict& conflict) {
    const QString text = partText(conflict.part);
    return text.contains(QLatin1String("%1")) ? text.arg(QString::fromStdString(conflict.name)) : text;
}

QString holderText(const LockOwner& owner) {
    return tr("%1, sur %2, depuis le %3")
        .arg(QString::fromStdString(owner.person), QString::fromStdString(owner.machine),
             momentText(QDateTime::fromSecsSinceEpoch(owner.since)));
}

} // namespace maillage
