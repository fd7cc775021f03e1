#include "app/dialogs/files/import_dialog.hpp"

#include "app/dialogs/files/import_layouts.hpp"
#include "app/dialogs/files/import_questions.hpp"
#include "app/text/data/import_text.hpp"
#include "app/text/data/remark_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/row_table.hpp"
#include "core/io/lists/layout/list_titles.hpp"
#include "core/io/lists/layout/sheet_choice.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace maillage {

namespace {

constexpr int kWidestColumn = 240;
constexpr int kLinesSeen = 7;
constexpr int kAroundText = 4;

/// A list of the values 0…last by their names.
template <typename Value>
QComboBox* boxOf(Value last, const QString& name) {
    auto* box = new QComboBox;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        box->addItem(nameOf(static_cast<Value>(value)), value);
    }
    box->setAccessibleName(name);
    return box;
}

QTableView* compactTableOf(QAbstractItemModel& model, const QString& name) {
    QTableView* table = makeRowTable(model, name);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    return table;
}

void fitColumns(QTableView& table) {
    table.resizeColumnsToContents();
    for (int c = 0; c < table.model()->columnCount(); ++c) {
        table.setColumnWidth(c, std::min(table.columnWidth(c), kWidestColumn));
    }
}

} // namespace

ImportDialog::ImportDialog(Project project, std::filesystem::path file, QWidget* parent)
    : QDialog(parent), m_project(std::move(project)), m_file(std::move(file)), m_after(m_project) {
    setWindowTitle(tr("Importer une liste"));
    resize(1000, 700);
    makeWidgets();
    layOut();
    connectWidgets();
    updateAccept();
    connect(&m_runner, &TaskRunner::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    connect(&m_preview, &WorksheetPreviewModel::layoutEdited, this, [this] { read(m_preview.layout()); });
    read(std::nullopt);
}

void ImportDialog::makeWidgets() {
    m_title = new QLabel;
    m_title->setTextFormat(Qt::RichText);
    m_sheetBox = new QComboBox;
    m_sheetBox->setAccessibleName(tr("Feuille du classeur"));
    m_kindBox = boxOf(ListKind::Qpvs, tr("Ce que contient le fichier"));
    m_shapeBox = boxOf(ListShape::StructuresInRows, tr("Disposition du fichier"));
    m_sheetBox->setPlaceholderText(tr("(feuille à choisir)"));
    m_notes = new QLabel;
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_readHidden = new QCheckBox;
    m_readHidden->setChecked(true);
    m_questions = new ImportQuestions;
    m_previewView = compactTableOf(m_preview, tr("Premières lignes du fichier"));
    m_previewView->setItemDelegate(new RoleDelegate(m_previewView));
    m_previewView->setSelectionMode(QAbstractItemView::NoSelection);
    m_counts = new QLabel;
    m_counts->setTextFormat(Qt::RichText);
    m_shownBox = new QComboBox;
    m_shownBox->setAccessibleName(tr("Lignes montrées"));
    m_shownBox->addItem(tr("lignes à voir"), static_cast<int>(RowReportModel::Shown::ToSee));
    m_shownBox->addItem(tr("toutes les lignes"), static_cast<int>(RowReportModel::Shown::All));
    m_rowView = compactTableOf(m_rows, tr("Ce qu'est devenue chaque ligne"));
    m_rowView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rowView->horizontalHeader()->setStretchLastSection(true);
    m_choiceText = new QLabel;
    m_choiceText->setWordWrap(true);
    m_choiceBox = new QComboBox;
    m_choiceBox->setAccessibleName(tr("Commune à retenir"));
    m_choiceBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choose = new QPushButton(tr("&Retenir cette commune"));
    m_choicePanel = new QWidget;
    auto* choiceRow = new QHBoxLayout(m_choicePanel);
    choiceRow->setContentsMargins(0, 0, 0, 0);
    choiceRow->addWidget(m_choiceText, 1);
    choiceRow->addWidget(m_choiceBox);
    choiceRow->addWidget(m_choose);
    m_changes = new QLabel;
    m_changes->setWordWrap(true);
    m_completes = new QCheckBox(tr("&Garder les structures du projet que la liste ne nomme pas"));
    m_acceptPartial = new QCheckBox(tr("Importer &sans les lignes ambiguës ou non rattachées"));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Lecture du fichier"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = m_buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Importer"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
}

void ImportDialog::layOut() {
    auto* how = new QGroupBox(tr("Comment le fichier est lu"));
    auto* grid = new QGridLayout(how);
    const auto row = [&](int line, int column, const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, line, column);
        grid->addWidget(field, line, column + 1);
        return label;
    };
    m_sheetLabel = row(0, 0, tr("F&euille"), m_sheetBox);
    row(1, 0, tr("&Contenu"), m_kindBox);
    row(1, 2, tr("&Disposition"), m_shapeBox);
    grid->addWidget(m_readHidden, 2, 0, 1, 4);
    grid->addWidget(m_previewView, 3, 0, 1, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    auto* rows = new QGroupBox(tr("Ce que devient chaque ligne"));
    auto* rowsLayout = new QVBoxLayout(rows);
    auto* countRow = new QHBoxLayout;
    countRow->addWidget(m_counts, 1);
    countRow->addWidget(m_shownBox);
    rowsLayout->addLayout(countRow);
    rowsLayout->addWidget(m_rowView, 1);
    rowsLayout->addWidget(m_choicePanel);
    auto* changes = new QGroupBox(tr("Ce qui changera dans le projet"));
    auto* changesLayout = new QVBoxLayout(changes);
    auto* scrolled = new QScrollArea; // a long list under large letters has more lines than there is room
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidget(m_changes);
    changesLayout->addWidget(scrolled);
    changesLayout->addWidget(m_completes);
    changesLayout->addWidget(m_acceptPartial);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_notes);
    layout->addWidget(how, 4);
    layout->addWidget(m_questions);
    layout->addWidget(rows, 4);
    layout->addWidget(changes, 4);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
}

