#include "app/cli/output/help_formatter.hpp"

#include "app/text/french/typography.hpp"

#include <QString>

namespace maillage {

namespace {

constexpr int kColumn = 34;

/// Name and meaning side by side; the meaning on a line of its own where the name is too long.
std::string helpRow(const std::string& name, const std::string& meaning) {
    QString row = typeset(QStringLiteral("  ") + QString::fromStdString(name));
    if (meaning.empty()) {
        return (row + u'\n').toStdString();
    }
    const QString indent(kColumn, u' ');
    row = row.size() >= kColumn ? row + u'\n' + indent : row.leftJustified(kColumn);
    row += typeset(QString::fromStdString(meaning)).replace(u'\n', u'\n' + indent);
    return (row + u'\n').toStdString();
}

} // namespace

HelpFormatter::HelpFormatter() {
    column_width(kColumn);
    // The library puts a colon right behind its titles.
    label("Usage", "Emploi\u00A0");
    label("SUBCOMMAND", "SOUS-COMMANDE");
    label("REQUIRED", "(obligatoire)");
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool isPositional) const {
    return helpRow(make_option_name(option, isPositional) + make_option_opts(option),
                   make_option_desc(option));
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
    return helpRow(command->get_display_name(true), command->get_description());
}

std::string HelpFormatter::make_description(const CLI::App* command) const {
    return typeset(QString::fromStdString(CLI::Formatter::make_description(command))).toStdString();
}

} // namespace maillage
