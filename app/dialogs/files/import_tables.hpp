// The two tables of the import dialog.
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace maillage {

inline constexpr int kWidestColumn = 240;

/// Low rows, so that many are seen.
[[nodiscard]] QTableView* compactTableOf(QAbstractItemModel& model, const QString& name);
/// As wide as their texts, up to kWidestColumn.
void fitColumns(QTableView& table);

} // namespace maillage