void ImportDialog::connectWidgets() {
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::acceptImport);
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] {
        m_runner.cancel();
        reject();
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_sheetBox, &QComboBox::activated, this, [this] {
        m_isBlanksTold = false;
        read(std::nullopt);
    });
    connect(m_kindBox, &QComboBox::activated, this, [this](int kind) {
        ListLayout changed = m_preview.layout();
        changed.kind = static_cast<ListKind>(kind);
        read(changed);
    });
    connect(m_shapeBox, &QComboBox::activated, this, [this](int shape) {
        ListLayout changed = m_preview.layout();
        changed.shape = static_cast<ListShape>(shape);
        read(changed);
    });
    connect(m_questions, &ImportQuestions::answered, this, [this](const ListLayout& layout, bool isOfBlanks) {
        m_isBlanksTold = m_isBlanksTold || isOfBlanks;
        read(layout);
    });
    connect(m_readHidden, &QCheckBox::clicked, this, [this] { read(std::nullopt); });
    connect(m_shownBox, &QComboBox::activated, this, &ImportDialog::showRows);
    connect(m_completes, &QCheckBox::clicked, this, [this] { read(m_preview.layout()); });
    connect(m_acceptPartial, &QCheckBox::toggled, this, &ImportDialog::updateAccept);
    connect(m_rowView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showChoice);
}

