// Names of communes, structures and EPCI as French joins them to a sentence.
#pragma once

#include <QString>

#include <string>

namespace maillage {

/// A name as it is read: with typographic apostrophes, whatever the file writes. For cells that are edited
/// and for files that are written, the name stays as it is.
[[nodiscard]] QString shownName(const std::string& name);

// In English the name alone: the sentence has the preposition.

/// "d’Avermes", "du Mayet-de-Montagne", "des Ancizes-Comps", "de La Chapelle", "de L’Isle-Adam". The article
/// of a commune keeps its capital where it is not contracted.
[[nodiscard]] QString ofName(const QString& name);
/// "à Avermes", "au Vilhain", "aux Ancizes-Comps", "à La Chapelle".
[[nodiscard]] QString atName(const QString& name);

/// How "de" joins a name that begins with no article: "d’" before a vowel, y, œ and most h, "de " otherwise.
[[nodiscard]] QString ofBefore(const QString& name);

} // namespace maillage
