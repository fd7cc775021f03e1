// The questions when a project is opened that somebody else has open, and when it is saved over what they
// wrote.
#pragma once

#include <QStringList>

class QWidget;

namespace maillage {

enum class OthersAnswer { Merge, SaveAs, Overwrite, Cancel };

/// What is to be read before the answer.
struct OthersQuestion {
    QString sentence;
    /// What they changed, one below the other; empty where somebody only has it open.
    QStringList differences;
    /// What both changed: with any, there is nothing to merge.
    QStringList conflicts;
};

/// Waits for the answer. Overwrite is called "take over" where there are no differences.
[[nodiscard]] OthersAnswer askAboutOthers(const OthersQuestion& question, QWidget* parent);

enum class HolderAnswer { ReadOnly, TakeOver, Cancel };

/// Waits for the answer. `sentence`: which project, who has it open, where and since when.
[[nodiscard]] HolderAnswer askAboutHolder(const QString& sentence, QWidget* parent);

} // namespace maillage
