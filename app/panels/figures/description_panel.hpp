// The map in words, to read, to hear or to copy; before it, the communes that are chosen.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

class QPlainTextEdit;

namespace maillage {

class DescriptionPanel : public QWidget {
    Q_OBJECT
public:
    explicit DescriptionPanel(ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void copy() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    ProjectDocument& m_document;
    QPlainTextEdit* m_text;
};

} // namespace maillage
