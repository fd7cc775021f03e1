// A short list of communes, filled one by one with the commune chosen on the map.
#pragma once

#include "core/model/territory.hpp"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace maillage {

class PickedCommunes : public QWidget {
    Q_OBJECT
public:
    explicit PickedCommunes(const QString& title, QWidget* parent = nullptr);

    /// The commune that « Ajouter » adds; null for none.
    void offer(const Commune* commune);
    /// INSEE codes, in the order of the list.
    [[nodiscard]] std::vector<std::string> codes() const;

private:
    void add();
    void refresh();

    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QString m_offeredCode;
    QString m_offeredName;
};

} // namespace maillage
