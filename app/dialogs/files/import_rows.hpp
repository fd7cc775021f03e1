// What becomes of each row of a list, and what a person decides of those that are open.
#pragma once

#include "app/models/row_report_model.hpp"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QTableView;

namespace maillage {

class ImportRows : public QGroupBox {
    Q_OBJECT
public:
    explicit ImportRows(std::shared_ptr<const Territory> territory, QWidget* parent = nullptr);

    void show(std::shared_ptr<const Worksheet> sheet, std::shared_ptr<const ListReading> reading);

Q_SIGNALS:
    /// The cell of this key (CommuneChoices) means that: an INSEE code or an answer.
    void decided(const std::string& key, const std::string& answer);

private:
    void refresh();

    RowReportModel m_rows;
    std::shared_ptr<const Worksheet> m_sheet;
    std::shared_ptr<const ListReading> m_reading;
    QLabel* m_counts;
    QComboBox* m_shownBox;
    QTableView* m_view;
};

} // namespace maillage
