// Work that was interrupted, in words: what was done, and what it has that the file has not.
#pragma once

#include "core/store/journal/recovery.hpp"

#include <QString>
#include <QStringList>

namespace maillage {

struct RecoveryWords {
    QString question;    // "Reprendre le travail de 14:42 (7 changements depuis l'enregistrement) ?"
    QString file;        // of the project, and when each version was written
    QStringList steps;   // what was done since
    QStringList changes; // what the work has that the file has not, as an import would say it
};
/// `saved` is what the file of the project holds now; nullopt where it is missing or cannot be read.
[[nodiscard]] RecoveryWords recoveryWords(const AbandonedWork& work, const Project& recovered,
                                          const std::optional<Project>& saved);

} // namespace maillage
