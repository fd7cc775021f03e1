// What a map's layout leaves to say: signs drawn as one, names without room.
#pragma once

#include <QStringList>

namespace maillage {

/// What a sign with a number stands for.
[[nodiscard]] QString gatheredLine();
/// "Sans place pour leur nom à cette échelle : Abrest, Creuzier-le-Vieux et 12 autres"; at least one name,
/// the most important first. At most `listed` are named.
[[nodiscard]] QString unplacedText(const QStringList& names, qsizetype most = 8);

/// "QPV sans place pour leur nom entier : Centre, Les Ailes et 3 autres"; at least one name.
[[nodiscard]] QString unnamedQpvText(const QStringList& names, qsizetype most);
/// "QPV sans structure : Centre et 3 autres"; at least one name.
[[nodiscard]] QString qpvGapsText(const QStringList& names, qsizetype most);
[[nodiscard]] QString qpvServedText(const QStringList& names, qsizetype most);

} // namespace maillage
