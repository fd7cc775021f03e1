// A QPV and what it has, in words: for the mouse over its ring, the panel of its commune, lists and proofs.
#pragma once

#include "core/analysis/figures/qpv_providers.hpp"

#include <QString>

namespace maillage {

/// "MJC"; "MJC (supposé)".
[[nodiscard]] QString providerText(const QpvProviders::Provider& provider);
/// "MJC, L'Accorderie (supposé)"; "Pas de structure"; "Pas de structure (MJC : sans agrément à cette date)";
/// without hypotheses "Pas de structure attestée".
[[nodiscard]] QString providersText(const QpvProviders& providers, const Situation& situation);
/// "Cusset, Vichy"; "commune inconnue" for none.
[[nodiscard]] QString communesText(const Territory& territory, const Qpv& qpv);
/// Its name, else its code, else "QPV sans nom".
[[nodiscard]] QString nameOf(const Qpv& qpv);
/// "QPV 2015 « Vichy (Centre) » · Vichy · Pas de structure · schéma, p. 23-24".
[[nodiscard]] QString qpvLine(const Project& project, const Situation& situation, const Qpv& qpv);

} // namespace maillage
