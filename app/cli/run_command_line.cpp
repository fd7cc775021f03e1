#include "app/cli/command.hpp"
#include "app/render/qt_text.hpp"
#include "core/base/error.hpp"

#include <QCoreApplication>

#include <array>
#include <iostream>

namespace maillage {

namespace {

constexpr std::array<DeclareCommand, 8> kCommands{declareIndicateurs, declareRapprocher, declareZonesBlanches,
                                                  declareQpv,         declareSimuler,    declareCarte,
                                                  declareExporter,    declareImporter};
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

/// CLI11's own messages are English; its kinds of error are few enough to be said in French.
QString sentenceOf(const CLI::ParseError& error) {
    const QString detail = QString::fromUtf8(error.what());
    const QString help = tr(" (voir maillage --help)");
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        return tr("argument inconnu : %1").arg(detail.section(u':', -1).trimmed()) + help;
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr &&
        detail.startsWith(QLatin1String("A subcommand"))) {
        return tr("sous-commande manquante ou inconnue") + help;
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        return tr("il manque : %1").arg(detail.section(u' ', 0, 0)) + help;
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        return tr("valeur manquante ou en trop pour %1").arg(detail.section(u':', 0, 0)) + help;
    }
    return tr("ligne de commande mal formée : %1").arg(detail) + help;
}

int fail(const QString& sentence, int status) {
    std::cerr << tr("erreur : %1").arg(sentence).toStdString() << '\n';
    return status;
}

} // namespace

int runCommandLine(int argc, char** argv) {
    CLI::App program(
        "Maillage : la couverture des communes par l'animation de la vie sociale. Sans sous-commande, ouvre la fenêtre.",
        "maillage");
    program.set_version_flag("--version", std::string("maillage " MAILLAGE_VERSION), "Affiche la version");
    program.set_help_flag("-h,--help", "Affiche cette aide");
    program.require_subcommand(1);
    for (const DeclareCommand declare : kCommands) {
        declare(program);
    }
    try {
        program.parse(argc, argv);
        std::cout.flush();
        return 0;
    } catch (const CLI::Success& success) {
        return program.exit(success);
    } catch (const CLI::ParseError& error) {
        return fail(sentenceOf(error), kWrongUsage);
    } catch (const UsageError& error) {
        return fail(error.sentence, kWrongUsage);
    } catch (const Error& error) {
        return fail(maillage::sentenceOf(error), kFailed);
    } catch (const std::exception& error) {
        return fail(QString::fromUtf8(error.what()), kFailed);
    }
}

} // namespace maillage
