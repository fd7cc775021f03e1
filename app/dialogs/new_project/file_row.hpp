// A file that a form asks for: typed, pasted or chosen; it may be left empty.
#pragma once

#include <QWidget>

#include <filesystem>
#include <optional>

class QLineEdit;

namespace maillage {

class FileRow : public QWidget {
    Q_OBJECT
public:
    /// `title` heads the system's dialog, `filter` as in QFileDialog; `emptyHint` stands where nothing is
    /// chosen.
    FileRow(const QString& title, const QString& filter, const QString& emptyHint, QWidget* parent = nullptr);

    /// nullopt while it is empty.
    [[nodiscard]] std::optional<std::filesystem::path> file() const;
    void setFile(const std::filesystem::path& file);
    /// Whether what is typed is a file that is there, or nothing.
    [[nodiscard]] bool isSound() const;

Q_SIGNALS:
    void changed();

private:
    void ask(const QString& title, const QString& filter);

    QLineEdit* m_path;
};

} // namespace maillage
