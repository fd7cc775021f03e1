#include "app/text/change/evolution_text.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/change/comparison_text.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/french/typography.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr unsigned kMostNames = 40;

bool hasRows(const ChangeTerm& term) {
    return term.change != FigureCounts{} || !term.structures.empty() || !term.concerned.isEmpty();
}

bool isAlwaysTold(ChangeCause cause) {
    return cause == ChangeCause::StructuresOpened || cause == ChangeCause::StructuresClosed;
}

QString addend(ChangeCause cause, std::int64_t change) {
    const bool isLess = change < 0 || (change == 0 && cause == ChangeCause::StructuresClosed);
    return QStringLiteral(" %1\u00A0%2 (%3)")
        .arg(isLess ? QString(kMinus) : QStringLiteral("+"), integerText(change < 0 ? -change : change),
             nameOf(cause));
}

} // namespace

QString evolutionTitle(const QString& place, const Date& from, const Date& to) {
    return tr("Évolution de la couverture des communes %1 par l'animation de la vie sociale, du %2 au %3")
        .arg(place, dateText(from), dateText(to));
}

QString nameOf(EvolvingFigure figure) {
    return figureWord(figure.id, figure.base == FigureBase::Inhabitants ? &FigureWords::inhabitants
                                                                        : &FigureWords::label);
}

QString nameOf(ChangeCause cause) {
    switch (cause) {
    case ChangeCause::CommunesMerged:
        return tr("communes fusionnées");
    case ChangeCause::DataCorrected:
        return tr("données corrigées");
    case ChangeCause::StructuresOpened:
        return tr("structures ouvertes");
    case ChangeCause::StructuresClosed:
        return tr("structures fermées");
    case ChangeCause::ApprovalsChanged:
        return tr("agréments modifiés");
    case ChangeCause::TerritoriesChanged:
        return tr("territoires modifiés");
    }
    return {};
}

std::vector<ChangeCause> shownCauses(const DateDifference& difference) {
    std::vector<ChangeCause> causes;
    for (const ChangeTerm& term : difference.terms) {
        if (hasRows(term) || isAlwaysTold(term.cause)) {
            causes.push_back(term.cause);
        }
    }
    return causes;
}

