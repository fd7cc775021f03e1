// What a list would change in the project: first what would be lost, then all the rest; and whether the list
// completes the project or stands for the whole of it.
#pragma once

#include "app/dialogs/files/import_reading.hpp"

#include <QGroupBox>

class QCheckBox;
class QLabel;
class QRadioButton;

namespace maillage {

class ImportChanges : public QGroupBox {
    Q_OBJECT
public:
    explicit ImportChanges(QWidget* parent = nullptr);

    void show(const ImportAnswer& answer);
    /// What the person chose; nullopt before, where the likely one holds.
    [[nodiscard]] std::optional<ListScope> scope() const { return m_scope; }
    /// Rows that an import cannot take may be left out.
    [[nodiscard]] bool acceptsPartial() const;
    void offerPartial(bool isOffered);

Q_SIGNALS:
    void scopeChosen();
    void partialChosen();

private:
    void showLosses(const ListLosses& losses);
    void chooseScope(ListScope scope);

    std::optional<ListScope> m_scope;
    QLabel* m_losses;
    QLabel* m_changes;
    QWidget* m_scopes;
    QRadioButton* m_completes;
    QRadioButton* m_replaces;
    QCheckBox* m_partial;
};

} // namespace maillage
