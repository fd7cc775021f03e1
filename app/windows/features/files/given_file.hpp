// A file given to the window, dropped on it or named at its start: what is done with it follows from its
// ending, and of a GeoPackage from what it holds.
#pragma once

#include <filesystem>
#include <optional>

class QMimeData;
class QString;

namespace maillage {

enum class FileKind { List, Layer, Project };

struct GivenFile {
    FileKind kind;
    std::filesystem::path path;
};

/// nullopt where the window knows nothing to do with a file of this ending. It need not be there.
[[nodiscard]] std::optional<GivenFile> givenFile(const QString& file);

/// The one local file of a drop; nullopt where there are more, or the window knows nothing to do with it.
[[nodiscard]] std::optional<GivenFile> droppedFile(const QMimeData& data);

} // namespace maillage
