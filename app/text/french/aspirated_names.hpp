// Names whose h forbids "d’": "de Haut-Bocage", but "d’Huriel" and "d’Hyds".
#pragma once

#include <string>

namespace maillage {

/// Whether Insee joins this name, which begins with H, with "de" and not with "d’". No rule of sound decides
/// it for names of places, so it is a list; a name that is not in it is joined with "d’", as two in three
/// are.
[[nodiscard]] bool isAspirated(const std::string& name);

} // namespace maillage
