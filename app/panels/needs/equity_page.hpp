// Who is covered, by how great the need is: the base beside the scenario that is looked at.
#pragma once

#include "app/models/needs/need_inquiry.hpp"
#include "app/models/text_table_model.hpp"
#include "core/service/need_equity.hpp"

#include <QWidget>

class QLabel;
class QTableView;

namespace maillage {

class ConcentrationCurve;

class EquityPage : public QWidget {
    Q_OBJECT
public:
    /// `inquiry` outlives it.
    explicit EquityPage(NeedInquiry& inquiry, QWidget* parent = nullptr);

    /// Brings it to what the document shows now.
    void follow();
    [[nodiscard]] QTableView& measures() const { return *m_table; }

private:
    /// The communes of a quintile become the chosen ones.
    void chooseRow(int row);

    NeedInquiry& m_inquiry;
    TextTableModel m_measures;
    QTableView* m_table;
    QLabel* m_note;
    ConcentrationCurve* m_curve;
    std::vector<SituationEquity> m_sides;
};

} // namespace maillage
