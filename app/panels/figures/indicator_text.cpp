#include "app/panels/figures/panel_text.hpp"

#include "app/look/text_colours.hpp"
#include "app/panels/figures/missing_section.hpp"
#include "app/text/basis_text.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// By how much the simulation moves a figure; empty where it does not, or one side is unknown.
QString changeText(const FigureValue& after, const FigureValue& before) {
    const std::int64_t difference = after.count() - before.count();
    if (difference == 0 || !after.number || !before.number) {
        return {};
    }
    return QStringLiteral("<b style='color:%1'>%2</b>")
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
        return figure == nullptr ? QString() : sentence(*figure);
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
        QStringList above{QStringLiteral("<b>%1</b>").arg(tr("Au %1").arg(dateText(m_figures.date)))};
        if (tellsAttestedAlone(document.project(), m_figures.date, m_figures.withHypotheses)) {
            above << QStringLiteral("<b>%1</b>").arg(tr("Faits attestés seuls"));
        }
        if (const auto commune = document.derived().toAskFirst) {
            const Commune& c = document.project().territory->commune(*commune);
            above << tr("À demander d’abord\u00A0: %1")
                         .arg(QStringLiteral("<a href='%1%2'>%3</a>")
                                  .arg(kCommuneLink, QString::fromStdString(c.code),
                                       shownName(c.name).toHtmlEscaped()));
        }
        if (m_figures.all.populationUnknown > 0) {
            above << unknownPopulationText(m_figures.all.populationUnknown);
        }
        m_text = paragraph(above.join(QStringLiteral(" · "))) + missingSection(document.project());
    }

    void add(const Figure& figure) {
        const FigureValue& value = m_figures.figures[figure.id];
        const QString label = figureWord(figure.id, &FigureWords::panel, value);
        if (!value.communes || !value.number) {
            addNumber(figure, value, label);
        } else if (figure.isRate) {
            addRate(figure, value, label);
        } else {
            add(linked(figure, {}, 12, boundText(value.bound, countText(value.communes->count))), label,
                {inhabitants(*value.communes), beside(figure), known(value), movedText(figure.id)});
        }
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    [[nodiscard]] QString inhabitants(const CommuneGroup& group) const {
        return isPopulationKnown(m_figures.all) ? peopleText(group) : tr("population inconnue");
    }

    void addRate(const Figure& figure, const FigureValue& value, const QString& label) {
        const auto ofPeople = value.populationShare();
        const bool ofCommunes = m_document.view().base == FigureBase::Communes || !ofPeople;
        const double share = ofCommunes ? value.share() : *ofPeople;
        const QString parts =
            ofCommunes
                ? tr("%1 sur %2").arg(communesText(value.communes->count), countText(m_figures.all.count))
                : tr("%1 sur %2")
                      .arg(inhabitantsText(value.communes->population),
                           integerText(m_figures.all.population));
        add(linked(figure, ofCommunes ? QString() : QStringLiteral("_population"), 13,
                   boundText(value.bound, rateText(share))),
            label, {parts, ofCommunes ? beside(figure) : QString(), known(value), movedText(figure.id)});
    }
    void addNumber(const Figure& figure, const FigureValue& value, const QString& label) {
        const QString number = !value.number   ? QStringLiteral("\u2013")
                               : figure.isRate ? rateText(value.share())
                                               : valueText(figure, value);
        // Of the numbers, that of the EVS alone tells how the simulation moves it.
        const QString moved = figure.id == FigureId::Evs ? movedText(figure.id) : QString();
        // What is unknown has no proof.
        add(value.number ? linked(figure, {}, 10, number) : number, label,
            {beside(figure), known(value), moved});
    }
    [[nodiscard]] QString known(const FigureValue& value) const {
        return knownText(value, !m_document.edits().empty());
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
    /// The number and what it is on one line, what is to be known of it on the next: all the figures are seen
    /// at once on a small screen.
    void add(const QString& number, const QString& label, QStringList details) {
        details.removeAll(QString());
        QString text = QStringLiteral("%1 %2").arg(number, label);
        if (!details.isEmpty()) {
            text += QStringLiteral("<br><span style='font-size:small;color:%1'>%2</span>")
                        .arg(textColourName(TextColour::Muted), details.join(QStringLiteral(" · ")));
        }
        m_text += paragraph(text);
    }
    static QString paragraph(const QString& text) {
        return QStringLiteral("<p style='margin-top:2px;margin-bottom:2px'>%1</p>").arg(text);
    }
    [[nodiscard]] QString movedText(FigureId id) const {
        return changeText(m_figures.figures[id], m_document.result().before.figures[id]);
    }

    const ProjectDocument& m_document;
    const Indicators& m_figures;
    Published m_published;
    QString m_text;
};

} // namespace

QString indicatorText(const ProjectDocument& document) {
    IndicatorSummary sheet(document);
    for (const Figure* figure :
         sharesFirst(figuresFor(&FigureUses::panel, document.result().after.withHypotheses))) {
        sheet.add(*figure);
    }
    return sheet.text();
}

} // namespace maillage
