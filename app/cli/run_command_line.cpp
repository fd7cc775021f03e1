#include "app/cli/options/option_values.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/command_error.hpp"
#include "app/cli/output/help_formatter.hpp"
#include "app/text/program_version.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/error.hpp"

#include <iostream>

namespace maillage {

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

QString subcommandNames(const CLI::App& program) {
    QStringList names;
    for (const CLI::App* command : program.get_subcommands([](const CLI::App* /*any*/) { return true; })) {
        names << QString::fromStdString(command->get_name());
    }
    return names.join(QStringLiteral(", "));
}

/// No name of a subcommand: a path, or a name with an ending.
bool looksLikeFile(const std::string& word) {
    return !word.starts_with('-') && word.find_first_of("./") != std::string::npos;
}

/// CLI11's own messages are English; its kinds of error are few enough to be said in French. It looks for
/// what is missing before what is unknown, but an unknown word explains more: it is told first.
QString sentenceOf(const CLI::App& program, const CLI::ParseError& error) {
    const QString detail = QString::fromUtf8(error.what());
    const QString help = tr(" (voir maillage --help)");
    const std::vector<std::string> unknown = program.remaining(true);
    const bool isMissing = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    if (program.get_subcommands().empty() && unknown.size() == 1 && looksLikeFile(unknown.front())) {
        return tr("le fichier « %1 » n'est pas là, ou n'est ni un projet, ni une liste, ni une couche ; "
                  "maillage FICHIER ouvre un .gpkg, .csv, .xlsx, .ods, .shp ou .geojson dans la fenêtre")
            .arg(QString::fromStdString(unknown.front()));
    }
    if (program.get_subcommands().empty() && (unknown.empty() || !unknown.front().starts_with('-'))) {
        const QString names = subcommandNames(program);
        return unknown.empty() ? tr("il faut une sous-commande : %1").arg(names)
                               : tr("la sous-commande « %1 » n'existe pas ; choisissez parmi %2")
                                     .arg(QString::fromStdString(unknown.front()), names);
    }
    if (!unknown.empty()) {
        return tr("argument inconnu : %1").arg(QString::fromStdString(unknown.front())) + help;
    }
    if (isMissing) {
        return tr("il manque : %1").arg(detail.section(u' ', 0, 0)) + help;
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        return tr("valeur manquante ou en trop pour %1").arg(detail.section(u':', 0, 0)) + help;
    }
    return tr("ligne de commande mal formée : %1").arg(detail) + help;
}

void titleOptions(CLI::App& command) {
    for (CLI::Option* option : command.get_options()) {
        if (option->get_group() == "Options") {
            option->group("Options\u00A0");
        }
    }
}

void titleInFrench(CLI::App& program) {
    for (CLI::App* command : program.get_subcommands([](const CLI::App* /*any*/) { return true; })) {
        command->group("Sous-commandes\u00A0");
        titleOptions(*command);
    }
    titleOptions(program);
}

/// An option that is given gives something: an empty value (a shell's variable that is not set) is no way to
/// leave it out, but for a title, where the usual one stands instead.
void refuseEmptyValues(CLI::App& program) {
    for (CLI::App* command : program.get_subcommands([](const CLI::App* /*any*/) { return true; })) {
        for (CLI::Option* option : command->get_options()) {
            const std::string name = option->get_name();
            if (option->get_type_size() == 0 || name == "--titre") {
                continue;
            }
            option->check(
                [name](const std::string& value) {
                    if (value.empty()) {
                        refuseValue(name.c_str(), value, tr("une valeur"));
                    }
                    return std::string();
                },
                "", "");
        }
    }
}

/// What commands printed is on its way at the end: a full disk is told only then.
int finished(int status) {
    std::cout.flush();
    if (std::cout) {
        return status;
    }
    printWarning(
        tr("erreur : la sortie standard n'a pas pu être écrite ; vérifiez la place libre et le fichier "
           "ou le programme qui la reçoit"));
    return kFailed;
}

int fail(const QString& sentence, int status) {
    printWarning(tr("erreur : %1").arg(sentence));
    return status;
}

} // namespace

int runCommandLine(int argc, char** argv, std::span<const DeclareCommand> commands) {
    CLI::App program(
        "Maillage : la couverture des communes par l'animation de la vie sociale. Sans sous-commande, ouvre "
        "la fenêtre ; avec un FICHIER, la fenêtre sur ce projet, cette liste ou cette couche.",
        "maillage");
    program.formatter(std::make_shared<HelpFormatter>());
    program.set_version_flag("--version", "maillage " + programVersion(), "Affiche la version");
    program.set_help_flag("-h,--help", "Affiche cette aide");
    program.require_subcommand(1);
    for (const DeclareCommand declare : commands) {
        declare(program);
    }
    titleInFrench(program);
    refuseEmptyValues(program);
    try {
        program.parse(argc, argv);
        return finished(0);
    } catch (const CLI::Success& success) {
        return finished(program.exit(success));
    } catch (const CLI::ParseError& error) {
        return fail(sentenceOf(program, error), kWrongUsage);
    } catch (const ToldFailure&) {
        return finished(kFailed);
    } catch (const UsageError& error) {
        return fail(error.sentence, kWrongUsage);
    } catch (const Error& error) {
        return fail(commandSentenceOf(error), kFailed);
    } catch (const std::bad_alloc&) {
        return fail(
            tr("la mémoire ne suffit pas ; le fichier est sans doute abîmé, ou trop grand pour cette machine"),
            kFailed);
    } catch (const std::exception& error) {
        return fail(tr("la commande s'est arrêtée sur une erreur imprévue (détail technique : %1)")
                        .arg(QString::fromUtf8(error.what())),
                    kFailed);
    }
}

} // namespace maillage
