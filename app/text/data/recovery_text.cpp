#include "app/text/data/recovery_text.hpp"

#include "app/text/change/difference_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

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

} // namespace

RecoveryWords recoveryWords(const AbandonedWork& work, const Project& recovered,
                            const std::optional<Project>& saved) {
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(work.moment());
    RecoveryWords words;
    for (const std::string& step : work.unsavedSteps()) {
        words.steps.append(QString::fromStdString(step));
    }
    if (words.steps.isEmpty() && work.projectFile().empty()) {
        words.steps.append(tr("Nouveau projet %1").arg(placeText(recovered.settings)));
    }
    const QString time = timeText(moment);
    const QString count =
        words.steps.size() == 1
            ? tr("1 changement")
            : tr("%1 changements").arg(countText(static_cast<std::size_t>(words.steps.size())));
    words.question =
        (work.projectFile().empty() ? tr("Reprendre le travail de %1 (%2) ?")
                                    : tr("Reprendre le travail de %1 (%2 depuis l'enregistrement) ?"))
            .arg(time, count);
    words.file = fileText(work, moment);
    if (saved) {
        words.changes = differenceLines(*saved, recovered);
    }
    return words;
}

} // namespace maillage
