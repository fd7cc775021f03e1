// What `verifier FICHIER` says: what the file was made from, and whether the project at hand still gives it.
#pragma once

#include "app/cli/output/json.hpp"
#include "app/cli/terminal/printing.hpp"
#include "core/service/file_check.hpp"

namespace maillage {

/// What the file is, then the verdict, then what differs, a line each.
void printFileCheck(const Project& project, const FileParameters& parameters, const FileCheck& check);
/// One row for each figure, commune and table that is not the same.
[[nodiscard]] OutputTable tableOf(const Project& project, const FileParameters& parameters,
                                  const FileCheck& check);
/// `file`: its name as typed.
[[nodiscard]] Json toJson(const std::string& file, const FileParameters& parameters, const FileCheck& check);

} // namespace maillage
