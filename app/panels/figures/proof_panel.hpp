// Where a figure comes from, or why a commune is in its class, as a tree; a row chosen in it shows on the
// map.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/proof_model.hpp"

#include <QWidget>

#include <variant>

class QLabel;
class QTreeView;

namespace maillage {

class ProofPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProofPanel(ProjectDocument& document, QWidget* parent = nullptr);

    /// Throws Error{FigureUnknown}.
    void showFigure(const QString& id);
    void showCommune(CommuneIndex commune);
    /// Goes on to the commune now chosen on the map, when it is a commune that is explained.
    void follow(std::optional<CommuneIndex> commune);
    /// The communes that the figure shown counts.
    [[nodiscard]] const std::vector<CommuneIndex>& counted() const { return m_model->counted(); }
    [[nodiscard]] ProofModel& model() { return *m_model; }

Q_SIGNALS:
    /// The communes that the chosen row is about; empty when it is about none.
    void communesChosen(const std::vector<maillage::CommuneIndex>& communes);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Subject = std::variant<std::monostate, std::string, CommuneIndex>;

    void showSubject(const Subject& subject);
    /// What a figure counts is seen at once where it is little: the QPV without a structure, by their names.
    void expandShortLists();
    /// The same subject after a change of the document; while hidden, when it is next seen.
    void refresh();

    ProjectDocument& m_document;
    ProofModel* m_model;
    QTreeView* m_tree;
    QLabel* m_title;
    Subject m_subject;
    bool m_isStale = false;
};

} // namespace maillage
