// Great or little need, covered or zone blanche: a small table whose cells open into their communes.
#pragma once

#include "app/models/needs/need_place_model.hpp"
#include "app/models/text_table_model.hpp"
#include "app/panels/tables/table_view.hpp"
#include "core/analysis/needs/need_cross.hpp"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace maillage {

class NeedCrossPage : public QWidget {
    Q_OBJECT
public:
    /// `inquiry` outlives it.
    explicit NeedCrossPage(NeedInquiry& inquiry, QWidget* parent = nullptr);

    /// Brings it to what the document shows now.
    void follow();
    /// The communes of the cell that is open.
    [[nodiscard]] TableView& communes() const { return *m_communes; }
    [[nodiscard]] QTableView& grid() const { return *m_grid; }
    /// Opens a cell: its communes are listed and chosen.
    void open(NeedSide need, CoverSide cover);
    /// Where great need begins; nullopt for the middle of the communes.
    void setThreshold(std::optional<double> threshold);
    [[nodiscard]] QString note() const;

private:
    void readThreshold();
    /// Unknown need and what is not attested, where no commune is so.
    void hideEmpty();
    void showCell();
    void chooseCell();

    NeedInquiry& m_inquiry;
    QLineEdit* m_typed;
    QLabel* m_unit;
    TextTableModel m_cells;
    QTableView* m_grid;
    QLabel* m_note;
    NeedPlaceModel* m_model;
    TableView* m_communes;
    std::optional<double> m_threshold;
    std::string m_indicator; // of the threshold
    std::optional<NeedCross> m_cross;
    NeedSide m_need = NeedSide::Great;
    CoverSide m_cover = CoverSide::Blank;
};

} // namespace maillage
