#include "app/dialogs/scenarios/base_dialog.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "app/widgets/grow_to_fit.hpp"
#include "core/model/scenario/scenario_base.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

BaseDialog::BaseDialog(ProjectDocument& document, std::string scenario, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_scenario(std::move(scenario)),
      m_from(new QLineEdit),
      m_problem(new QLabel) {
    const QString name = QString::fromStdString(m_scenario);
    setWindowTitle(tr("Retenir comme base"));
    setMinimumWidth(400); // on a small screen its text would be cut
    auto* above = new QLabel(
        tr("Les changements de «\u00A0%1\u00A0» deviennent des lignes du projet, à partir du jour donné\u00A0: "
           "structures, agréments et territoires. Le scénario quitte la liste\u00A0; Ctrl+Z le ramène.")
            .arg(name));
    above->setWordWrap(true);
    const std::optional<Date>& start = m_document.project().scenario(m_scenario).start;
    m_from->setText(shortDate(start ? *start : m_document.view().date));
    m_from->setToolTip(tr("31/12/2025, 2025-12-31 ou 2025"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Retenir"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    auto* form = new QFormLayout;
    form->addRow(tr("À partir &du"), m_from);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(above);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BaseDialog::accept() {
    try {
        const std::optional<Date> from = typedDate(tr("À partir du"), m_from->text(), false);
        if (!from) {
            m_problem->setText(tr("Donnez le jour à partir duquel la base change."));
            return growToFit(*this);
        }
        const QString name = QString::fromStdString(m_scenario);
        m_document.replaceProject(withScenarioAsBase(m_document.project(), m_scenario, *from,
                                                     baseReferenceText(name, *from).toStdString()),
                                  tr("Retenir «\u00A0%1\u00A0» comme base").arg(name));
        QDialog::accept();
    } catch (const Error& error) {
        m_problem->setText(sentenceOf(error));
        growToFit(*this);
    }
}

} // namespace maillage
