// The sentences of error codes, an area each; sentenceOf (qt_text.hpp) asks them all.
#pragma once

#include "core/base/error.hpp"

#include <QString>

namespace maillage {

// Each is empty for a code of another area. A remedy is told without the words of the command line, which has
// its own (app/cli/output/command_error).
[[nodiscard]] QString baseSentence(const Error& error);
[[nodiscard]] QString storeSentence(const Error& error);
[[nodiscard]] QString carrierSentence(const Error& error);
[[nodiscard]] QString tableSentence(const Error& error);
[[nodiscard]] QString layerSentence(const Error& error);
[[nodiscard]] QString geoSentence(const Error& error);
[[nodiscard]] QString listSentence(const Error& error);
[[nodiscard]] QString modelSentence(const Error& error);
[[nodiscard]] QString scenarioSentence(const Error& error);
[[nodiscard]] QString ficheSentence(const Error& error);
[[nodiscard]] QString figureSentence(const Error& error);
[[nodiscard]] QString sitingSentence(const Error& error);
[[nodiscard]] QString needAnalysisSentence(const Error& error);
[[nodiscard]] QString descriptionSentence(const Error& error);
[[nodiscard]] QString needSentence(const Error& error);
[[nodiscard]] QString templateSentence(const Error& error);

/// What a cell or a setting should have held, from the word that core gives.
[[nodiscard]] QString expectedText(const std::string& word);

/// The parameters of an error of lists, the missing column in words.
[[nodiscard]] std::vector<std::string> listParameters(const Error& error);

/// "la commune 03310", "le QPV QN00301M".
[[nodiscard]] QString namedByCode(const std::string& code);

} // namespace maillage
