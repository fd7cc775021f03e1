#include "app/windows/features/files/file_drop.hpp"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace maillage {

namespace {

std::optional<DropKind> kindOf(const QString& ending) {
    static const QStringList kLists{QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("txt"),
                                    QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                    QStringLiteral("ods"),  QStringLiteral("fods")};
    static const QStringList kLayers{QStringLiteral("shp"), QStringLiteral("geojson"),
                                     QStringLiteral("json")};
    if (kLists.contains(ending)) {
        return DropKind::List;
    }
    if (kLayers.contains(ending)) {
        return DropKind::Layer;
    }
    return ending == QStringLiteral("gpkg") ? std::optional(DropKind::Project) : std::nullopt;
}

} // namespace

std::optional<DroppedFile> droppedFile(const QMimeData& data) {
    if (data.urls().size() != 1 || !data.urls().front().isLocalFile()) {
        return std::nullopt;
    }
    const QString file = data.urls().front().toLocalFile();
    const std::optional<DropKind> kind = kindOf(QFileInfo(file).suffix().toLower());
    return kind ? std::optional(DroppedFile{*kind, file.toStdU16String()}) : std::nullopt;
}

} // namespace maillage
