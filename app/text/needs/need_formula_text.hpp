// The formula of an indicator read back in words, as whoever wrote it should hear it.
#pragma once

#include "core/model/needs/need_facts.hpp"

#include <QString>
#include <QStringList>

namespace maillage {

/// "100 × familles monoparentales ÷ (familles − couples sans enfant)", each measure by its name.
[[nodiscard]] QString formulaWords(const NeedIndicator& indicator, const NeedFacts& facts);
/// Stems of it that no publication of the project has.
[[nodiscard]] QStringList unknownStems(const NeedIndicator& indicator, const NeedFacts& facts);
/// What is wrong with an indicator that was written (WrittenIndicator::fault).
[[nodiscard]] QString formulaFault(const std::string& word);

} // namespace maillage
