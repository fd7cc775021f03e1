// What would cover a zone blanche, in French.
#pragma once

#include "core/analysis/advice/advice.hpp"

#include <QString>

namespace maillage {

/// "extension", "règle", "ouverture".
[[nodiscard]] QString nameOf(AdvisedKind kind);
/// "Étendre le territoire de « Adéquat » de 2 communes (Vieure, Meillers) : 3,4 km de plus que sa commune la
/// plus éloignée ; gagne aussi Vieure, 210 habitants."
[[nodiscard]] QString sentenceOf(const Territory& territory, const AdvisedChange& change);
/// Why nothing, or no extension, can be advised; empty where one can.
[[nodiscard]] QString obstacleText(const Advice& advice);

} // namespace maillage
