// The atlas, and the état des lieux, as documents.
#pragma once

#include "app/text/report/report_document.hpp"
#include "core/report/atlas.hpp"

namespace maillage {

/// The chapters asked for, in their order; the cover and the contents are the setter's. Maps share their
/// content with the atlas.
[[nodiscard]] ReportDocument atlasDocument(const std::shared_ptr<const AtlasContent>& atlas,
                                           const QString& author);

/// One EPCI's section as a document of its own.
[[nodiscard]] ReportDocument epciDocument(const std::shared_ptr<const AtlasContent>& atlas,
                                          std::size_t section, const QString& author);

/// The text alone, without maps and tables of communes: of the whole, or of the section's EPCI.
[[nodiscard]] ReportDocument statementDocument(const std::shared_ptr<const AtlasContent>& atlas,
                                               std::optional<std::size_t> section, const QString& author);

/// "Page de titre", "Une section par EPCI".
[[nodiscard]] QString nameOf(AtlasPart part);

/// What every document ends with: definition, provenance, published figures, what is supposed, sources.
[[nodiscard]] std::vector<ReportBlock> methodBlocks(const AtlasContent& atlas);

} // namespace maillage
