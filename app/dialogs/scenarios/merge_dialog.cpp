#include "app/dialogs/scenarios/merge_dialog.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/change/scenario_text.hpp"
#include "core/model/scenario/scenario_names.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

MergeDialog::MergeDialog(ProjectDocument& document, std::string first, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_first(std::move(first)),
      m_second(new QComboBox),
      m_name(new QLineEdit),
      m_summary(new QLabel),
      m_contradictions(new QPlainTextEdit) {
    const QString known = QString::fromStdString(m_first);
    setWindowTitle(tr("Fusionner des scénarios"));
    resize(620, 340);
    for (const Scenario& scenario : *m_document.project().scenarios) {
        if (scenario.name != m_first) {
            m_second->addItem(QString::fromStdString(scenario.name));
        }
    }
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_contradictions->setReadOnly(true);
    m_contradictions->setAccessibleName(tr("Contradictions"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_merge = buttons->button(QDialogButtonBox::Ok);
    m_merge->setText(tr("&Fusionner"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annu&ler"));
    auto* form = new QFormLayout;
    form->addRow(tr("Le scénario"), new QLabel(known));
    form->addRow(tr("&avec"), m_second);
    form->addRow(tr("&Nom du nouveau"), m_name);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_contradictions, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_second, &QComboBox::currentIndexChanged, this, [this, known] {
        m_name->setText(tr("%1 + %2").arg(known, m_second->currentText()));
        refresh();
    });
    m_name->setText(tr("%1 + %2").arg(known, m_second->currentText()));
    refresh();
}

MergeResult MergeDialog::mergedResult() const {
    const Project& project = m_document.project();
    return mergeScenarios(project, project.scenario(m_first),
                          project.scenario(m_second->currentText().toStdString()),
                          m_name->text().trimmed().toStdString());
}

void MergeDialog::refresh() {
    if (m_second->count() == 0) {
        m_summary->setText(tr("Le projet n'a pas d'autre scénario."));
        m_contradictions->hide();
        return m_merge->setEnabled(false);
    }
    const Project& project = m_document.project();
    QStringList lines;
    for (const Contradiction& contradiction : mergedResult().contradictions) {
        lines << contradictionText(project, project.scenario(m_first),
                                   project.scenario(m_second->currentText().toStdString()), contradiction);
    }
    m_contradictions->setPlainText(lines.join(QStringLiteral("\n")));
    m_contradictions->setVisible(!lines.isEmpty());
    m_summary->setText(
        lines.isEmpty()
            ? tr("Les deux scénarios s'accordent. Ils restent tels quels à côté du nouveau.")
            : tr("Ils se contredisent\u00A0: rien n'est fusionné tant que ce n'est pas corrigé."));
    m_merge->setEnabled(lines.isEmpty());
}

void MergeDialog::accept() {
    try {
        const MergeResult both = mergedResult();
        if (!both.contradictions.empty()) {
            return refresh();
        }
        m_document.replaceProject(withNewScenario(m_document.project(), both.merged),
                                  tr("Fusionner deux scénarios"));
        Q_EMIT merged(m_document.project().scenarios->back().name);
        QDialog::accept();
    } catch (const Error& error) {
        m_summary->setText(sentenceOf(error));
    }
}

} // namespace maillage
