#include "app/panels/figures/figure_panel.hpp"

#include "app/look/text_colours.hpp"
#include "app/panels/figures/advice_section.hpp"
#include "app/panels/figures/chosen_text.hpp"
#include "app/panels/figures/missing_section.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/widgets/flow_layout.hpp"
#include "app/widgets/scrolled.hpp"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace maillage {

namespace {

QLabel* richLabel(const QString& accessibleName) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMargin(6);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace

FigurePanel::FigurePanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_communes(new QRadioButton(tr("communes"))),
      m_inhabitants(new QRadioButton(tr("habitants"))),
      m_attestedOnly(new QCheckBox(tr("sans hypothèses"))),
      m_figures(richLabel(tr("Indicateurs"))),
      m_commune(richLabel(tr("Commune choisie"))),
      m_chosen(richLabel(tr("Communes choisies"))),
      m_parts(new QSplitter(Qt::Vertical)) {
    m_communes->setToolTip(tr("Parts des communes, comme le schéma les publie"));
    m_inhabitants->setToolTip(tr("Parts des habitants des communes"));
    m_attestedOnly->setToolTip(tr("Ne garder que ce qui est attesté"));
    connect(m_inhabitants, &QRadioButton::toggled, this, [this](bool on) {
        m_document.look(
            [&](ViewState& view) { view.base = on ? FigureBase::Inhabitants : FigureBase::Communes; });
    });
    connect(m_attestedOnly, &QCheckBox::toggled, this,
            [this](bool on) { m_document.look([&](ViewState& view) { view.withHypotheses = !on; }); });
    connect(m_figures, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link.startsWith(kStructureLink)) {
            Q_EMIT structureAsked(link.mid(kStructureLink.size()).toStdString());
        } else if (const auto missing = missingPartOfLink(link)) {
            Q_EMIT missingAsked(*missing);
        } else if (!goTo(link)) {
            Q_EMIT figureAsked(link);
        }
    });
    connect(m_chosen, &QLabel::linkActivated, this, &FigurePanel::goTo);
    connect(m_commune, &QLabel::linkActivated, this, &FigurePanel::follow);
    auto* base = new FlowLayout;
    base->addWidget(new QLabel(tr("En parts des")));
    base->addWidget(m_communes);
    base->addWidget(m_inhabitants);
    base->addWidget(m_attestedOnly);

    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(scrolled(m_figures));
    auto* about = new QWidget;
    auto* aboutLayout = new QVBoxLayout(about);
    aboutLayout->setContentsMargins(0, 0, 0, 0);
    aboutLayout->setSpacing(0);
    aboutLayout->addWidget(m_commune);
    aboutLayout->addWidget(m_chosen);
    aboutLayout->addStretch(1);
    m_parts->addWidget(scrolled(about));
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_isParted = true; });
    setMinimumWidth(260); // of a number and its words on one line
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(base);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_parts, 1);
    connect(&m_document, &ProjectDocument::changed, this, &FigurePanel::refresh);
    connect(&m_document.selection(), &Selection::changed, this, &FigurePanel::refreshChosen);
    // One that is read is explained when it becomes the one (explain).
    connect(&m_document.selection(), &Selection::changed, this, [this] {
        if (!m_explained) {
            refresh();
        }
    });
    refresh();
}

void FigurePanel::explain(std::optional<CommuneIndex> commune) {
    m_explained = commune;
    refresh();
}

QString FigurePanel::explanation() const {
    return m_commune->text();
}

bool FigurePanel::goTo(const QString& link) {
    const auto commune =
        link.startsWith(kCommuneLink)
            ? m_document.project().territory->find(link.mid(kCommuneLink.size()).toStdString())
            : std::nullopt;
    if (commune) {
        m_document.selection().set({*commune});
        explain(*commune);
    }
    return commune.has_value();
}

void FigurePanel::refreshChosen() {
    const QString text = chosenText(m_document);
    m_chosen->setText(text);
    m_chosen->setVisible(!text.isEmpty());
    part();
}

void FigurePanel::follow(const QString& link) {
    if (!m_explained) {
        return;
    }
    if (const AdvisedChange* change = m_advice ? changeOfLink(*m_advice, link) : nullptr) {
        const AdvisedChange asked = *change; // the advice goes when the change is made
        Q_EMIT changeAsked(asked, *m_explained);
    } else if (link == kPortraitLink) {
        Q_EMIT portraitAsked();
    } else if (link.startsWith(kStructureLink)) {
        Q_EMIT structureAsked(link.mid(kStructureLink.size()).toStdString());
    } else {
        Q_EMIT communeAsked(*m_explained);
    }
}

std::optional<Advice> FigurePanel::advise(CommuneIndex commune) const {
    const bool isBlank = m_document.result().after.coverage.classes[commune] == CoverageClass::ZoneBlanche;
    if (!isBlank || m_document.ghost()) {
        return std::nullopt;
    }
    const Scenario scenario = m_document.scenario();
    AdviceOptions options;
    options.scenario = &scenario;
    return adviceFor(m_document.project(), m_document.situation(), commune, options);
}

void FigurePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        // The same words are not read again by a label, and links keep their colour from when they were.
        m_commune->clear();
        m_chosen->clear();
        refresh();
    }
    QWidget::changeEvent(event);
}

QString FigurePanel::unexplained() const {
    // Several are told one by one below.
    return m_document.selection().communes().size() > 1
               ? QString()
               : tr("<p style='color:%1'>Cliquez une commune pour savoir pourquoi elle "
                    "est dans sa classe.</p>")
                     .arg(textColourName(TextColour::Muted));
}

void FigurePanel::refresh() {
    const ViewState& view = m_document.view();
    (view.base == FigureBase::Inhabitants ? m_inhabitants : m_communes)->setChecked(true);
    m_attestedOnly->setChecked(!view.withHypotheses);
    m_figures->setText(indicatorText(m_document));
    const bool isKnown = m_explained && *m_explained < m_document.project().territory->size();
    m_advice = isKnown ? advise(*m_explained) : std::nullopt;
    QString text = isKnown ? communeText(m_document, *m_explained) : unexplained();
    if (m_advice) {
        text += adviceSection(*m_document.project().territory, *m_advice);
    }
    m_commune->setText(text);
    m_commune->setVisible(!text.isEmpty());
    refreshChosen();
    part();
}

void FigurePanel::part() {
    if (m_isParted) {
        return; // as a person did it
    }
    // Of the height: all figures are seen while there is nothing to tell of a commune.
    constexpr int kWhole = 1000;
    const int told = m_explained || m_document.selection().communes().size() > 1 ? 450 : 120;
    m_parts->setSizes({kWhole - told, told});
}

} // namespace maillage
