// Tables that are read: of siting answers, each line one answer or one site; of what is measured, each line a
// measure.
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace maillage {

/// Shows the model, whose owner it does not become; one line is chosen at a time. `name`: for assistive
/// technology.
[[nodiscard]] QTableView* makeAnswerTable(QAbstractItemModel& model, const QString& name);

/// The same for measures; Tab leaves it for what stands beside.
[[nodiscard]] QTableView* makeMeasureTable(QAbstractItemModel& model, const QString& name);

} // namespace maillage
