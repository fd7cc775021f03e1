#include "app/text/change/fiche_text.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/commune_names.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/rule_text.hpp"
#include "app/text/texts.hpp"

#include <map>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

std::int64_t signedCount(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

} // namespace

QString nameOf(FicheFamily family) {
    switch (family) {
    case FicheFamily::Territoire:
        return tr("Territoire");
    case FicheFamily::Partenariat:
        return tr("Partenariat");
    case FicheFamily::Financement:
        return tr("Financement");
    case FicheFamily::ModeleSocioEconomique:
        return tr("Modèle socio-économique");
    }
    return {};
}

QString questionText(const FicheQuestion& question) {
    static const std::map<std::string_view, const char*> kWords{
        {"territoire_lequel", QT_TR_NOOP("Quel territoire\u00A0?")},
        {"territoire_pourquoi", QT_TR_NOOP("Pourquoi celui-ci\u00A0?")},
        {"territoire_defini", QT_TR_NOOP("Par qui et comment a-t-il été défini\u00A0?")},
        {"territoire_proximite", QT_TR_NOOP("Quelle proximité avec la population\u00A0?")},
        {"partenariat_associes", QT_TR_NOOP("Qui sont les partenaires associés au montage du projet\u00A0?")},
        {"partenariat_comment", QT_TR_NOOP("Comment ont-ils été associés\u00A0?")},
        {"partenariat_tous",
         QT_TR_NOOP(
             "Tous les partenaires potentiels (institutionnels, associatifs – départementaux et locaux) "
             "ont-ils été associés\u00A0?")},
        {"financement_financeurs", QT_TR_NOOP("Qui sont les financeurs\u00A0?")},
        {"financement_equilibre",
         QT_TR_NOOP("L'équilibre financier est-il viable à court et moyen terme\u00A0?")},
        {"modele_lequel", QT_TR_NOOP("Quel modèle socio-économique\u00A0?")},
    };
    return tr(kWords.at(question.id));
}

QString answerText(const FicheAnswers& answers, const FicheQuestion& question) {
    const auto answer = answers.find(question.id);
    return answer == answers.end() ? QString() : QString::fromStdString(answer->second).trimmed();
}

QString unansweredText() {
    return tr("à renseigner");
}

QString progressText(std::size_t answered) {
    return counted(signedCount(answered), tr("%1 question sur %2 renseignée"),
                   tr("%1 questions sur %2 renseignées"))
        .arg(kFicheQuestions.size());
}

QString sheetTitle(const Project& project, const FicheContent& content) {
    return tr("Fiche projet : %1 %2")
        .arg(nameOf(content.opening.kind), atName(shownName(project.territory->commune(content.site).name)));
}

QString sheetSubtitle(const FicheContent& content) {
    return tr("Scénario « %1 », au %2").arg(QString::fromStdString(content.scenario), dateText(content.date));
}

TextTable sheetFacts(const Project& project, const FicheContent& content) {
    const Commune& site = project.territory->commune(content.site);
    QString place = QStringLiteral("%1 (%2)").arg(shownName(site.name), QString::fromStdString(site.code));
    if (const std::string epci = project.territory->epciName(site.epci); !epci.empty()) {
        place += QStringLiteral(", ") + shownName(epci);
    }
    QString served =
        communesText(content.territory.count) + QStringLiteral(", ") + peopleText(content.territory);
    return {{},
            {{tr("Structure"), shownName(content.opening.name)},
             {tr("Type"), nameOf(content.opening.kind)},
             {tr("Siège"), place},
             {tr("Règle"), ruleText(content.opening.rule)},
             {tr("Territoire"), served},
             {tr("Fiche"), progressText(content.answered)}}};
}

std::vector<FicheFigure> sheetFigures(const FicheContent& content) {
    const auto gained = signedCount(content.effect.gained.count());
    const auto redundant = signedCount(content.redundant.count());
    const std::optional<std::int64_t>& people = content.effect.populationGained;
    return {{integerText(gained), isSingular(gained) ? tr("commune gagnée") : tr("communes gagnées")},
            {people ? integerText(*people) : tr("–"),
             people && isSingular(*people) ? tr("habitant gagné") : tr("habitants gagnés")},
            {integerText(redundant), isSingular(redundant) ? tr("commune déjà couverte (redondance)")
                                                           : tr("communes déjà couvertes (redondance)")}};
}

TextTable sheetEffect(const FicheContent& content) {
    const Indicators& before = content.effect.before;
    const Indicators& after = content.effect.after;
    TextTable table{{QString(), tr("sans elle"), tr("avec elle"), tr("écart")}, {}};
    for (const Figure* figure : figuresFor(&FigureUses::fiche, before.withHypotheses)) {
        // An EVS moves no commune into the territory of a centre social.
        if (figure->id == FigureId::CentreSocial && content.opening.kind != StructureKind::CentreSocial) {
            continue;
        }
        const FigureValue& a = before.figures[figure->id];
        const FigureValue& b = after.figures[figure->id];
        table.rows.push_back({figureWord(figure->id, &FigureWords::fiche), valueText(*figure, a),
                              valueText(*figure, b), changeText(*figure, a, b)});
        if (a.communes && b.communes) {
            const auto people = [](const FigureValue& value) {
                const auto known = value.population();
                return known ? boundText(value.bound, integerText(*known)) : unknownText();
            };
            const auto change = populationChange(*content.communes, *a.communes, *b.communes);
            table.rows.push_back({figureWord(figure->id, &FigureWords::ficheInhabitants), people(a),
                                  people(b), change ? signedText(*change) : unknownText()});
        }
    }
    return table;
}

QStringList sheetNotes(const FicheContent& content) {
    QStringList notes;
    if (!content.isOpen) {
        notes << tr("Cette structure n'est pas ouverte à cette date : elle n'a ni territoire ni effet.");
    }
    for (const Qpv* qpv : content.effect.qpvCovered) {
        notes << tr("QPV pourvu, si la structure s'y installe : %1.").arg(shownName(qpv->name));
    }
    if (const auto unknown = signedCount(content.territory.populationUnknown); unknown > 0) {
        notes << counted(unknown, tr("Population inconnue pour %1 commune du territoire."),
                         tr("Population inconnue pour %1 communes du territoire."));
    }
    if (const QString bound = gainBoundText(content.effect.after.withHypotheses); !bound.isEmpty()) {
        notes << bound;
    }
    return notes;
}

QStringList sheetCommunes(const Project& project, const FicheContent& content) {
    QStringList lines;
    const auto told = [&](const IndexSet& communes, const QString& pattern) {
        if (!communes.isEmpty()) {
            lines << pattern.arg(integerText(signedCount(communes.count())),
                                 joinedNames(*project.territory, communes.members()));
        }
    };
    told(content.effect.gained, tr("Gagnées (%1) : %2."));
    told(content.redundant, tr("Déjà couvertes (%1) : %2."));
    return lines;
}

} // namespace maillage
