#include "app/dialogs/needs/indicator_dialog.hpp"

#include "app/text/needs/need_formula_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "core/analysis/needs/need_table.hpp"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace maillage {

IndicatorDialog::IndicatorDialog(Project project, QWidget* parent)
    : QDialog(parent),
      m_project(std::move(project)),
      m_label(new QLineEdit),
      m_numerator(new QLineEdit),
      m_denominator(new QLineEdit),
      m_unit(new QComboBox),
      m_direction(new QComboBox),
      m_filter(new QLineEdit),
      m_measures(new QListWidget),
      m_readBack(new QLabel),
      m_lastTyped(m_numerator) {
    setWindowTitle(tr("Ajouter un indicateur de besoin"));
    resize(640, 520);
    m_label->setPlaceholderText(tr("part des jeunes de 15 à 29 ans"));
    m_numerator->setPlaceholderText(QStringLiteral("POP1529"));
    m_denominator->setPlaceholderText(QStringLiteral("POP"));
    m_denominator->setToolTip(tr("Vide pour une médiane ou un taux publié, qui ne s'additionnent pas"));
    m_unit->addItem(tr("% (× 100)"), QStringLiteral("%"));
    m_unit->addItem(tr("‰ (× 1 000)"), QStringLiteral("‰"));
    m_unit->addItem(tr("la valeur telle quelle"), QString());
    m_direction->addItem(tr("plus, c'est plus de besoin"), QStringLiteral("plus"));
    m_direction->addItem(tr("moins, c'est plus de besoin"), QStringLiteral("moins"));
    m_direction->addItem(tr("ne dit pas un besoin"), QStringLiteral("aucun"));
    m_filter->setPlaceholderText(tr("chercher une mesure…"));
    m_filter->setAccessibleName(tr("Chercher une mesure"));
    m_measures->setAccessibleName(tr("Mesures du projet"));
    m_measures->setToolTip(tr("Un double clic, ou Entrée, ajoute la mesure à la formule"));
    m_readBack->setWordWrap(true);
    m_readBack->setObjectName(QStringLiteral("problem"));
    m_readBack->setMinimumHeight(4 * fontMetrics().height());
    m_readBack->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout;
    form->addRow(tr("&Nom"), m_label);
    form->addRow(tr("N&umérateur"), m_numerator);
    form->addRow(tr("&Dénominateur"), m_denominator);
    form->addRow(tr("Uni&té"), m_unit);
    form->addRow(tr("&Sens"), m_direction);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Ajouter"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annu&ler"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_filter);
    column->addWidget(m_measures, 1);
    column->addWidget(m_readBack);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field : {m_label, m_numerator, m_denominator}) {
        connect(field, &QLineEdit::textChanged, this, &IndicatorDialog::refresh);
    }
    for (QComboBox* box : {m_unit, m_direction}) {
        connect(box, &QComboBox::currentIndexChanged, this, &IndicatorDialog::refresh);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*old*/, QWidget* now) {
        if (now == m_numerator || now == m_denominator) {
            m_lastTyped = now == m_numerator ? m_numerator : m_denominator;
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, &IndicatorDialog::fillMeasures);
    connect(m_measures, &QListWidget::itemActivated, this, &IndicatorDialog::insertMeasure);
    fillMeasures();
    refresh();
}

IndicatorDialog::~IndicatorDialog() {
    disconnect(qApp, nullptr, this, nullptr);
}

void IndicatorDialog::fillMeasures() {
    m_measures->clear();
    const QString wanted = m_filter->text().trimmed();
    std::set<std::string> listed;
    for (const auto& set : m_project.needs->sets) {
        for (const NeedMeasure& measure : set->measures) {
            if (!listed.insert(measure.stem).second) {
                continue;
            }
            const QString stem = QString::fromStdString(measure.stem);
            const QString text = tr("%1 : %2 (%3)").arg(stem, needMeasureName(measure), needSetName(*set));
            if (text.contains(wanted, Qt::CaseInsensitive)) {
                auto* item = new QListWidgetItem(text, m_measures);
                item->setData(Qt::UserRole, stem);
            }
        }
    }
}

void IndicatorDialog::insertMeasure() {
    if (const QListWidgetItem* item = m_measures->currentItem()) {
        const QString before = m_lastTyped->text().trimmed();
        const bool isOpen = before.isEmpty() || before.endsWith(u'+') || before.endsWith(u'-');
        m_lastTyped->setText((before + (isOpen ? QStringLiteral(" ") : QStringLiteral(" + ")) +
                              item->data(Qt::UserRole).toString())
                                 .trimmed());
    }
}

QString IndicatorDialog::readBack() const {
    return m_readBack->text();
}

void IndicatorDialog::refresh() {
    const std::string label = m_label->text().trimmed().toStdString();
    const QString unit = m_unit->currentData().toString();
    const char* factor = unit == QStringLiteral("%") ? "100" : unit == QStringLiteral("‰") ? "1000" : "1";
    const NeedFacts& facts = *m_project.needs;
    m_written = indicatorWritten(
        {label.empty() ? std::string() : newIndicatorId(label, facts), label,
         m_numerator->text().toStdString(), m_denominator->text().toStdString(), factor, unit.toStdString(),
         m_direction->currentData().toString().toStdString(), tr("ajouté à la main").toStdString()},
        facts);
    if (unit.isEmpty()) {
        m_written.indicator.unit.clear();
    }
    if (m_written.indicator.isOwnValue() && m_denominator->text().trimmed().isEmpty()) {
        m_written.indicator.scale = 1; // published as it is shown
    }
    const bool isStarted = !m_numerator->text().trimmed().isEmpty();
    QStringList lines;
    bool isUsable = false;
    if (!isStarted) {
        lines << tr("Écrivez le numérateur : une mesure, ou une somme comme FAM - COUPSENF.");
    } else if (label.empty()) {
        lines << tr("Donnez un nom à l'indicateur.");
    } else if (!m_written.fault.empty()) {
        lines << tr("⚠ %1").arg(formulaFault(m_written.fault));
    } else if (const QStringList unknown = unknownStems(m_written.indicator, facts); !unknown.isEmpty()) {
        lines << tr("⚠ aucune publication du projet n'a %1").arg(unknown.join(QStringLiteral(", ")));
    } else {
        const NeedTable table = indicatorTable(m_project, m_written.indicator, NeedLevel::Commune);
        lines << tr("Se lit : %1").arg(formulaWords(m_written.indicator, facts))
              << needCountsText(NeedLevel::Commune, table.counts());
        isUsable = true;
    }
    m_readBack->setText(lines.join(u'\n'));
    m_ok->setEnabled(isUsable);
}

} // namespace maillage
