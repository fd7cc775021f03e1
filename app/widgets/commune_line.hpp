// A line in which a commune is typed, with what it may be offered below, whatever the accents.
#pragma once

#include "app/document/project_document.hpp"

#include <QLineEdit>

class QStringListModel;

namespace maillage {

class CommuneLine : public QLineEdit {
    Q_OBJECT
public:
    explicit CommuneLine(const ProjectDocument& document, QWidget* parent = nullptr);

    /// nullopt for an empty line. Throws Error{CommuneUnknown, TypedCommuneAmbiguous}.
    [[nodiscard]] std::optional<CommuneIndex> commune() const;
    /// Tells nobody.
    void setCommune(std::optional<CommuneIndex> commune);

Q_SIGNALS:
    /// What stands there is a commune that the person chose, or nothing.
    void settled();

protected:
    /// Enter settles the commune, and does not accept the dialog around it.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(const QString& typed);
    /// A name that is typed whole is settled when the line is left.
    void settle();

    const ProjectDocument& m_document;
    QStringListModel* m_offered;
    QString m_settled;
};

} // namespace maillage
