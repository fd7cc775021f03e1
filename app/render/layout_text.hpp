// What a map's layout leaves to say: signs drawn as one, names without room.
#pragma once

#include <QStringList>

namespace maillage {

/// What a sign with a number stands for.
[[nodiscard]] QString gatheredLine();
/// "Sans place pour leur nom à cette échelle : Abrest, Creuzier-le-Vieux"; at least one name.
[[nodiscard]] QString unplacedText(const QStringList& names);

} // namespace maillage
