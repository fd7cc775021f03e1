// What would cover the zone blanche that is chosen, as rich text with a link to try each change.
#pragma once

#include "core/analysis/advice/advice.hpp"

#include <QString>

namespace maillage {

/// « Pourquoi est-elle blanche ? »: the changes, the smallest first, each with its link « Essayer ».
/// Precondition: the commune is a zone blanche.
[[nodiscard]] QString adviceSection(const Territory& territory, const Advice& advice);

/// The change that a link of the section tries; null when the link is another one.
[[nodiscard]] const AdvisedChange* changeOfLink(const Advice& advice, const QString& link);

} // namespace maillage
