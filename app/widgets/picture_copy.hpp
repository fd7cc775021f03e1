// Maps, charts and tables on their way to the clipboard: one way for all.
#pragma once

#include <QByteArray>
#include <QImage>

class QAbstractItemView;
class QAbstractItemModel;
class QMimeData;
class QWidget;

namespace maillage {

/// A picture and the same as a drawing (image/svg+xml), for whoever takes one or the other. The caller owns
/// it.
[[nodiscard]] QMimeData* pictureData(const QImage& picture, const QByteArray& drawing);
/// What a widget shows, twice as fine as the screen, and as a drawing. The caller owns it.
[[nodiscard]] QMimeData* pictureOf(QWidget& shown);

/// All that a table shows, with the titles of its columns: for a spreadsheet and for a word processor. The
/// caller owns it.
[[nodiscard]] QMimeData* tableData(const QAbstractItemModel& model);

/// Ctrl+C copies the table as long as it has the focus.
void copyWithKey(QAbstractItemView& table);

} // namespace maillage
