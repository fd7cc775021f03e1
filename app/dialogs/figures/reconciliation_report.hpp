// What the dialog of reconciliation shows in one tab, as it is copied and printed.
#pragma once

#include "app/text/published/reconciliation_text.hpp"
#include "app/text/text_table.hpp"

namespace maillage {

struct ReconciliationReport {
    QString title;
    /// Without rows: none.
    TextTable table;
    std::vector<TextSection> sections;
    /// On what it rests; empty: nothing to say.
    QString notice;
};

/// The sections alone, as a browser shows them.
[[nodiscard]] QString htmlOf(const std::vector<TextSection>& sections);
/// All of it, for the printer and for documents that take formatted text.
[[nodiscard]] QString htmlOf(const ReconciliationReport& report);
/// All of it, the table with tabs.
[[nodiscard]] QString plainTextOf(const ReconciliationReport& report);

} // namespace maillage
