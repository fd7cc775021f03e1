// How much is chosen, and its way out: one line under the tables.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

class QLabel;
class QPushButton;

namespace maillage {

class SelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void copyAsked();
    void exportAsked();

private:
    void refresh();

    ProjectDocument& m_document;
    QLabel* m_text;
    QPushButton* m_copy;
    QPushButton* m_export;
};

} // namespace maillage
