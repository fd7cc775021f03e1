// What the program is made of: versions, licences, and where the project's data come from.
#pragma once

#include "core/model/project.hpp"

#include <QDialog>

class QTextBrowser;

namespace maillage {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const Project& project, QWidget* parent = nullptr);

    /// All that is shown, as plain text for a message to whoever helps.
    [[nodiscard]] QString text() const;
    void copy() const;

private:
    QTextBrowser* m_browser;
};

} // namespace maillage
