// The title of the map, on it, as a page has it: what is shown, of where, at which date, and of which years
// its outlines, lists and QPV are.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

namespace maillage {

/// The mouse goes through it to the map.
class MapTitle : public QWidget {
    Q_OBJECT
public:
    explicit MapTitle(const ProjectDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& dates() const { return m_dates; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const ProjectDocument& m_document;
    QString m_title;
    QString m_dates;
};

} // namespace maillage
