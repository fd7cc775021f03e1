// From the official source to a base map: the download, then the import that any file goes through.
#pragma once

#include "app/network/official_source.hpp"
#include "core/service/new_project.hpp"

#include <filesystem>
#include <functional>

namespace maillage {

/// Told the bytes received so far, on the thread of the work.
using BytesReceived = std::function<void(qint64)>;

/// Puts the communes of a département into `file`, checked. Runs an event loop of its own and belongs on a
/// worker thread; progress goes from 0 to 1 where the source announces a length. Returns the provenance, with
/// checksum and today's date. Throws Error{Cancelled, WriteFailed, Download…}.
[[nodiscard]] Provenance downloadCommunes(const OfficialSource& source, const std::string& departement,
                                          const std::filesystem::path& file, const Monitor& monitor = {},
                                          const BytesReceived& received = {});

/// The same project, every figure unchanged, on the official outlines of its département, by way of a
/// temporary file. Throws as above, and what exchangeBaseMap throws, where the source's name stands for the
/// file's.
[[nodiscard]] ImportOutcome exchangeForOfficialMap(const Project& project, const OfficialSource& source,
                                                   const Monitor& monitor = {},
                                                   const BytesReceived& received = {});

/// A new project on the official outlines of its département; `wanted` names no layer. Throws as above, and
/// what newProject throws.
[[nodiscard]] ImportOutcome newProjectOnOfficialMap(NewProject wanted, const OfficialSource& source,
                                                    const Monitor& monitor = {},
                                                    const BytesReceived& received = {});

} // namespace maillage
