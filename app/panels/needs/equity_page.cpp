#include "app/panels/needs/equity_page.hpp"

#include "app/panels/needs/concentration_curve.hpp"
#include "app/text/needs/need_equity_text.hpp"
#include "app/widgets/answer_table.hpp"
#include "app/widgets/eliding_label.hpp"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

EquityPage::EquityPage(NeedInquiry& inquiry, QWidget* parent)
    : QWidget(parent),
      m_inquiry(inquiry),
      m_table(makeMeasureTable(m_measures, tr("Équité"))),
      m_note(new ElidingLabel),
      m_curve(new ConcentrationCurve) {
    m_table->setToolTip(tr("Un clic sur un quintile choisit ses communes"));
    m_note->setContentsMargins(4, 0, 4, 2);
    auto* left = new QVBoxLayout;
    left->addWidget(m_table, 1);
    left->addWidget(m_note);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(left, 1);
    layout->addWidget(m_curve);
    const auto choose = [this](const QModelIndex& index) { chooseRow(index.row()); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
}

void EquityPage::follow() {
    const auto study = m_inquiry.study();
    if (study == nullptr) {
        return;
    }
    const ProjectDocument& document = m_inquiry.document();
    const Scenario scenario = document.scenario();
    const SituationOptions options{document.view().date, document.view().withHypotheses,
                                   scenario.edits.empty() ? nullptr : &scenario};
    m_sides = equitySides(document.project(), options, *study);
    m_measures.show(equityTable(*study, m_sides));
    m_note->setText(equityNote(m_sides.front().equity).replace(u'\n', QStringLiteral(". ")));
    m_curve->show(m_sides);
}

void EquityPage::chooseRow(int row) {
    if (row >= 0 && static_cast<std::size_t>(row) < kNeedQuintiles && !m_sides.empty()) {
        m_inquiry.document().selection().set(
            m_sides.front().equity.quintiles[static_cast<std::size_t>(row)].communes);
    }
}

} // namespace maillage
