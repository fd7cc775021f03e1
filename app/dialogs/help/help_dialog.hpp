// The guide that comes with the program: a page for each section, a table of contents, search in the page.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QLabel;

namespace maillage {

class HelpBrowser;

struct HelpSection {
    /// Of its file, resources/help/ID.md.
    QString id;
    QString title;
};
/// In the order of the table of contents; titles as the pages have them.
[[nodiscard]] std::vector<HelpSection> helpSections();

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget* parent = nullptr);

    /// What the page of shortcuts lists, as Markdown.
    void setShortcuts(const QString& tables);
    /// An unknown one opens the first.
    void showSection(const QString& id);
    [[nodiscard]] QString section() const;
    /// What the page says.
    [[nodiscard]] QString text() const;
    /// The next place of the words that are looked for; begins again at the end of the page.
    void findNext();

private:
    void refreshContents();

    QListWidget* m_contents;
    HelpBrowser* m_page;
    QLineEdit* m_words;
    QLabel* m_found;
};

} // namespace maillage
