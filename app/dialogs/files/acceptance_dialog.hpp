// What an import would change, to be read before it is accepted.
#pragma once

#include <QDialog>
#include <QStringList>

namespace maillage {

class AcceptanceDialog : public QDialog {
    Q_OBJECT
public:
    /// `summary` stands above, `changes` one below the other in a list that can be copied.
    AcceptanceDialog(const QString& title, const QString& summary, const QStringList& changes,
                     QWidget* parent = nullptr);
};

} // namespace maillage
