// What an import of QPV changes, in French, to be read before it is accepted.
#pragma once

#include "core/service/qpv_exchange.hpp"

#include <QStringList>

namespace maillage {

/// "QPV : 6 ajoutés, 0 modifié, 0 identique, 1 retiré".
[[nodiscard]] QString summaryOf(const QpvExchange& exchange);

/// One line per QPV that changes, with its communes and what becomes of its structures.
[[nodiscard]] QStringList changeLines(const QpvExchange& exchange);

} // namespace maillage
