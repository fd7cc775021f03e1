#include "app/dialogs/figures/reconciliation_dialog.hpp"

#include "app/models/computed/commune_state_model.hpp"
#include "app/text/basis_text.hpp"
#include "app/text/qt_text.hpp"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// Rows as high as a line of text, not as a button.
void tighten(QTableView& table) {
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 6);
}

QTextBrowser* browserNamed(const QString& name) {
    auto* browser = new QTextBrowser;
    browser->setAccessibleName(name);
    return browser;
}

QSplitter* stacked(QWidget* above, QWidget* below, int heightAbove, int heightBelow) {
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(below);
    splitter->setSizes({heightAbove, heightBelow});
    return splitter;
}

} // namespace

ReconciliationDialog::ReconciliationDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_tabs(new QTabWidget),
      m_figures(new QTableWidget),
      m_sentences(browserNamed(tr("Ce que les chiffres publiés disent ensemble"))),
      m_worlds(browserNamed(tr("Ce que les chiffres publiés permettent"))),
      m_communes(new CommuneStateModel(this)),
      m_table(new QTableView),
      m_notice(new QLabel) {
    setWindowTitle(tr("Rapprochement"));
    resize(900, 720);
    m_tabs->addTab(makeComparison(), tr("&Publié et calculé"));
    m_tabs->addTab(makeWorlds(), tr("Ce que les chiffres publiés p&ermettent"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Fermer"));
    QPushButton* copying = buttons->addButton(tr("&Copier"), QDialogButtonBox::ActionRole);
    copying->setShortcut(QKeySequence::Copy);
    copying->setToolTip(tr("Tout l'onglet, tableau compris, pour un message ou un document (Ctrl+C)"));
    connect(copying, &QPushButton::clicked, this, &ReconciliationDialog::copy);
    QPushButton* printing = buttons->addButton(tr("&Imprimer…"), QDialogButtonBox::ActionRole);
    printing->setShortcut(QKeySequence::Print);
    printing->setToolTip(tr("Tout l'onglet (Ctrl+P)"));
    connect(printing, &QPushButton::clicked, this, &ReconciliationDialog::askPrinter);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_notice);
    foot->addStretch(1);
    foot->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    // The worlds of the other tab rest on what is attested alone.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_notice->setVisible(tab == 0); });
    connect(&m_document, &ProjectDocument::changed, this, &ReconciliationDialog::refresh);
    refresh();
}

QWidget* ReconciliationDialog::makeComparison() {
    const std::vector<QString> header = comparisonHeader();
    m_figures->setColumnCount(static_cast<int>(header.size()));
    m_figures->setHorizontalHeaderLabels(QStringList(header.begin(), header.end()));
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    tighten(*m_figures);
    m_figures->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_figures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_figures->setTabKeyNavigation(false);
    m_figures->setAccessibleName(tr("Chiffres publiés et chiffres calculés"));
    return stacked(m_figures, m_sentences, 250, 400);
}

QWidget* ReconciliationDialog::makeWorlds() {
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_communes);
    sorted->setSortRole(CommuneStateModel::kSortRole);
    sorted->setSortLocaleAware(true);
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CommuneStateModel::Population, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    tighten(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CommuneStateModel::Name, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Communes"));
    m_table->setToolTip(tr("Double clic ou Entrée\u00A0: montrer la commune sur la carte"));
    connect(m_table, &QTableView::activated, this, [this, sorted](const QModelIndex& index) {
        Q_EMIT communeChosen(static_cast<CommuneIndex>(sorted->mapToSource(index).row()));
    });
    return stacked(m_worlds, m_table, 440, 210);
}

void ReconciliationDialog::refresh() {
    const Project& project = m_document.project();
    const bool withHypotheses = m_document.view().withHypotheses;
    if (m_shown && m_shown->sharesBaseWith(project) && m_shownWithHypotheses == withHypotheses) {
        return;
    }
    m_shown = project;
    m_shownWithHypotheses = withHypotheses;
    showComparison();
    // A signal's receiver must not throw: what is wrong with the table stands where its sentences would.
    try {
        const std::vector<Reconciliation> dates = reconcileEachDate(*m_shown);
        std::vector<TextSection> sections;
        for (const Reconciliation& one : dates) {
            const std::vector<TextSection> more = reconciliationText(one);
            sections.insert(sections.end(), more.begin(), more.end());
        }
        const std::vector<ComparedFigure>& compared = m_document.derived().compared;
        const TextSection differences = differencesText(*m_shown, compared);
        if (!differences.sentences.isEmpty()) {
            sections.push_back(differences);
        }
        // What to do stands first: the rest is why.
        sections.insert(sections.begin(), nextStepsText(*m_shown, withHypotheses, compared, dates));
        m_sentences->setHtml(htmlOf(sections));
        m_comparison.sections = sections;
        showWorlds(dates.front().date);
    } catch (const Error& error) {
        m_sentences->setPlainText(sentenceOf(error));
        m_worlds->setPlainText(sentenceOf(error));
        m_communes->clear();
        m_comparison.sections = {{sentenceOf(error), {}}};
        m_possible.sections = m_comparison.sections;
    }
}

void ReconciliationDialog::showComparison() {
    auto rows = comparisonRows(m_document.derived().compared);
    for (std::vector<QString>& row : rows) {
        std::ranges::transform(row, row.begin(), withApostrophes);
    }
    m_comparison.title = tr("Chiffres publiés et chiffres calculés");
    m_comparison.table = {comparisonHeader(), rows};
    m_figures->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const std::vector<QString>& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_figures->columnCount(); ++column) {
            const QString& text = cells[static_cast<std::size_t>(column)];
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_figures->setItem(row, column, item);
        }
    }
    const bool restsOnHypotheses = m_shownWithHypotheses && m_shown->hasHypotheses();
    m_notice->setText(restsOnHypotheses
                          ? tr("Les valeurs calculées reposent sur une %1.").arg(reconstitutionText())
                          : QString());
    m_comparison.notice = m_notice->text();
}

void ReconciliationDialog::showWorlds(const Date& date) {
    const PublishedWorlds worlds = publishedWorlds(*m_shown, date);
    m_possible = {
        tr("Ce que les chiffres publiés permettent"), {}, worldsText(*m_shown->territory, worlds), {}};
    m_worlds->setHtml(htmlOf(m_possible.sections));
    m_communes->setWorlds(m_shown->territory, worlds.worlds);
}

const ReconciliationReport& ReconciliationDialog::report() const {
    return m_tabs->currentIndex() == 0 ? m_comparison : m_possible;
}

void ReconciliationDialog::copy() const {
    auto* copied = new QMimeData;
    copied->setText(plainTextOf(report()));
    copied->setHtml(htmlOf(report()));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ReconciliationDialog::print(QPrinter& printer) const {
    printer.setDocName(report().title);
    QTextDocument document;
    document.setHtml(htmlOf(report()));
    document.print(&printer);
}

void ReconciliationDialog::askPrinter() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setWindowTitle(tr("Imprimer le rapprochement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(*printer); });
    // It outlives its printer's last use: the dialog holds a plain pointer.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace maillage
