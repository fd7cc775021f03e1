#include "core/io/lists/cells/source_words.hpp"

#include "core/base/text.hpp"

#include <limits>

namespace maillage {

namespace {

constexpr std::string_view kFrom = "liste importée : ";
constexpr std::string_view kLine = ", ligne ";

} // namespace

std::string_view wordOf(Source source) {
    switch (source) {
    case Source::Schema:
        return "schéma";
    case Source::Structure:
        return "structure ou Caf";
    case Source::Hypothese:
        return "hypothèse";
    }
    return {};
}

std::optional<Source> parseTypedSource(std::string_view cell) {
    const std::string folded = foldedName(cell);
    if (folded == "structure ou caf") {
        return Source::Structure;
    }
    return folded == "hypothese a confirmer" ? Source::Hypothese : parseSource(folded);
}

std::string referenceCell(const Attestation& attestation) {
    if (attestation.reference != kListReference || attestation.origin.file.empty()) {
        return attestation.reference;
    }
    return std::string(kFrom) + attestation.origin.file + std::string(kLine) +
           formatInteger(attestation.origin.line);
}

void takeReference(std::string_view cell, Attestation& attestation) {
    const std::size_t comma = cell.rfind(kLine);
    if (cell.starts_with(kFrom) && comma != std::string_view::npos && comma > kFrom.size()) {
        const auto line = parseInteger(cell.substr(comma + kLine.size()));
        if (line && *line >= 0 && *line <= std::numeric_limits<std::uint32_t>::max()) {
            attestation.reference = kListReference;
            attestation.origin = {std::string(cell.substr(kFrom.size(), comma - kFrom.size())),
                                  static_cast<std::uint32_t>(*line)};
            return;
        }
    }
    attestation.reference = cell;
}

} // namespace maillage
