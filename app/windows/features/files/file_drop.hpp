// A file dropped on the window: what is done with it follows from its ending.
#pragma once

#include <filesystem>
#include <optional>

class QMimeData;

namespace maillage {

enum class DropKind { List, Layer, Project };

struct DroppedFile {
    DropKind kind;
    std::filesystem::path path;
};

/// The one local file of a drop; nullopt where there are more, or the window knows nothing to do with it.
[[nodiscard]] std::optional<DroppedFile> droppedFile(const QMimeData& data);

} // namespace maillage
