#include "core/analysis/change/simulation.hpp"
#include "app/panels/figures/panel_text.hpp"

#include "app/look/text_colours.hpp"
#include "app/panels/figures/missing_section.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/rule_text.hpp"
#include "app/text/texts.hpp"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(panels);

QString escaped(const std::string& text) {
    return shownName(text).toHtmlEscaped();
}

QString muted(const QString& text) {
    return QStringLiteral("<br><span style='color:%1'>%2</span>")
        .arg(textColourName(TextColour::Muted), text);
}

/// By how much the simulation moves a figure.
QString changeText(std::size_t after, std::size_t before) {
    if (after == before) {
        return {};
    }
    const auto difference = static_cast<std::int64_t>(after) - static_cast<std::int64_t>(before);
    return QStringLiteral("<br><b style='color:%1'>%2</b>")
        .arg(textColourName(TextColour::Gain), tr("%1 par la simulation").arg(signedText(difference)));
}

/// Published figures beside computed ones, at the date that is looked at.
class Published {
public:
    explicit Published(const ProjectDocument& document)
        : m_figures(document.derived().compared),
          m_date(document.view().date),
          m_isSimulated(!document.scenario().edits.empty()) {}

    [[nodiscard]] QString beside(std::string_view id) const {
        const ComparedFigure* figure = findFigure(m_figures, id, m_date);
        return figure == nullptr ? QString() : muted(sentence(*figure));
    }

private:
    [[nodiscard]] QString sentence(const ComparedFigure& figure) const {
        const QString text = publishedNote(figure) +
                             (figure.agreement == Agreement::Earned ? QStringLiteral(" ✓") : QString());
        return m_isSimulated ? tr("%1 (sans la simulation)").arg(text) : text;
    }

    const std::vector<ComparedFigure>& m_figures;
    Date m_date;
    bool m_isSimulated;
};

class IndicatorSummary {
public:
    explicit IndicatorSummary(const ProjectDocument& document)
        : m_document(document), m_figures(document.result().after), m_published(document) {
        m_text = tr("<h3>Au %1</h3>").arg(dateText(m_figures.date));
        m_text += missingSection(document.project());
        if (!m_figures.withHypotheses && document.project().hasStructures()) {
            m_text += QStringLiteral("<p><b>%1</b></p>").arg(tr("Faits attestés seuls"));
        }
        if (const auto commune = document.derived().toAskFirst) {
            const Commune& c = document.project().territory->commune(*commune);
            m_text += QStringLiteral("<p>%1</p>")
                          .arg(tr("À demander d’abord\u00A0: %1")
                                   .arg(QStringLiteral("<a href='%1%2'>%3</a>")
                                            .arg(kCommuneLink, escaped(c.code),
                                                 shownName(c.name).toHtmlEscaped())));
        }
        if (m_figures.all.populationUnknown > 0) {
            m_text += QStringLiteral("<p>%1</p>").arg(unknownPopulationText(m_figures.all.populationUnknown));
        }
    }