void ImportDialog::read(std::optional<ListLayout> layout) {
    if (m_runner.isRunning()) {
        return;
    }
    m_progress->setValue(0);
    m_progress->show();
    m_accept->setEnabled(false);
    const ImportWish wish{m_sheetBox->currentData().toString().toStdString(),
                          m_readHidden->isChecked(),
                          m_isBlanksTold,
                          std::move(layout),
                          m_choices,
                          m_completes->isChecked() ? ListScope::Part : ListScope::Whole};
    m_runner.run<ImportAnswer>(
        [project = m_project, file = m_file, known = m_workbook, wish](const Monitor& monitor) {
            return readImport(known ? known : std::make_shared<const Worksheets>(readWorkbook(file)), project,
                              wish, monitor);
        },
        [this](const ImportAnswer& answer) { show(answer); },
        [this](const std::exception_ptr& problem) {
            reject();
            Q_EMIT failed(problem);
        });
}

void ImportDialog::show(const ImportAnswer& answer) {
    m_progress->hide();
    m_sheet = answer.sheet;
    m_reading = answer.reading;
    m_after = answer.after;
    m_title->setText(
        tr("<b>%1</b>").arg(QString::fromStdU16String(m_file.filename().u16string()).toHtmlEscaped()));
    m_workbook = answer.workbook;
    m_isSheetOpen = answer.isSheetOpen;
    showSheets(answer);
    showNotes();
    m_questions->show(*m_sheet, answer.layout, answer.blanks);
    // What is asked about is seen, however many questions there are.
    const int lineHeight = m_previewView->fontMetrics().height() + kAroundText;
    m_previewView->setMinimumHeight(m_questions->isVisibleTo(this) ? kLinesSeen * lineHeight : 0);
    m_kindBox->setCurrentIndex(static_cast<int>(answer.layout.kind));
    m_shapeBox->setCurrentIndex(static_cast<int>(answer.layout.shape));
    m_shapeBox->setEnabled(answer.layout.kind == ListKind::Territories);
    m_preview.show(m_sheet, answer.layout);
    for (int c = 0; c < m_preview.columnCount(); ++c) {
        m_previewView->openPersistentEditor(m_preview.index(0, c));
    }
    fitColumns(*m_previewView);
    m_counts->setText(countsText(*m_reading));
    m_changes->setText(changesText(answer));
    showRows();
    updateAccept();
}

QString ImportDialog::changesText(const ImportAnswer& answer) const {
    if (answer.problem) {
        return sentenceOf(*answer.problem);
    }
    if (answer.isSheetOpen) {
        return tr("Plusieurs feuilles peuvent être la liste\u00A0: choisissez d'abord la feuille.");
    }
    if (answer.isQuestionFirst) {
        return tr("La liste ne peut pas être lue avant la réponse à la question ci-dessus.");
    }
    if (answer.reading->isEmpty()) {
        return tr("Rien à importer : aucune ligne n'est complète.");
    }
    return answer.changes.isEmpty() ? tr("Rien : la liste dit ce que le projet dit déjà.")
                                    : answer.changes.join(QStringLiteral("\n"));
}

void ImportDialog::showSheets(const ImportAnswer& answer) {
    const QString before = m_sheetBox->currentData().toString();
    m_sheetBox->clear();
    for (const SheetName& sheet : m_sheet->sheets) {
        const QString name = QString::fromStdString(sheet.name);
        m_sheetBox->addItem(sheet.isHidden ? tr("%1 (masquée)").arg(name) : name, name);
    }
    if (answer.fitting.size() > 1) {
        const QString all = QString::fromUtf8(kAllSheets.data(), static_cast<qsizetype>(kAllSheets.size()));
        m_sheetBox->addItem(tr("toutes les feuilles qui conviennent, l'une après l'autre"), all);
    }
    m_sheetBox->setCurrentIndex(
        m_isSheetOpen
            ? -1
            : m_sheetBox->findData(before.isEmpty() ? QString::fromStdString(m_sheet->name) : before));
    m_sheetBox->setVisible(m_sheetBox->count() > 1);
    m_sheetLabel->setVisible(m_sheetBox->count() > 1);
}

