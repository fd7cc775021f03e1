#include "app/dialogs/help/help_dialog.hpp"

#include "app/dialogs/help/help_browser.hpp"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace maillage {

namespace {

QString titleOf(const QString& id) {
    static const QRegularExpression kTitle(QStringLiteral("^# (.*)$"), QRegularExpression::MultilineOption);
    QFile file(QStringLiteral(":/help/%1.md").arg(id));
    return file.open(QIODevice::ReadOnly) ? kTitle.match(QString::fromUtf8(file.readAll())).captured(1) : id;
}

} // namespace

std::vector<HelpSection> helpSections() {
    nameHelpResources();
    std::vector<HelpSection> sections;
    for (const char* id : {"premiere-carte", "projet", "importer", "corriger", "simuler", "priorites",
                           "implanter", "dater", "imprimer", "composer", "emporter", "rapprocher",
                           "definitions", "ligne-de-commande", "raccourcis"}) {
        sections.push_back({QString::fromUtf8(id), titleOf(QString::fromUtf8(id))});
    }
    return sections;
}

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent),
      m_contents(new QListWidget),
      m_page(new HelpBrowser),
      m_words(new QLineEdit),
      m_found(new QLabel) {
    setWindowTitle(tr("Guide de Maillage"));
    resize(1000, 720);
    for (const HelpSection& section : helpSections()) {
        auto* item = new QListWidgetItem(section.title, m_contents);
        item->setData(Qt::UserRole, section.id);
    }
    m_contents->setAccessibleName(tr("Sommaire"));
    m_contents->setMinimumWidth(m_contents->sizeHintForColumn(0) + 2 * m_contents->frameWidth() + 8);
    m_contents->setWordWrap(true);
    m_page->setAccessibleName(tr("Page du guide"));
    m_words->setPlaceholderText(tr("Chercher dans la page (Ctrl+F, Entrée)"));
    m_words->setAccessibleName(tr("Chercher dans la page"));
    m_words->setClearButtonEnabled(true);
    auto* back = new QPushButton(tr("&Retour"));
    back->setEnabled(false);
    back->setAutoDefault(false);
    auto* next = new QPushButton(tr("&Suivant"));
    next->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(m_words, 1);
    top->addWidget(next);
    top->addWidget(m_found);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 740}); // pictures are 680 wide
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Fermer"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::historyChanged, this, &HelpDialog::refreshContents);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            showSection(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_words, &QLineEdit::returnPressed, this, &HelpDialog::findNext);
    connect(next, &QPushButton::clicked, this, &HelpDialog::findNext);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_words,
            [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, &HelpDialog::findNext);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_page, &QTextBrowser::backward);
    showSection({});
    m_contents->setFocus();
}

void HelpDialog::setShortcuts(const QString& tables) {
    m_page->setShortcuts(tables);
}

void HelpDialog::showSection(const QString& id) {
    QString known = m_contents->item(0)->data(Qt::UserRole).toString();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole) == id) {
            known = id;
        }
    }
    if (known != section()) {
        m_page->setSource(QUrl(QStringLiteral("qrc:/help/%1.md").arg(known)));
    }
}

QString HelpDialog::section() const {
    return m_page->source().fileName().section(QLatin1Char('.'), 0, 0);
}

QString HelpDialog::text() const {
    return m_page->toPlainText();
}

void HelpDialog::findNext() {
    const QString words = m_words->text();
    if (words.isEmpty()) {
        return m_found->clear();
    }
    bool isFound = m_page->find(words);
    if (!isFound) {
        m_page->moveCursor(QTextCursor::Start);
        isFound = m_page->find(words);
    }
    m_found->setText(isFound ? QString() : tr("introuvable ici"));
}

void HelpDialog::refreshContents() {
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole) == section()) {
            m_contents->setCurrentRow(row);
        }
    }
    m_found->clear();
}

} // namespace maillage
