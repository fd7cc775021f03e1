#include "app/dialogs/figures/check_dialog.hpp"

#include "app/text/qt_text.hpp"
#include "core/analysis/validation/repair.hpp"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

CheckDialog::CheckDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_model(new FindingModel(this)),
      m_table(new QTableView),
      m_summary(new QLabel),
      m_repair(new QPushButton(tr("&Réparer"))) {
    setWindowTitle(tr("Contrôle du projet"));
    resize(900, 420);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Constats"));
    m_table->setToolTip(tr("Double clic\u00A0: montrer l'endroit sur la carte"));
    m_repair->setToolTip(tr("Retire les lignes en double et joint les périodes qui n'en font qu'une\u00A0; "
                            "aucun chiffre ne change, Ctrl+Z le défait"));
    m_repair->setEnabled(false);
    m_repair->setAutoDefault(false);

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_repair, QDialogButtonBox::ActionRole);
    QPushButton* close = buttons->addButton(tr("&Fermer"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_repair, &QPushButton::clicked, this, &CheckDialog::repair);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Finding& finding = m_model->findings()[static_cast<std::size_t>(index.row())];
        if (!finding.communes.empty()) {
            Q_EMIT placeAsked(finding.communes);
        }
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        // A ghost that is dragged, another year or theme: nothing of it is checked.
        const Project& now = m_document.project();
        if (!m_checked->sharesBaseWith(now) || m_checked->scenarios != now.scenarios) {
            check();
        }
    });
    check();
}

void CheckDialog::check() {
    m_checked = m_document.project();
    if (m_runner.isRunning()) {
        m_isOutdated = true;
        return m_runner.cancel();
    }
    m_isOutdated = false;
    m_summary->setText(tr("Contrôle en cours…"));
    m_repair->setEnabled(false);
    m_runner.run<std::vector<Finding>>(
        [project = *m_checked](const Monitor& monitor) { return validate(project, monitor); },
        [this](std::vector<Finding> findings) {
            m_isOutdated ? check() : showFindings(std::move(findings), *m_checked);
        },
        [this](const std::exception_ptr& problem) {
            if (m_isOutdated) {
                return check();
            }
            try {
                std::rethrow_exception(problem);
            } catch (const Error& error) {
                m_summary->setText(sentenceOf(error));
            }
        });
}

void CheckDialog::showFindings(std::vector<Finding> findings, const Project& project) {
    const auto errors = std::ranges::count_if(
        findings, [](const Finding& f) { return severityOf(f.code) == Severity::Error; });
    const auto repairable = std::ranges::count_if(findings, &Finding::isRepairable);
    const auto total = static_cast<std::ptrdiff_t>(findings.size());
    m_summary->setText(
        total == 0 ? tr("Rien à signaler.")
                   : tr("Erreurs\u00A0: %1. Avertissements\u00A0: %2. Réparables\u00A0: %3.")
                         .arg(integerText(errors), integerText(total - errors), integerText(repairable)));
    m_repair->setEnabled(repairable > 0);
    m_model->show(project, std::move(findings));
}

void CheckDialog::repair() {
    m_document.replaceProject(repaired(m_document.project()), tr("Réparer le projet"));
}

} // namespace maillage
