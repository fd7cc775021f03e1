// The chosen communes, each on its line.
#pragma once

#include "app/document/project_document.hpp"

#include <QString>

namespace maillage {

/// As rich text, each name a link to its commune (kCommuneLink): empty where fewer than two are chosen.
[[nodiscard]] QString chosenText(const ProjectDocument& document);
/// The same in plain sentences, of one commune too; empty where none is chosen.
[[nodiscard]] QString chosenSentences(const ProjectDocument& document);

} // namespace maillage
