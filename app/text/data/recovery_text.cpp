#include "app/text/data/recovery_text.hpp"

#include "app/text/data/import_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/change/project_difference.hpp"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(recovery);

/// "29 novembre 2026 à 14:42".
QString momentText(const QDateTime& moment) {
    const QDate day = moment.date();
    const Date date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return tr("%1 à %2").arg(dateText(date), moment.time().toString(QStringLiteral("HH:mm")));
}

QString fileText(const AbandonedWork& work, const QDateTime& moment) {
    if (work.projectFile().empty()) {
        return tr("Ce travail n'a jamais été enregistré ; dernier changement le %1.").arg(momentText(moment));
    }
    const QFileInfo file(QString::fromStdU16String(work.projectFile().u16string()));
    const QString name = QDir::toNativeSeparators(file.filePath());
    if (!file.exists()) {
        return tr("Projet : %1, qui n'est plus là. Dernier changement le %2.").arg(name, momentText(moment));
    }
    const QString both = tr("Projet : %1. Fichier enregistré le %2 ; dernier changement le %3.")
                             .arg(name, momentText(file.lastModified()), momentText(moment));
    return file.lastModified() > moment
               ? both + QChar(u' ') + tr("Le fichier a été enregistré depuis, par vous ou par un autre.")
               : both;
}

bool holdsSameCommunes(const Project& p, const Project& q) {
    return std::ranges::equal(p.territory->communes(), q.territory->communes(), {}, &Commune::code,
                              &Commune::code);
}

} // namespace

RecoveryWords recoveryWords(const AbandonedWork& work, const Project& recovered,
                            const std::optional<Project>& saved) {
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(work.moment());
    RecoveryWords words;
    for (const std::string& step : work.unsavedSteps()) {
        words.steps.append(QString::fromStdString(step));
    }
    const QString time = moment.time().toString(QStringLiteral("HH:mm"));
    const QString count =
        words.steps.size() == 1
            ? tr("1 changement")
            : tr("%1 changements").arg(countText(static_cast<std::size_t>(words.steps.size())));
    words.question =
        (work.projectFile().empty() ? tr("Reprendre le travail de %1 (%2) ?")
                                    : tr("Reprendre le travail de %1 (%2 depuis l'enregistrement) ?"))
            .arg(time, count);
    words.file = fileText(work, moment);
    if (saved && holdsSameCommunes(*saved, recovered)) {
        words.changes = differenceLines(differenceOf(*saved, recovered), *saved, recovered);
        for (const Scenario& scenario : *recovered.scenarios) {
            const Scenario* known = saved->findScenario(scenario.name);
            const QString name = QString::fromStdString(scenario.name);
            if (known == nullptr) {
                words.changes.append(tr("scénario ajouté : %1").arg(name));
            } else if (*known != scenario) {
                words.changes.append(tr("scénario changé : %1").arg(name));
            }
        }
        for (const Scenario& scenario : *saved->scenarios) {
            if (recovered.findScenario(scenario.name) == nullptr) {
                words.changes.append(tr("scénario retiré : %1").arg(QString::fromStdString(scenario.name)));
            }
        }
    }
    return words;
}

} // namespace maillage
