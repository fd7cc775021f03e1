#include "app/text/change/others_text.hpp"

#include "app/text/data/import_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/change/project_difference.hpp"

#include <QDateTime>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(others);

void addScenarios(QStringList& lines, const QString& label, const QStringList& names) {
    if (!names.isEmpty()) {
        lines.append(tr("%1 : %2").arg(label, names.join(QStringLiteral(", "))));
    }
}

void addScenarioLines(QStringList& lines, const Project& before, const Project& after) {
    QStringList added, removed, changed;
    for (const Scenario& scenario : *after.scenarios) {
        const Scenario* known = before.findScenario(scenario.name);
        if (known == nullptr) {
            added.append(QString::fromStdString(scenario.name));
        } else if (*known != scenario) {
            changed.append(QString::fromStdString(scenario.name));
        }
    }
    for (const Scenario& scenario : *before.scenarios) {
        if (after.findScenario(scenario.name) == nullptr) {
            removed.append(QString::fromStdString(scenario.name));
        }
    }
    addScenarios(lines, tr("scénarios ajoutés"), added);
    addScenarios(lines, tr("scénarios retirés"), removed);
    addScenarios(lines, tr("scénarios changés"), changed);
}

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
    case MergedPart::Settings:
        return tr("les réglages du projet");
    }
    return {};
}

} // namespace

QStringList othersChangeLines(const Project& before, const Project& after) {
    QStringList lines;
    const bool hasSameCommunes = std::ranges::equal(before.territory->communes(), after.territory->communes(),
                                                    {}, &Commune::code, &Commune::code);
    if (hasSameCommunes) {
        lines = differenceLines(differenceOf(before, after), before, after);
    } else {
        lines.append(tr("les communes ne sont plus les mêmes"));
    }
    addScenarioLines(lines, before, after);
    if (lines.isEmpty()) {
        lines.append(tr("des réglages, des sources ou le fond de carte"));
    }
    return lines;
}

QString conflictText(const MergeConflict& conflict) {
    const QString text = partText(conflict.part);
    return text.contains(QLatin1String("%1")) ? text.arg(QString::fromStdString(conflict.name)) : text;
}

QString holderText(const LockOwner& owner) {
    const QDateTime since = QDateTime::fromSecsSinceEpoch(owner.since);
    const QDate day = since.date();
    return tr("%1, sur %2, depuis le %3 à %4")
        .arg(QString::fromStdString(owner.person), QString::fromStdString(owner.machine),
             dateText(Date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()))),
             since.time().toString(QStringLiteral("HH:mm")));
}

} // namespace maillage
