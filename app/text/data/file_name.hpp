// How a file that goes out is called, until a person names it otherwise.
#pragma once

#include "core/base/date.hpp"
#include "core/carto/theme.hpp"

#include <QString>
#include <QStringList>

namespace maillage {

/// "couverture-allier-2022-12-31.pdf": the parts in small letters without accents, figures and hyphens, at
/// most 80 of them; never empty, never a name that a system keeps for itself. `ending`: "pdf".
[[nodiscard]] QString fileName(const QStringList& parts, const QString& ending);

/// Of a date, as the part of a name.
[[nodiscard]] QString datePart(const Date& date);
/// Of a theme.
[[nodiscard]] QString themePart(Theme theme);

} // namespace maillage
