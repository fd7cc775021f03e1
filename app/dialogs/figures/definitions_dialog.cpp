#include "app/dialogs/figures/definitions_dialog.hpp"

#include "app/widgets/row_table.hpp"
#include "app/text/figures/definition_text.hpp"
#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace maillage {

namespace {

QTableView* tableOf(QAbstractItemModel& model, const QString& name) {
    QTableView* table = makeRowTable(model, name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

DefinitionsDialog::DefinitionsDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_radius(new QDoubleSpinBox), m_summary(new QLabel) {
    setWindowTitle(tr("Définitions comparées"));
    resize(960, 640);
    m_radius->setLocale(currentLocale());
    m_radius->setRange(0, 100);
    m_radius->setDecimals(1);
    m_radius->setValue(kUsualRadiusKilometres);
    m_radius->setSuffix(tr("\u00A0km"));
    m_radius->setKeyboardTracking(false);
    m_summary->setWordWrap(true);
    auto* label = new QLabel(tr("&Rayon de la troisième définition"));
    label->setBuddy(m_radius);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_radius);
    row->addStretch();
    QTableView* figures = tableOf(m_figures, tr("Indicateurs sous chaque définition"));
    QTableView* flips = tableOf(m_flips, tr("Communes dont la classe dépend de la définition"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Fermer"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(figures, 3);
    layout->addWidget(m_summary);
    layout->addWidget(flips, 4);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_radius, &QDoubleSpinBox::valueChanged, this, &DefinitionsDialog::refresh);
    connect(&m_document, &ProjectDocument::changed, this, &DefinitionsDialog::refresh);
    connect(flips, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT placeAsked({m_flipped[static_cast<std::size_t>(index.row())]});
    });
    refresh();
}

void DefinitionsDialog::refresh() {
    const Situation& situation = m_document.situation();
    const DefinitionTable table = compareDefinitions(m_document.project(), situation, m_radius->value());
    m_flipped.clear();
    for (const Flip& flip : table.flips) {
        m_flipped.push_back(flip.commune);
    }
    m_figures.show(definitionFigures(table));
    m_flips.show(definitionFlips(situation, table));
    QString summary = counted(
        table.flips.size(),
        tr("%1 commune change de classe selon la définition (double clic\u00A0: la voir sur la carte)."),
        tr("%1 communes changent de classe selon la définition (double clic\u00A0: en voir une sur la "
           "carte)."));
    if (!table.withoutPlace.empty()) {
        summary +=
            tr(" Structures sans place connue, qui ne couvrent rien par le siège ni par le rayon\u00A0: %1.")
                .arg(countText(table.withoutPlace.size()));
    }
    m_summary->setText(summary);
}

} // namespace maillage
