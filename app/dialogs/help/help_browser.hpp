// A page of the guide, whose definitions are those that the figures are made with.
#pragma once

#include <QTextBrowser>

namespace maillage {

/// Makes the guide's files known; any number of times.
void nameHelpResources();

class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    /// What the page of shortcuts lists, as Markdown: the window alone knows its keys.
    void setShortcuts(const QString& tables) { m_shortcuts = tables; }

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_shortcuts;
};

} // namespace maillage