void ImportDialog::showNotes() {
    QStringList notes;
    for (const Diagnostic& diagnostic : m_sheet->diagnostics) {
        notes.append(sentenceOf(diagnostic));
    }
    QStringList hidden;
    for (const std::string& name : hiddenSheets(*m_sheet)) {
        hidden.append(QString::fromStdString(name));
    }
    if (!hidden.isEmpty()) {
        notes.append(
            tr("Feuilles masquées du classeur, non lues\u00A0: %1").arg(hidden.join(QStringLiteral(", "))));
    }
    QStringList letters;
    for (const std::size_t column : m_sheet->hiddenColumns) {
        letters.append(QString::fromStdString(columnLetter(column)));
    }
    if (!letters.isEmpty()) {
        notes.append(tr("Colonnes masquées du classeur, lues comme les autres\u00A0: %1")
                         .arg(letters.join(QStringLiteral(", "))));
    }
    m_notes->setText(notes.join(QStringLiteral("\n")));
    m_notes->setVisible(!notes.isEmpty());
    // Once they are left aside the sheet has none, and the person may want them back.
    const std::size_t rows = countHiddenRows(*m_sheet);
    if (rows > 0) {
        m_readHidden->setText(
            tr("Lire aussi les lignes masquées ou filtrées dans le classeur\u00A0: %1").arg(countText(rows)));
    }
    m_readHidden->setVisible(rows > 0 || !m_readHidden->isChecked());
}

void ImportDialog::showRows() {
    m_rows.show(m_sheet, m_reading, static_cast<RowReportModel::Shown>(m_shownBox->currentData().toInt()));
    fitColumns(*m_rowView);
    m_rowView->setColumnWidth(2, kWidestColumn * 2);
    if (m_rows.rowCount() > 0) {
        m_rowView->selectRow(0);
    }
    showChoice();
}

void ImportDialog::showChoice() {
    const QModelIndex current = m_rowView->currentIndex();
    m_choicePanel->setVisible(current.isValid());
    m_choiceBox->clear();
    if (!current.isValid()) {
        return;
    }
    const RowOutcome& row = m_rows.outcome(current.row());
    m_choiceText->setText(tr("Ligne %1 : %2").arg(QString::number(row.line), remarksText(row)));
    m_choiceBox->setVisible(!row.choices.empty());
    m_choose->setVisible(!row.choices.empty());
    if (row.choices.empty()) {
        return;
    }
    m_choose->setText(row.choices.front().answers.empty() ? tr("&Retenir cette commune")
                                                          : tr("&Retenir cette réponse"));
    for (const std::string_view answer : row.choices.front().answers) {
        m_choiceBox->addItem(nameOfAnswer(answer), QString::fromStdString(std::string(answer)));
    }
    for (const CommuneIndex index : row.choices.front().candidates) {
        const Commune& commune = m_project.territory->commune(index);
        m_choiceBox->addItem(shownName(commune.name + " (" + commune.code + ")"),
                             QString::fromStdString(commune.code));
    }
}

void ImportDialog::choose() {
    const QModelIndex current = m_rowView->currentIndex();
    if (!current.isValid() || m_choiceBox->count() == 0) {
        return;
    }
    m_choices[m_rows.outcome(current.row()).choices.front().key] =
        m_choiceBox->currentData().toString().toStdString();
    read(m_preview.layout());
}

void ImportDialog::updateAccept() {
    const bool isRead = m_reading && !m_runner.isRunning() && !m_reading->isEmpty();
    const bool isWhole = isRead && m_reading->countRefused() == 0;
    const bool isSettled = isRead && !m_isSheetOpen && !m_questions->isOpen();
    const ListKind kind = m_preview.layout().kind;
    m_completes->setVisible(isRead && (kind == ListKind::Territories || kind == ListKind::Structures));
    m_acceptPartial->setVisible(isRead && !isWhole);
    m_accept->setEnabled(isSettled && (isWhole || m_acceptPartial->isChecked()));
}

void ImportDialog::acceptImport() {
    rememberLayout(*m_sheet, m_preview.layout());
    accept();
}

} // namespace maillage
