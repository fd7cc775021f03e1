// The fiche projet on paper: one A4 page, more where the answers are long.
#pragma once

#include "core/base/monitor.hpp"
#include "core/report/fiche.hpp"

#include <filesystem>

namespace maillage {

/// How many pages a fiche takes. Answers are set smaller within reason before they go on to another page;
/// none is cut.
[[nodiscard]] std::size_t sheetPageCount(const Project& project, const FicheContent& content);

/// A vector PDF, A4 portrait, fonts embedded, tagged, with the parameters that it was made from: the whole
/// file or none. Throws Error{FileKindUnknown} for
/// another ending than .pdf, Error{WriteFailed}, Error{Cancelled} before anything is written.
void writeFiche(const Project& project, const FicheContent& content, const std::filesystem::path& path,
                const Monitor& monitor = {});

} // namespace maillage