    void add(const Figure& figure) {
        const FigureValue& value = m_figures.figures[figure.id];
        const QString label = figureWord(figure.id, &FigureWords::panel, value);
        if (!value.communes || !value.number) {
            addNumber(figure, value, label);
        } else if (figure.isRate) {
            addRate(figure, value, label);
        } else {
            add(linked(figure, {}, 13, bounded(figure, countText(value.communes->count))), label,
                QStringLiteral("<br>") + inhabitants(*value.communes) + beside(figure) +
                    groupDetails(figure.id));
        }
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    [[nodiscard]] QString inhabitants(const CommuneGroup& group) const {
        return isPopulationKnown(m_figures.all) ? peopleText(group) : tr("population inconnue");
    }

    void addRate(const Figure& figure, const FigureValue& value, const QString& label) {
        const bool ofCommunes =
            m_document.view().base == FigureBase::Communes || !isPopulationKnown(m_figures.all);
        const double share = ofCommunes ? value.share() : value.populationShare();
        const QString parts =
            ofCommunes
                ? tr("%1 sur %2").arg(communesText(value.communes->count), countText(m_figures.all.count))
                : tr("%1 sur %2")
                      .arg(inhabitantsText(value.communes->population),
                           integerText(m_figures.all.population));
        add(linked(figure, ofCommunes ? QString() : QStringLiteral("_population"), 16,
                   bounded(figure, rateText(share))),
            label,
            QStringLiteral("<br>") + parts + (ofCommunes ? beside(figure) : QString()) +
                groupDetails(figure.id));
    }
    void addNumber(const Figure& figure, const FigureValue& value, const QString& label) {
        const QString number = !value.number   ? QStringLiteral("\u2013")
                               : figure.isRate ? rateText(value.share())
                                               : bounded(figure, numberText(figure.subject, *value.number));
        // Of the numbers, that of the EVS alone tells how the simulation moves it.
        const QString moved = figure.id == FigureId::Evs
                                  ? changeText(m_figures.evs(), m_document.result().before.evs())
                                  : QString();
        const QString known = knownText(value);
        // What is unknown has no proof.
        add(value.number ? linked(figure, {}, 10, number) : number, label,
            moved + beside(figure) + (known.isEmpty() ? QString() : muted(known)));
    }
    [[nodiscard]] QString bounded(const Figure& figure, const QString& number) const {
        return boundText(figure, m_figures.withHypotheses, number);
    }
    [[nodiscard]] QString beside(const Figure& figure) const {
        return m_published.beside(figure.keys.published);
    }
    /// A figure that opens its proof when it is clicked.
    static QString linked(const Figure& figure, const QString& suffix, int points, const QString& number) {
        const std::string_view id = figure.keys.published;
        return QStringLiteral(
                   "<a href='%1' style='color:%2'><span style='font-size:%3pt'><b>%4</b></span></a>")
            .arg(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())) + suffix,
                 textColourName(TextColour::Plain), QString::number(points), number);
    }
    void add(const QString& number, const QString& label, const QString& details) {
        m_text += QStringLiteral("<p style='margin-top:5px;margin-bottom:5px'>%1 %2%3</p>")
                      .arg(number, label, details);
    }
    [[nodiscard]] QString groupDetails(FigureId id) const {
        const QString known = knownText(m_figures.figures[id]);
        return (known.isEmpty() ? QString() : muted(known)) +
               changeText(m_figures.figures.count(id), m_document.result().before.figures.count(id));
    }

    const ProjectDocument& m_document;
    const Indicators& m_figures;
    Published m_published;
    QString m_text;
};

/// The rows that put a commune into a structure's territory at the date that is looked at.
QString rowsOf(const ProjectDocument& document, const ActiveStructure& structure, CommuneIndex commune) {
    if (structure.isSimulated) {
        return muted(tr("ouverture simulée"));
    }
    if (structure.addedCommunes.contains(commune)) {
        return muted(tr("ajoutée par le scénario"));
    }
    const Project& project = document.project();
    const std::optional<StructureIndex> index = project.structures->find(structure.id);
    QString text;
    for (const ServiceArea& row : project.structures->serviceAreas) {
        const bool holds = row.period.contains(document.view().date) &&
                           (document.view().withHypotheses || !row.attestation.isHypothesis());
        if (index && row.structure == *index && row.commune == commune && holds) {
            text += muted(tr("source\u00A0: %1, %2")
                              .arg(nameOf(row.attestation.source), escaped(row.attestation.reference)));
        }
    }
    return text;
}

/// The QPV of a commune that are in force, each with its structures and who says so.
QString qpvsOfCommune(const ProjectDocument& document, CommuneIndex commune) {
    const Project& project = document.project();
    const Situation& situation = document.situation();
    QString text;
    for (const Qpv* qpv : document.result().after.qpvs) {
        if (std::ranges::find(qpv->communes, commune) == qpv->communes.end()) {
            continue;
        }
        const QString structures =
            providersText(providersOf(*qpv, project, situation), qpv->attestation, situation);
        const QString shared = qpv->communes.size() < 2
                                   ? QString()
                                   : QStringLiteral(" (%1)").arg(communesText(*project.territory, *qpv));
        text +=
            tr("<p>• QPV %1 «\u00A0<b>%2</b>\u00A0»%3<br>%4%5</p>")
                .arg(QString::number(qpv->generation), nameOf(*qpv).toHtmlEscaped(), shared.toHtmlEscaped(),
                     structures.toHtmlEscaped(),
                     muted(tr("source\u00A0: %1, %2")
                               .arg(nameOf(qpv->attestation.source), escaped(qpv->attestation.reference))));
    }
    return text;
}

} // namespace

