// The answers to a siting question, side by side in tabs: the sites, the ranking, the curve, the front.
#pragma once

#include "app/models/text_table_model.hpp"
#include "app/panels/siting/siting_text.hpp"

#include <QTabWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace maillage {

class SitingChart;

class SitingAnswers : public QTabWidget {
    Q_OBJECT
public:
    explicit SitingAnswers(QWidget* parent = nullptr);

    void setReport(const Territory& territory, const SitingReport& report);
    /// Shows the sites of one answer, and marks it wherever it is listed.
    void showAnswer(const Territory& territory, const SitingReport& report, const std::vector<Rank>& sites);
    /// The commune that can be held to or done without, empty for none.
    void offer(const QString& commune);
    void setWishEnabled(bool isEnabled);
    /// What a wish costs, and its plan.
    void setWish(const QString& sentences);
    [[nodiscard]] QString wish() const;
    [[nodiscard]] QTableView& sites() const { return *m_sitesTable; }
    /// Brings the tab with the sites forward.
    void showSites();
    [[nodiscard]] SitingChart& curve() const { return *m_curve; }
    [[nodiscard]] SitingChart& front() const { return *m_front; }
    [[nodiscard]] QTableView& ranking() const { return *m_rankingTable; }

Q_SIGNALS:
    void answerChosen(const std::vector<maillage::Rank>& sites);
    void wished(maillage::SitingWish wish);
    /// One of the sites of the answer that is shown, by its row.
    void siteChosen(std::size_t row);

private:
    [[nodiscard]] QWidget* makeSites();
    [[nodiscard]] QWidget* makeRanking();
    void choose(const std::vector<std::vector<Rank>>& answers, int place);
    void fillCharts(const Territory& territory, const SitingReport& report);
    void refreshWishes();

    TextTableModel* m_sites;
    TextTableModel* m_ranking;
    QTableView* m_rankingTable = nullptr;
    QLabel* m_shown;
    QLabel* m_rankingNote;
    QTableView* m_sitesTable = nullptr;
    QLabel* m_wish;
    QPushButton* m_pin;
    QPushButton* m_leave;
    SitingChart* m_curve;
    SitingChart* m_front;
    QWidget* m_sitesPage = nullptr;
    QWidget* m_rankingPage = nullptr;
    QString m_offered;
    bool m_isWishEnabled = false;
    // In the order of the rows and points.
    std::vector<std::vector<Rank>> m_ranked;
    std::vector<std::vector<Rank>> m_onCurve;
    std::vector<std::vector<Rank>> m_onFront;
};

} // namespace maillage
