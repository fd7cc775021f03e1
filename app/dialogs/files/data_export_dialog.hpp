// Asks which table or layer goes out, and how; the file is asked for afterwards.
#pragma once

#include "core/service/exports/export_file.hpp"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace maillage {

struct DataExportOptions {
    ExportKind kind = ExportKind::Communes;
    /// Of lists: only the rows that hold at the date of the map.
    bool onlyAtDate = false;
    CsvOptions csv;
};

/// The formats in which a kind can be written, as QFileDialog takes them.
[[nodiscard]] QString exportFilter(ExportKind kind);

class DataExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `date`: that of the map, in words. `hasScenario`: one is looked at. `hasNeeds`: something is known of
    /// needs.
    DataExportDialog(const QString& date, bool hasScenario, bool hasNeeds, QWidget* parent = nullptr);

    [[nodiscard]] DataExportOptions options() const;

private:
    QComboBox* m_kind;
    QCheckBox* m_onlyAtDate;
    QCheckBox* m_forExcel;
    QCheckBox* m_protects;
};

} // namespace maillage
