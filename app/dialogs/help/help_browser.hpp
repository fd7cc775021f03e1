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

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;
};

} // namespace maillage