QString indicatorText(const ProjectDocument& document) {
    IndicatorSummary sheet(document);
    const bool withHypotheses = document.result().after.withHypotheses;
    for (const Figure* figure : sharesFirst(figuresFor(&FigureUses::panel, withHypotheses))) {
        sheet.add(*figure);
    }
    return sheet.text();
}

QString simulationText(const ProjectDocument& document) {
    if (document.scenario().edits.empty()) {
        return {};
    }
    const SimulationResult& r = document.result();
    const Territory& territory = *document.project().territory;
    QString text = (document.preview() ? tr("<p><i>Aperçu, hors du projet</i></p>") : QString()) +
                   QStringLiteral("<p><b>%1</b><br><b>%2</b><br>%3</p>")
                       .arg(counted(r.gained.count(), tr("%1 commune gagnée"), tr("%1 communes gagnées")),
                            r.populationGained ? counted(*r.populationGained, tr("%1 habitant gagné"),
                                                         tr("%1 habitants gagnés"))
                                               : tr("population inconnue"),
                            counted(r.redundant.count(), tr("%1 commune déjà couverte (redondance)"),
                                    tr("%1 communes déjà couvertes (redondance)")));
    const auto namesOf = [&](const IndexSet& communes) {
        QStringList names;
        communes.forEach([&](CommuneIndex i) { names << escaped(territory.commune(i).name); });
        return names.isEmpty() ? QString()
                               : QStringLiteral("<p>%1</p>").arg(names.join(QStringLiteral(", ")));
    };
    text += namesOf(r.gained);
    if (!r.lost.isEmpty()) {
        text += QStringLiteral("<p><b>%1</b></p>")
                    .arg(counted(r.lost.count(), tr("%1 commune perdue"), tr("%1 communes perdues"))) +
                namesOf(r.lost);
    }
    for (const Qpv* qpv : r.qpvCovered) {
        text += tr("<p>QPV pourvu si la structure s'y installe\u00A0: %1</p>").arg(escaped(qpv->name));
    }
    for (const Qpv* qpv : r.qpvLost) {
        text += tr("<p>QPV qui n'a plus de structure\u00A0: %1</p>").arg(escaped(qpv->name));
    }
    return text;
}

QString communeText(const ProjectDocument& document, CommuneIndex commune) {
    const Project& project = document.project();
    const Commune& c = project.territory->commune(commune);
    const QString population = c.population ? inhabitantsText(*c.population) : tr("population inconnue");
    const KnownClass known = document.result().after.coverage.known(commune);
    QString text = QStringLiteral("<h3>%1 (%2)</h3><p><b>%3</b><br>%4<br>%5</p>")
                       .arg(escaped(c.name), escaped(c.code), nameOf(known), population,
                            escaped(project.territory->epciName(c.epci)));
    bool isServed = false;
    for (const ActiveStructure& s : document.situation().structures) {
        if (!s.communes.contains(commune)) {
            continue;
        }
        isServed = true;
        text += QStringLiteral("<p>• %1 (%2)%3</p>")
                    .arg(escaped(s.name), kindText(s), rowsOf(document, s, commune));
    }
    if (!isServed) {
        text += tr("<p>Aucune structure agréée n'a cette commune dans son territoire "
                   "d'intervention à cette date.</p>");
        if (known.supposedBlank) {
            text +=
                tr("<p>Rien n’est attesté d’elle\u00A0: elle est blanche parce que la reconstitution ne la "
                   "donne à aucune structure. C’est à la Caf de le dire.</p>");
        } else if (known.coverageClass == CoverageClass::NonAttestee) {
            text +=
                tr("<p>Aucune ligne attestée ne la nomme\u00A0: on ne sait pas si elle est couverte.</p>");
        }
    }
    text += qpvsOfCommune(document, commune);
    return text + tr("<p><a href='preuve'>Pourquoi\u00A0?</a></p>");
}

QString communeLine(const ProjectDocument& document, CommuneIndex commune) {
    const Commune& c = document.project().territory->commune(commune);
    const QString population =
        c.population ? tr("%1 hab.").arg(integerText(*c.population)) : tr("population inconnue");
    return QStringLiteral("%1 · %2 · %3")
        .arg(shownName(c.name), nameOf(document.result().after.coverage.known(commune)), population);
}

} // namespace maillage
