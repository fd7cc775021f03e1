// Rows that hold every word of a filter, in any column, accents and case ignored.
#pragma once

#include <QSortFilterProxyModel>

namespace maillage {

/// Over a TableModel.
class TableFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TableFilter(QAbstractItemModel* source, QObject* parent = nullptr);
    void setWords(const QString& words);
    /// Only rows whose text in the column is this; an empty text lets all pass.
    void setExact(int column, const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    int m_exactColumn = 0;
    QString m_exact;
};

} // namespace maillage