TextTable evolutionTable(const DateDifference& difference, const std::vector<ChangeCause>& causes,
                         bool isPlain) {
    const auto date = [&](const Date& day) {
        return isPlain ? QString::fromStdString(day.iso()) : dateText(day);
    };
    TextTable table{{tr("indicateur"), date(difference.from)}, {}};
    for (const ChangeCause cause : causes) {
        table.header.push_back(nameOf(cause));
    }
    table.header.push_back(date(difference.to));
    if (difference.attestedChange) {
        table.header.push_back(tr("écart attesté"));
    }
    for (const EvolvingFigure figure : evolvingFigures(difference.withHypotheses)) {
        const QString unknown = isPlain ? QString() : unknownText();
        const auto value = [&](bool isKnown, std::int64_t count) {
            return !isKnown  ? unknown
                   : isPlain ? QString::number(count)
                             : boundText(figureOf(figure.id), difference.withHypotheses, integerText(count));
        };
        const auto changed = [&](std::int64_t count) {
            return !difference.isChangeKnown(figure) ? unknown
                   : isPlain                         ? QString::number(count)
                                                     : signedText(count);
        };
        std::vector<QString> row{nameOf(figure),
                                 value(difference.isKnownBefore(figure), difference.before.of(figure))};
        for (const ChangeCause cause : causes) {
            const std::int64_t change = difference.term(cause).change.of(figure);
            row.push_back(changed(change));
        }
        row.push_back(value(difference.isKnownAfter(figure), difference.after.of(figure)));
        if (difference.attestedChange) {
            // Attested rows say who is covered, not who is not.
            const bool isSaid = figure.id != FigureId::ZoneBlanche;
            row.push_back(isSaid ? changed(difference.attestedChange->of(figure)) : unknown);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString sumText(const DateDifference& difference, EvolvingFigure figure) {
    const auto bound = [&](std::int64_t count) {
        return boundText(figureOf(figure.id), difference.withHypotheses, integerText(count));
    };
    if (!difference.isChangeKnown(figure)) {
        const auto side = [&](bool isKnown, std::int64_t count) {
            return isKnown ? bound(count) : tr("inconnu");
        };
        return tr("%1 : %2, puis %3")
            .arg(nameOf(figure), side(difference.isKnownBefore(figure), difference.before.of(figure)),
                 side(difference.isKnownAfter(figure), difference.after.of(figure)));
    }
    QString text = bound(difference.before.of(figure));
    for (const ChangeTerm& term : difference.terms) {
        const std::int64_t change = term.change.of(figure);
        if (change != 0 || isAlwaysTold(term.cause)) {
            text += addend(term.cause, change);
        }
    }
    return tr("%1 : %2 = %3").arg(nameOf(figure), text, bound(difference.after.of(figure)));
}

QString structuresText(ChangeCause cause, const std::vector<ConcernedStructure>& structures) {
    QStringList names;
    for (const ConcernedStructure& s : structures) {
        names << shownName(s.name);
    }
    return names.isEmpty() ? QString() : tr("%1 : %2").arg(nameOf(cause), names.join(QStringLiteral(", ")));
}

std::vector<ChangedCommune> changedCommunes(const Territory& territory, const DateDifference& difference) {
    std::vector<ChangedCommune> changed;
    if (!difference.isChangeKnown(FigureId::Avs)) {
        return changed;
    }
    const IndexSet communes =
        difference.gained.communes | difference.lost.communes | difference.otherClass.communes;
    communes.forEach([&](CommuneIndex i) {
        QStringList causes;
        for (const ChangeCause cause : causesOf(difference, i)) {
            causes << nameOf(cause);
        }
        changed.push_back({i, shownName(territory.commune(i).name),
                           nameOf(difference.coverageBefore.classes[i]),
                           nameOf(difference.coverageAfter.classes[i]), causes.join(QStringLiteral(", "))});
    });
    return changed;
}

QString evolutionDescription(const Project& project, const DateDifference& difference) {
    QStringList lines{evolutionTitle(placeText(project.settings), difference.from, difference.to) + u'.'};
    if (difference.scenario) {
        lines << tr("Avec le scénario « %1 ».").arg(QString::fromStdString(*difference.scenario));
    }
    std::vector<FigureId> told{FigureId::CentresSociaux, FigureId::Evs, FigureId::Avs, FigureId::ZoneBlanche};
    if (!difference.withHypotheses) {
        told.push_back(FigureId::NonAttestee);
    }
    for (const FigureId figure : told) {
        lines << capitalised(sumText(difference, figure)) + u'.';
    }
    const auto listed = [&](const CommuneGroup& group, const QString& label) {
        lines << listedCommunes(*project.territory, group, label, kMostNames) + u'.';
    };
    // From a day of which nothing is known a structure did not open, nor was a commune gained.
    if (difference.isChangeKnown(FigureId::Avs)) {
        for (const ChangeTerm& term : difference.terms) {
            const QString structures = structuresText(term.cause, term.structures);
            if (!structures.isEmpty()) {
                lines << capitalised(structures) + u'.';
            }
        }
        listed(difference.gained, tr("Communes gagnées"));
        listed(difference.lost, tr("Communes perdues"));
        listed(difference.otherClass, tr("Communes couvertes autrement"));
    }
    if (difference.attestedChange && difference.isChangeKnown(FigureId::Avs)) {
        lines << tr(
            "Seul l’écart attesté vient de faits\u00A0; le reste vient des dates que la reconstitution a "
            "supposées.");
    }
    for (const Date& date : {difference.from, difference.to}) {
        const QString basis = basisText(project, date, difference.withHypotheses);
        if (!basis.isEmpty() && !lines.contains(basis)) {
            lines << basis;
        }
    }
    return lines.join(u'\n');
}

} // namespace maillage
