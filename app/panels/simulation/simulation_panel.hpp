// The structures that were opened, the territory of the one chosen or tried, and what they gain.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace maillage {

class RuleEditor;

class SimulationPanel : public QWidget {
    Q_OBJECT
public:
    /// `simulate`: the action that arms the map; its button stands on top.
    SimulationPanel(ProjectDocument& document, QAction* simulate, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A rule cannot be applied where the structure stands.
    void refused(const maillage::Error& error);
    /// The fiche projet of the structure opened by the change of this rank.
    void sheetAsked(std::size_t rank);

protected:
    /// Rich text keeps the colours that it was made with.
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void applyRule();
    /// The opening that is edited; nullopt while one is being tried.
    [[nodiscard]] std::optional<std::size_t> edited() const;

    ProjectDocument& m_document;
    QListWidget* m_list;
    RuleEditor* m_rule;
    QPushButton* m_remove;
    QPushButton* m_sheet;
    QLabel* m_effect;
};

} // namespace maillage
