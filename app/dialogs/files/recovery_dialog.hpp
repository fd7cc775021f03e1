// Work that was interrupted: what it is, beside what the file holds, and whether to take it up again.
#pragma once

#include "app/text/data/recovery_text.hpp"

#include <QDialog>

namespace maillage {

enum class RecoveryAnswer {
    Resume,
    Later, // it is offered again at the next start
    Forget,
};

class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    explicit RecoveryDialog(const RecoveryWords& words, QWidget* parent = nullptr);

    /// Waits for it; closing the dialog means later.
    [[nodiscard]] RecoveryAnswer answer();

private:
    RecoveryAnswer m_answer = RecoveryAnswer::Later;
};

} // namespace maillage
