// "Écrit : carte.pdf", with what opens the file and its folder: the same after every export.
#pragma once

#include <QFrame>
#include <QStringList>

#include <filesystem>

class QLabel;
class QPushButton;

namespace maillage {

/// Hidden until something was written, and again when it is closed.
class WrittenNotice : public QFrame {
    Q_OBJECT
public:
    explicit WrittenNotice(QWidget* parent = nullptr);

    /// Shows it. `remarks`: sentences on how it was written.
    void tell(const std::filesystem::path& file, const QStringList& remarks = {});
    /// Lies over the lower edge of a widget, its parent, and follows its size.
    void stayAtFootOf(QWidget& ground);
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] QString sentence() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QString& place);
    void settle();

    std::filesystem::path m_file;
    QWidget* m_ground = nullptr;
    QLabel* m_label;
    QLabel* m_remarks;
    QPushButton* m_open;
    QPushButton* m_folder;
};

} // namespace maillage
