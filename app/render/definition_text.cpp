#include "app/render/definition_text.hpp"

#include "app/render/qt_text.hpp"

#include <QCoreApplication>

namespace maillage {

namespace {

QString tr(const char* text) {
    return typeset(QCoreApplication::translate("definitions", text));
}

QString structureText(const Situation& situation, const CoverageFact& fact, bool withDistance) {
    QString text = QString::fromStdString(situation.structures[fact.structure].name);
    if (withDistance && fact.kilometres) {
        text += tr(" à %1").arg(kilometresText(*fact.kilometres));
    }
    return fact.isSupposed ? tr("%1 (hypothèse)").arg(text) : text;
}

} // namespace

QString nameOf(CoverageDefinition definition, double radiusKilometres) {
    switch (definition) {
    case CoverageDefinition::Seat:
        return tr("siège dans la commune");
    case CoverageDefinition::Territory:
        return tr("territoire déclaré");
    case CoverageDefinition::Radius:
        return tr("à %1 au plus").arg(kilometresText(radiusKilometres));
    }
    return {};
}

QString flipText(const Situation& situation, const Flip& flip, std::size_t definition) {
    const CoverageDefinition kind = kCoverageDefinitions.at(definition);
    QStringList structures;
    for (const CoverageFact& fact : flip.facts.at(definition)) {
        structures << structureText(situation, fact, kind == CoverageDefinition::Radius);
    }
    const QString all = structures.join(QStringLiteral(", "));
    switch (kind) {
    case CoverageDefinition::Seat:
        return structures.isEmpty() ? tr("aucune structure n'y a son siège") : tr("siège : %1").arg(all);
    case CoverageDefinition::Territory:
        return structures.isEmpty() ? tr("dans le territoire d'aucune structure")
                                    : tr("territoire : %1").arg(all);
    case CoverageDefinition::Radius:
        if (!structures.isEmpty()) {
            return all;
        }
        return flip.nearest ? tr("la plus proche est trop loin : %1")
                                  .arg(structureText(situation, *flip.nearest, true))
                            : tr("aucune structure dont on connaisse la place");
    }
    return {};
}

} // namespace maillage
