#include "app/text/published/reconciliation_text.hpp"

#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr unsigned kStepNames = 6;

/// What to ask whoever printed the figures: the smallest corrections, each an answer that would do.
void askAuthor(QStringList& steps, const Reconciliation& r) {
    if (r.figures.empty() || r.isCompatible()) {
        return;
    }
    QStringList choices;
    for (std::size_t i = 0; i < r.smallestCorrections(); ++i) {
        choices << quotedAll(r.figures, r.corrections[i].dropped);
    }
    steps
        << tr("Demander à l'auteur des chiffres publiés au %1 s'il ne se trompe pas sur %2 : sans cela, les "
              "autres s'accordent.")
               .arg(dateText(r.date), listedText(choices, tr("ou sur")));
}

/// What to ask about a figure that is computed otherwise.
QString askAbout(const Project& project, const ComparedFigure& figure) {
    const QString about = tr("« %1 », publié %2, calculé %3")
                              .arg(shownName(figure.published.label), publishedValueText(figure.published),
                                   computedText(figure));
    std::vector<std::string> names;
    communesInDoubt(project, figure.published).forEach([&](CommuneIndex i) {
        names.push_back(project.territory->commune(i).name);
    });
    if (figure.attestedDiffers) {
        return tr("Vérifier %1 : les lignes attestées seules s'en écartent déjà ; corriger le chiffre "
                  "publié, ou les agréments et les territoires du projet.")
            .arg(about);
    }
    if (names.empty()) {
        return tr("Vérifier %1 : aucune commune supposée n'explique l'écart ; corriger le chiffre publié, ou les "
                  "agréments et les territoires du projet.")
            .arg(about);
    }
    return tr("Demander à la Caf quelles structures interviennent dans les communes supposées (%2), dont dépend "
              "%1 : %3.")
        .arg(about, countText(names.size()), shownName(joinedUpTo(names, ", ", kStepNames)));
}

} // namespace

TextSection nextStepsText(const Project& project, bool withHypotheses,
                          const std::vector<ComparedFigure>& figures,
                          const std::vector<Reconciliation>& dates) {
    TextSection section{tr("À faire"), {}};
    for (const Reconciliation& one : dates) {
        askAuthor(section.sentences, one);
    }
    for (const ComparedFigure& figure : figures) {
        if (figure.differs()) {
            section.sentences << askAbout(project, figure);
        }
    }
    if (withHypotheses && project.hasHypotheses()) {
        section.sentences << tr(
            "Remplacer la reconstitution par la liste de la Caf : tant que des lignes sont "
            "supposées, un accord ne confirme rien.");
    }
    const bool isBounded = std::ranges::any_of(
        figures, [](const ComparedFigure& figure) { return figure.agreement == Agreement::NotCompared; });
    if (isBounded && !withHypotheses) {
        section.sentences << tr(
            "Faire attester le reste par la Caf : les faits attestés seuls sont des bornes, qui "
            "ne se comparent pas aux parts publiées.");
    }
    if (isBounded && withHypotheses) {
        section.sentences << tr(
            "Compléter la liste des structures : aucune ligne ne parle de certains des chiffres publiés, qui ne "
            "se comparent donc à rien.");
    }
    if (section.sentences.isEmpty()) {
        section.sentences << tr(
            "Rien : les chiffres publiés s'accordent entre eux et avec ce qui est calculé.");
    }
    return section;
}

} // namespace maillage
