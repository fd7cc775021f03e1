#include "app/dialogs/files/import_dialog.hpp"

#include "app/dialogs/files/import_changes.hpp"
#include "app/dialogs/files/import_kinds.hpp"
#include "app/dialogs/files/import_layouts.hpp"
#include "app/dialogs/files/import_questions.hpp"
#include "app/dialogs/files/import_rows.hpp"
#include "app/dialogs/files/import_tables.hpp"
#include "app/dialogs/files/unsaved_question.hpp"
#include "app/text/exchange/import_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/io/lists/layout/list_titles.hpp"
#include "core/io/lists/layout/sheet_choice.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace maillage {

namespace {

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
    m_kinds = new ImportKinds;
    m_rows = new ImportRows(m_project.territory);
    m_changes = new ImportChanges;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Lecture du fichier"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = m_buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Importer"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Annuler"));
    m_takeBack = m_buttons->addButton(tr("Re&venir sur le dernier choix"), QDialogButtonBox::ActionRole);
    m_takeBack->setShortcut(QKeySequence::Undo);
    m_takeBack->hide();
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
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_notes);
    layout->addWidget(how, 4);
    layout->addWidget(m_questions);
    layout->addWidget(m_kinds);
    layout->addWidget(m_rows, 4);
    layout->addWidget(m_changes, 4);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
}

void ImportDialog::connectWidgets() {
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::acceptImport);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDialog::takeBack);
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
    connect(m_kinds, &ImportKinds::answered, this, &ImportDialog::decide);
    connect(m_rows, &ImportRows::decided, this, &ImportDialog::decide);
    connect(m_changes, &ImportChanges::scopeChosen, this, [this] { read(m_preview.layout()); });
    connect(m_changes, &ImportChanges::partialChosen, this, &ImportDialog::updateAccept);
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
                          m_changes->scope()};
    m_runner.run<ImportAnswer>(
        [project = m_project, file = m_file, known = m_workbook, wish](const Monitor& monitor) {
            return readImport(known ? known : std::make_shared<const Worksheets>(readWorkbook(file)), project,
                              wish, monitor);
        },
        [this](const ImportAnswer& answer) { show(answer); },
        [this](const std::exception_ptr& problem) {
            QDialog::reject();
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
    m_kinds->show(*m_reading, m_choices);
    m_rows->show(m_sheet, m_reading);
    m_changes->show(answer);
    updateAccept();
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

void ImportDialog::decide(const std::string& key, const std::string& answer) {
    if (m_runner.isRunning()) {
        return;
    }
    m_choicesBefore.push_back(m_choices);
    m_choices[key] = answer;
    m_takeBack->show();
    read(m_preview.layout());
}

void ImportDialog::takeBack() {
    if (m_choicesBefore.empty() || m_runner.isRunning()) {
        return;
    }
    m_choices = std::move(m_choicesBefore.back());
    m_choicesBefore.pop_back();
    m_takeBack->setVisible(!m_choicesBefore.empty());
    read(m_preview.layout());
}

void ImportDialog::reject() {
    if (!m_choicesBefore.empty() && !askToLoseChoices(m_choicesBefore.size(), this)) {
        return;
    }
    m_runner.cancel();
    QDialog::reject();
}

void ImportDialog::updateAccept() {
    const bool isRead = m_reading && !m_runner.isRunning() && !m_reading->isEmpty();
    const bool isWhole = isRead && m_reading->countRefused() == 0;
    const bool isSettled = isRead && !m_isSheetOpen && !m_questions->isOpen();
    m_changes->offerPartial(isRead && !isWhole);
    m_accept->setEnabled(isSettled && (isWhole || m_changes->acceptsPartial()));
}

void ImportDialog::acceptImport() {
    rememberLayout(*m_sheet, m_preview.layout());
    accept();
}

} // namespace maillage
