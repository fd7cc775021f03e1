#include "app/windows/features/files/given_file.hpp"

#include "core/store/project_file.hpp"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace maillage {

namespace {

std::optional<FileKind> kindOf(const std::filesystem::path& path, const QString& ending) {
    static const QStringList kLists{QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("txt"),
                                    QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                    QStringLiteral("ods"),  QStringLiteral("fods")};
    static const QStringList kLayers{QStringLiteral("shp"), QStringLiteral("geojson"), QStringLiteral("json"),
                                     QStringLiteral("zip"), QStringLiteral("7z")};
    if (kLists.contains(ending)) {
        return FileKind::List;
    }
    if (kLayers.contains(ending)) {
        return FileKind::Layer;
    }
    if (ending == QStringLiteral("gpkg")) {
        return isOtherGeoPackage(path) ? FileKind::Layer : FileKind::Project;
    }
    return std::nullopt;
}

} // namespace

std::optional<GivenFile> givenFile(const QString& file) {
    const std::filesystem::path path = file.toStdU16String();
    const std::optional<FileKind> kind = kindOf(path, QFileInfo(file).suffix().toLower());
    return kind ? std::optional(GivenFile{*kind, path}) : std::nullopt;
}

std::optional<GivenFile> droppedFile(const QMimeData& data) {
    if (data.urls().size() != 1 || !data.urls().front().isLocalFile()) {
        return std::nullopt;
    }
    return givenFile(data.urls().front().toLocalFile());
}

} // namespace maillage
