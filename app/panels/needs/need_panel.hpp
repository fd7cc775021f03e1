// The needs of communes and EPCI in the window: one indicator at a time by place, against coverage and by its
// equity; several at once for priorities; all of them for one place.
#pragma once

#include "app/models/needs/need_inquiry.hpp"
#include "app/panels/tables/table_view.hpp"
#include "core/io/files/table_source.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace maillage {

class EquityPage;
class NeedCrossPage;
class PortraitPage;
class PriorityPage;

class NeedPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Communes, Epcis, Cross, Priorities, EquityTab, PortraitTab };

    explicit NeedPanel(ProjectDocument& document, QWidget* parent = nullptr);

    void showTab(int tab);
    /// The table of communes, EPCI, of the open cell, of priorities.
    [[nodiscard]] TableView& table(int tab) const { return *m_tables[static_cast<std::size_t>(tab)]; }
    [[nodiscard]] NeedCrossPage& cross() const { return *m_cross; }
    [[nodiscard]] PriorityPage& priorities() const { return *m_priorities; }
    [[nodiscard]] EquityPage& equity() const { return *m_equity; }
    [[nodiscard]] PortraitPage& portrait() const { return *m_portrait; }
    [[nodiscard]] NeedInquiry& inquiry() { return m_inquiry; }
    void setFilter(const QString& words);
    /// What stands above the tables: the indicator, how much of it is known.
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    /// The map is to show what is told here.
    void mapAsked(maillage::Theme theme);
    /// Facts are to be brought.
    void importAsked();
    /// An indicator of the person's own is to be added.
    void indicatorAsked();
    /// This is to be written to a file of about this name.
    void exportAsked(const maillage::Table& table, const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeInvitation() const;
    void makeTabs();
    void link(TableView& table);
    /// Null on a page without one.
    [[nodiscard]] TableView* current() const;
    void ask();
    /// The shown page is that of the document; its rows that stand for the chosen communes are selected.
    void follow(bool scrolls);
    void fillBar();
    void exportShown();

    ProjectDocument& m_document;
    NeedInquiry m_inquiry;
    QComboBox* m_indicator;
    QComboBox* m_year;
    QSpinBox* m_least;
    QLineEdit* m_filter;
    QPushButton* m_onMap;
    QPushButton* m_export;
    QPushButton* m_add;
    QLabel* m_told;
    QTabWidget* m_tabs;
    QWidget* m_bar = nullptr;
    /// What stands there while nothing is known.
    QWidget* m_invitation = nullptr;
    NeedCrossPage* m_cross;
    PriorityPage* m_priorities;
    EquityPage* m_equity;
    PortraitPage* m_portrait;
    std::vector<TableView*> m_tables;
    bool m_isFollowing = false;
};

} // namespace maillage
