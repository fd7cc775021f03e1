// Which file: the system's dialog, opened where the last file was.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace maillage {

/// A file that exists; empty when the person gave up. `filter` as in QFileDialog.
[[nodiscard]] QString askFileToOpen(QWidget* parent, const QString& title, const QString& filter);
/// One or several of them; empty when the person gave up.
[[nodiscard]] QStringList askFilesToOpen(QWidget* parent, const QString& title, const QString& filter);
/// A file to write, with an ending that `filter` knows; empty when the person gave up. Asks once before a
/// file is replaced. The part of `filter` that `usualName` belongs to is chosen first.
[[nodiscard]] QString askFileToWrite(QWidget* parent, const QString& title, const QString& usualName,
                                     const QString& filter);

/// The formats of a table that is written, as a `filter`.
[[nodiscard]] QString tableFilter();

/// `name`, with the first ending of the chosen part of `filter` unless it has one that `filter` knows.
[[nodiscard]] QString withEnding(const QString& name, const QString& chosen, const QString& filter);

} // namespace maillage
