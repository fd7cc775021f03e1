// How the composer is made: the page, what stands beside it, and its buttons.
#include "app/dialogs/composer/composer_dialog.hpp"

#include "app/dialogs/composer/page_canvas.hpp"
#include "app/dialogs/composer/part_fields.hpp"
#include "app/dialogs/files/file_question.hpp"
#include "app/dialogs/files/unsaved_question.hpp"
#include "app/text/data/file_name.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/map/part_text.hpp"
#include "core/base/text.hpp"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

/// "Modèle 1", or the next that is free.
std::string freeName(const Project& project, const QString& pattern) {
    for (std::size_t number = 1;; ++number) {
        std::string name = pattern.arg(number).toStdString();
        if (findPageTemplate(project, name) == nullptr) {
            return name;
        }
    }
}

PageTemplate templateToOpen(const Project& project, const std::string& name, const QString& pattern) {
    const PageTemplate* known = findPageTemplate(project, name);
    return known == nullptr ? PageTemplate{freeName(project, pattern)} : *known;
}

} // namespace

ComposerDialog::ComposerDialog(PageJob job, const std::string& opened, QWidget* parent)
    : QDialog(parent),
      m_job(std::move(job)),
      m_opened(findPageTemplate(m_job.project, opened) == nullptr ? std::string() : opened),
      m_template(templateToOpen(m_job.project, opened, tr("Modèle %1"))),
      m_canvas(new PageCanvas),
      m_name(new QLineEdit(QString::fromStdString(m_template.name))),
      m_nameNote(new QLabel),
      m_paper(new QComboBox),
      m_parts(new QListWidget),
      m_fields(new PartFields),
      m_notes(new QLabel) {
    setWindowTitle(tr("Composer la page"));
    m_job.title.clear(); // that of one page; the template has its own
    m_job.layout = layoutNow();
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &ComposerDialog::draw);
    auto* body = new QHBoxLayout;
    body->addWidget(m_canvas, 1);
    body->addWidget(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(makeButtons());
    connectParts();
    checkName();
    resize(1180, 720);
    fillList();
    m_canvas->setFocus();
    m_delay.start(0);
}

QWidget* ComposerDialog::makeSide() {
    m_name->setMaxLength(kMostTemplateName);
    m_nameNote->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setAccessibleName(tr("Relecture de la page"));
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (const Paper& paper : kPapers) {
        const QString size = paper.size == PaperSize::A3 ? QStringLiteral("A3") : QStringLiteral("A4");
        m_paper->addItem(paper.isPortrait ? tr("%1 portrait").arg(size) : tr("%1 paysage").arg(size),
                         2 * static_cast<int>(paper.size) + (paper.isPortrait ? 1 : 0));
        if (paper == m_job.paper) {
            m_paper->setCurrentIndex(m_paper->count() - 1);
        }
    }
    m_parts->setAccessibleName(tr("Parties de la page"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Nom du modèle"), m_name);
    form->addRow(m_nameNote);
    form->addRow(tr("P&apier"), m_paper);
    auto* label = new QLabel(tr("Part&ies (cochées\u00A0: sur la page)"));
    label->setBuddy(m_parts);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(label);
    column->addWidget(m_parts, 2);
    column->addWidget(m_fields);
    column->addWidget(m_notes, 1);
    constexpr int kUsualWidth = 330; // more where text is large; the page beside it never moves
    side->setFixedWidth(std::max(kUsualWidth, side->sizeHint().width()));
    return side;
}

QWidget* ComposerDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Enregistrer le modèle"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Fer&mer"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_outcome = Outcome::Kept;
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ComposerDialog::reject);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    QAction* undo = m_undoStack.createUndoAction(this, tr("Annuler"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undoStack.createRedoAction(this, tr("Rétablir"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction* action : {undo, redo}) {
        addAction(action);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
    const auto add = [&](const QString& words, auto slot) {
        auto* button = new QPushButton(words);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    add(tr("&Tout remettre en place"),
        [this] { change(m_template.with(m_job.paper, {}), tr("Tout remettre en place")); });
    add(tr("Imp&orter…"), [this] { importTemplate(); });
    add(tr("Ex&porter…"), [this] { exportTemplate(); });
    add(tr("&Supprimer le modèle"), [this] { removeTemplate(); })->setEnabled(!m_opened.empty());
    line->addStretch();
    line->addWidget(buttons);
    return row;
}

void ComposerDialog::connectParts() {
    connect(m_canvas, &PageCanvas::partChosen, this, &ComposerDialog::choosePart);
    connect(m_canvas, &PageCanvas::placeAsked, this, &ComposerDialog::movePart);
    connect(m_canvas, &PageCanvas::resized, this, [this] {
        m_isOutdated = true;
        m_delay.start();
    });
    connect(m_canvas, &PageCanvas::hideAsked, this, [this](PagePart part) {
        PartSetting setting = layoutNow().of(part);
        setting.isShown = false;
        changePart(setting, tr("Masquer %1").arg(partWithArticle(part)));
    });
    connect(m_parts, &QListWidget::currentItemChanged, this, [this] {
        if (!m_isFilling) {
            m_canvas->choose(chosenPart());
            showFields();
        }
    });
    connect(m_parts, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling) {
            showPart(*item);
        }
    });
    connect(m_fields, &PartFields::wordsTyped, this, &ComposerDialog::writeWords);
    connect(m_fields, &PartFields::placeTyped, this, [this](const PageRect& place) {
        if (const auto part = chosenPart()) {
            movePart(*part, place, true);
        }
    });
    connect(m_fields, &PartFields::resetAsked, this, [this] {
        if (const auto part = chosenPart()) {
            changePart({*part}, tr("Remettre %1 en place").arg(partWithArticle(*part)));
        }
    });
    connect(m_name, &QLineEdit::textChanged, this, &ComposerDialog::checkName);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ComposerDialog::choosePaper);
}

void ComposerDialog::importTemplate() {
    const QString file = askFileToOpen(this, tr("Importer un modèle de page"),
                                       tr("Modèles de page (*.json);;Tous les fichiers (*)"));
    if (file.isEmpty()) {
        return;
    }
    try {
        const PageTemplate read = readTemplateFile(file.toStdU16String());
        change(read, tr("Importer « %1 »").arg(QString::fromStdString(read.name)));
        m_name->setText(QString::fromStdString(read.name));
    } catch (const Error& error) {
        m_notes->setText(capitalised(sentenceOf(error)));
    }
}

void ComposerDialog::exportTemplate() {
    const QString file = askFileToWrite(this, tr("Exporter le modèle de page"),
                                        fileName({tr("modele"), m_name->text()}, QStringLiteral("json")),
                                        tr("Modèles de page (*.json)"));
    if (file.isEmpty()) {
        return;
    }
    try {
        writeWholeFile(QByteArray::fromStdString(templateText(kept()) + "\n"), file.toStdU16String());
    } catch (const Error& error) {
        m_notes->setText(capitalised(sentenceOf(error)));
    }
}

void ComposerDialog::reject() {
    const int steps = m_undoStack.index();
    if (steps == 0 || askToLosePage(static_cast<std::size_t>(steps), this)) {
        QDialog::reject();
    }
}

void ComposerDialog::removeTemplate() {
    m_outcome = Outcome::Removed;
    accept();
}

} // namespace maillage
