#include "app/dialogs/new_project/file_row.hpp"

#include "app/dialogs/files/file_question.hpp"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace maillage {

FileRow::FileRow(const QString& title, const QString& filter, const QString& emptyHint, QWidget* parent)
    : QWidget(parent), m_path(new QLineEdit) {
    m_path->setPlaceholderText(emptyHint);
    m_path->setAccessibleName(title);
    m_path->setMinimumWidth(m_path->fontMetrics().averageCharWidth() * 40);
    auto* choose = new QPushButton(tr("Choisir…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("%1 : choisir un fichier").arg(title));
    connect(choose, &QPushButton::clicked, this, [this, title, filter] { ask(title, filter); });
    connect(m_path, &QLineEdit::textChanged, this, &FileRow::changed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    // The mnemonic of the form's label leads to the field.
    setFocusProxy(m_path);
}

std::optional<std::filesystem::path> FileRow::file() const {
    const QString typed = m_path->text().trimmed();
    return typed.isEmpty()
               ? std::nullopt
               : std::optional<std::filesystem::path>(QDir::fromNativeSeparators(typed).toStdU16String());
}

void FileRow::setFile(const std::filesystem::path& file) {
    m_path->setText(QDir::toNativeSeparators(QString::fromStdU16String(file.u16string())));
}

bool FileRow::isSound() const {
    const QString typed = m_path->text().trimmed();
    return typed.isEmpty() || QFileInfo(QDir::fromNativeSeparators(typed)).isFile();
}

void FileRow::ask(const QString& title, const QString& filter) {
    const QString chosen = askFileToOpen(this, title, filter);
    if (!chosen.isEmpty()) {
        setFile(chosen.toStdU16String());
    }
}

} // namespace maillage
