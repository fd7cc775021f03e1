#include "app/dialogs/files/data_export_dialog.hpp"

#include "app/text/exchange/export_text.hpp"
#include "app/text/report/table_document.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace maillage {

QString exportFilter(ExportKind kind) {
    struct Choice {
        ExportFormat format;
        QString filter;
    };
    const std::array choices{
        Choice{ExportFormat::Xlsx, DataExportDialog::tr("Classeur Excel (*.xlsx)")},
        Choice{ExportFormat::Ods, DataExportDialog::tr("Classeur LibreOffice (*.ods)")},
        Choice{ExportFormat::Csv, DataExportDialog::tr("CSV (*.csv)")},
        Choice{ExportFormat::JsonSettings, DataExportDialog::tr("JSON (*.json)")},
        Choice{ExportFormat::GeoPackage, DataExportDialog::tr("GeoPackage, pour QGIS (*.gpkg)")},
        Choice{ExportFormat::GeoJson, DataExportDialog::tr("GeoJSON (*.geojson)")},
        Choice{ExportFormat::Shapefile, DataExportDialog::tr("Shapefile (*.shp)")}};
    QStringList filters;
    for (const Choice& choice : choices) {
        if (canExport(kind, choice.format)) {
            filters << choice.filter;
        }
    }
    if (isOnPages(kind)) {
        filters << DataExportDialog::tr("Pages PDF, avec définitions et sources (*.pdf)");
    }
    return filters.join(QStringLiteral(";;"));
}

DataExportDialog::DataExportDialog(const QString& date, bool hasScenario, bool hasNeeds, QWidget* parent)
    : QDialog(parent),
      m_kind(new QComboBox),
      m_onlyAtDate(new QCheckBox(tr("&Seulement ce qui vaut au %1").arg(date))),
      m_forExcel(new QCheckBox(tr("CSV pour &Excel en français"))),
      m_protects(new QCheckBox(tr("CSV\u00A0: &protéger les noms qui commencent par = + - @"))) {
    setWindowTitle(tr("Exporter les données"));
    for (const ExportKind kind : kExportKinds) {
        if (kind != ExportKind::Template && (kind != ExportKind::Scenario || hasScenario) &&
            (kind != ExportKind::Needs || hasNeeds)) {
            m_kind->addItem(nameOf(kind), static_cast<int>(kind));
        }
    }
    m_onlyAtDate->setToolTip(
        tr("Pour les listes (structures, territoires, agréments, QPV)\u00A0; sinon toutes leurs "
           "lignes, avec leurs dates"));
    m_forExcel->setToolTip(
        tr("Point-virgule, virgule décimale et marque UTF-8\u00A0: un double clic suffit"));
    m_protects->setToolTip(tr("Une apostrophe devant ces noms, pour qu'aucun tableur n'y voie une formule"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choisir le fichier…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Données"), m_kind);
    form->addRow(m_onlyAtDate);
    form->addRow(m_forExcel);
    form->addRow(m_protects);
    form->addRow(buttons);
}

DataExportOptions DataExportDialog::options() const {
    return {static_cast<ExportKind>(m_kind->currentData().toInt()),
            m_onlyAtDate->isChecked(),
            {m_forExcel->isChecked(), m_protects->isChecked()}};
}

} // namespace maillage
