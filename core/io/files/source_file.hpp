// Which file GDAL is to open for the one that the user named, and whether all that belongs to it is there.
#pragma once

#include "core/io/files/data_source.hpp"

#include <memory>
#include <string_view>

namespace maillage {

/// What a layer is wanted for: which file of an archive and which layer of a file is meant.
enum class LayerKind { Communes, Qpvs };

/// How well a name fits; the lowest is best. Of names that fit, the shortest: "commune" rather than
/// "commune_associee_ou_deleguee".
[[nodiscard]] std::size_t layerRank(std::string_view name, LayerKind kind);

struct OpenableFile {
    std::string gdalPath;
    /// What holds it while it is open: a folder that it was unpacked into, its bytes. May be null.
    std::shared_ptr<void> keeper;
    /// In an archive of several layers: the one that was taken, and the others.
    std::string chosen;
    std::vector<std::string> others;
};

/// The name under which GDAL opens the file: archives (.gz, .zip) through its virtual file systems, a
/// shapefile by its .shp; others (.7z, .tar) are unpacked into a folder that goes away with the keeper.
/// Checks what GDAL does not tell: throws Error{FileMissing, FileEmpty, FileUnreadable, FileNotALayer,
/// FileOtherKind, SidecarMissing, FileTruncated, ArchiveTooLarge}.
[[nodiscard]] OpenableFile openableFile(const DataSource& source, LayerKind kind);

} // namespace maillage
