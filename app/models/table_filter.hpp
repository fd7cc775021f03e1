// Rows that hold every word of a filter, in any column, accents and case ignored.
#pragma once

#include <QSortFilterProxyModel>

namespace maillage {

/// Over a ProjectTableModel.
class TableFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TableFilter(QAbstractItemModel* source, QObject* parent = nullptr);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace maillage
