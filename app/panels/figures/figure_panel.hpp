// The indicators with their published values, the base they are shares of, and the commune that was chosen.
#pragma once

#include "app/document/project_document.hpp"
#include "core/analysis/advice/advice.hpp"
#include "core/model/missing_parts.hpp"

#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;
class QSplitter;

namespace maillage {

class FigurePanel : public QWidget {
    Q_OBJECT
public:
    explicit FigurePanel(ProjectDocument& document, QWidget* parent = nullptr);

    void explain(std::optional<CommuneIndex> commune);
    /// What is told of the commune, for tests.
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    /// What the project lacks was clicked, to be brought.
    void missingAsked(maillage::MissingPart part);
    /// A figure was clicked: its id as in the table of published figures.
    void figureAsked(const QString& id);
    /// "Pourquoi ?" was clicked under the commune that is explained.
    void communeAsked(maillage::CommuneIndex commune);
    /// "Ses besoins" was clicked under it.
    void portraitAsked();
    /// "Essayer" was clicked beside what would cover the commune that is explained.
    void changeAsked(const maillage::AdvisedChange& change, maillage::CommuneIndex commune);

    /// "Compléter" was clicked beside a structure that lacks something: its id.
    void structureAsked(const std::string& structure);

protected:
    /// Rich text keeps the colours that it was made with.
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    /// The communes that are chosen with it.
    void refreshChosen();
    /// The height between the figures and what is told of communes, until a person parts it.
    void part();
    /// To the commune of a link; false for a link of another kind.
    bool goTo(const QString& link);
    /// What stands there while no commune is explained: what to do, or nothing over those that are chosen.
    [[nodiscard]] QString unexplained() const;
    void follow(const QString& link);
    /// Of the commune explained; nullopt where it is no zone blanche, or while a structure is being tried.
    [[nodiscard]] std::optional<Advice> advise(CommuneIndex commune) const;

    ProjectDocument& m_document;
    QRadioButton* m_communes;
    QRadioButton* m_inhabitants;
    QCheckBox* m_attestedOnly;
    QLabel* m_figures;
    QLabel* m_commune;
    QLabel* m_chosen;
    QSplitter* m_parts;
    bool m_isParted = false;
    std::optional<CommuneIndex> m_explained;
    std::optional<Advice> m_advice;
};

} // namespace maillage
