// The answers to a siting question, side by side in tabs: the sites, the ranking, the curve, the front.
#pragma once

#include "app/models/text_table_model.hpp"
#include "core/service/siting_report.hpp"

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
    /// The commune whose regret can be asked, empty for none.
    void offer(const QString& commune);
    void setPinEnabled(bool isEnabled);
    void setRegret(const QString& sentence);
    [[nodiscard]] QString regret() const;
    /// Brings the tab with the sites forward.
    void showSites();
    [[nodiscard]] SitingChart& curve() const { return *m_curve; }
    [[nodiscard]] SitingChart& front() const { return *m_front; }
    [[nodiscard]] QTableView& ranking() const { return *m_rankingTable; }

Q_SIGNALS:
    void answerChosen(const std::vector<maillage::Rank>& sites);
    void pinAsked();

private:
    [[nodiscard]] QWidget* makeSites();
    [[nodiscard]] QWidget* makeRanking();
    void choose(const std::vector<std::vector<Rank>>& answers, int place);
    void fillCharts(const Territory& territory, const SitingReport& report);
    void refreshPin();

    TextTableModel* m_sites;
    TextTableModel* m_ranking;
    QTableView* m_rankingTable = nullptr;
    QLabel* m_shown;
    QLabel* m_rankingNote;
    QLabel* m_regret;
    QPushButton* m_pin;
    SitingChart* m_curve;
    SitingChart* m_front;
    QWidget* m_sitesPage = nullptr;
    QWidget* m_rankingPage = nullptr;
    QString m_offered;
    bool m_isPinEnabled = false;
    // In the order of the rows and points.
    std::vector<std::vector<Rank>> m_ranked;
    std::vector<std::vector<Rank>> m_onCurve;
    std::vector<std::vector<Rank>> m_onFront;
};

} // namespace maillage
