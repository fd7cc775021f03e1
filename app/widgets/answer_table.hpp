// The tables of siting answers, each line one answer or one site.
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace maillage {

/// Shows the model, whose owner it does not become; one line is chosen at a time. `name`: for assistive
/// technology.
[[nodiscard]] QTableView* makeAnswerTable(QAbstractItemModel& model, const QString& name);

} // namespace maillage
