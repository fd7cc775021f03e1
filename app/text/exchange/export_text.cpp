#include "app/text/exchange/export_text.hpp"

#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString fileNames(const std::vector<std::filesystem::path>& paths) {
    QStringList names;
    for (const std::filesystem::path& path : paths) {
        names << QString::fromStdString(utf8Of(path.filename()));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString exportedText(const std::filesystem::path& path) {
    const auto format = exportFormatOf(path);
    const QString name = QString::fromStdString(utf8Of(path));
    const bool isLayer = format == ExportFormat::GeoJson || format == ExportFormat::GeoPackage ||
                         format == ExportFormat::Shapefile;
    if (format == ExportFormat::JsonSettings) {
        return tr("Réglages écrits dans %1").arg(name);
    }
    return isLayer ? tr("Couche écrite dans %1").arg(name) : tr("Tableau écrit dans %1").arg(name);
}

QStringList exportRemarks(const ExportOutcome& outcome) {
    QStringList remarks;
    if (!outcome.styles.empty()) {
        remarks << tr("couleurs pour QGIS à côté\u00A0: %1").arg(fileNames(outcome.styles));
    }
    if (!outcome.keptStyles.empty()) {
        remarks << tr("style déjà présent, laissé tel quel\u00A0: %1").arg(fileNames(outcome.keptStyles));
    }
    if (outcome.unplaced > 0) {
        remarks
            << (isSingular(outcome.unplaced)
                    ? tr("1 ligne n'a ni contour ni point\u00A0: elle est dans la table, pas sur la carte")
                    : tr("%1 lignes n'ont ni contour ni point\u00A0: elles sont dans la table, pas sur la "
                         "carte")
                          .arg(countText(outcome.unplaced)));
    }
    return remarks;
}

QString nameOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::Communes:
        return tr("communes et leur couverture");
    case ExportKind::Structures:
        return tr("structures");
    case ExportKind::Territories:
        return tr("territoires d'intervention");
    case ExportKind::ZonesBlanches:
        return tr("zones blanches, par secteur");
    case ExportKind::Scenario:
        return tr("effet du scénario, commune par commune");
    case ExportKind::Approvals:
        return tr("agréments");
    case ExportKind::Qpvs:
        return tr("quartiers prioritaires (QPV)");
    case ExportKind::Needs:
        return tr("besoins des communes");
    case ExportKind::Template:
        return tr("modèle à remplir");
    case ExportKind::Settings:
        return tr("réglages du projet");
    case ExportKind::Published:
        return tr("chiffres publiés");
    case ExportKind::Everything:
        return tr("tout, en un seul fichier");
    }
    return {};
}

} // namespace maillage
