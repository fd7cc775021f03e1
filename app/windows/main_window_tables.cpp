// Tables to files: what is shown, and what is chosen.
#include "app/windows/main_window.hpp"
#include "core/io/files/table_export.hpp"

#include <QFileDialog>
#include <QStatusBar>

namespace maillage {

void MainWindow::exportTable(const Table& table, const QString& name, const std::filesystem::path& path) {
    writeTable(table, path, name.toStdString());
    statusBar()->showMessage(tr("Tableau écrit\u00A0: %1").arg(QString::fromStdU16String(path.u16string())),
                             8000);
}

void MainWindow::askTableExport(const Table& table, const QString& name) {
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Exporter le tableau"), name + QStringLiteral(".xlsx"),
        tr("Classeur Excel (*.xlsx);;Classeur LibreOffice (*.ods);;CSV (*.csv)"));
    if (chosen.isEmpty()) {
        return;
    }
    attempt([&] {
        const std::filesystem::path path = chosen.toStdU16String();
        exportTable(table, name, canWriteTable(path) ? path : std::filesystem::path(path).concat(".xlsx"));
    });
}

} // namespace maillage
