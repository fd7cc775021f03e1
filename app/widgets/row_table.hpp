// The tables of rows that dialogs show.
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace maillage {

/// Shows the model, whose owner it does not become; rows are selected whole. `name`: for assistive
/// technology.
[[nodiscard]] QTableView* makeRowTable(QAbstractItemModel& model, const QString& name);

} // namespace maillage
