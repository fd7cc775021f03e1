#include "app/cli/output/file_check_output.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/french/names.hpp"
#include "app/text/qt_text.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// A text of the file as a line may hold it: it comes from anywhere.
QString carriedWord(const std::string& text) {
    return filledPattern(QStringLiteral("%1"), {text});
}

QString statementText(const StatedSituation& statement) {
    QString text = tr("au %1, %2")
                       .arg(dateText(statement.date),
                            statement.withHypotheses ? tr("avec hypothèses") : tr("sans hypothèses"));
    if (statement.scenario) {
        text += tr(", scénario « %1 »").arg(carriedWord(*statement.scenario));
    }
    if (!statement.withoutOpening.empty()) {
        text += tr(" sans la structure « %1 »").arg(carriedWord(statement.withoutOpening));
    }
    if (!statement.epci.empty()) {
        text += tr(", EPCI %1").arg(carriedWord(statement.epci));
    }
    if (!statement.communes.empty()) {
        text += tr(", %1").arg(communesText(statement.communes.size()));
    }
    return text;
}

QString troubleText(const StatementCheck& check) {
    switch (check.trouble) {
    case StatementTrouble::ScenarioMissing:
        return tr("le projet n'a pas de scénario « %1 »").arg(carriedWord(check.missing));
    case StatementTrouble::OpeningMissing:
        return tr("le scénario n'ouvre plus la structure « %1 »").arg(carriedWord(check.missing));
    case StatementTrouble::EpciMissing:
        return tr("le projet n'a aucune commune de l'EPCI %1").arg(carriedWord(check.missing));
    case StatementTrouble::CommuneMissing:
        return tr("le projet n'a pas la commune %1").arg(carriedWord(check.missing));
    case StatementTrouble::None:
        break;
    }
    return {};
}

QString figureText(FigureSubject subject, const std::optional<double>& number,
                   const std::optional<double>& whole, const std::optional<std::int64_t>& population) {
    if (!number) {
        return unknownText();
    }
    // Kilometres may differ by less than their decimal tells.
    QString text = subject == FigureSubject::Kilometres ? tr("%1 km").arg(decimalText(*number, 3))
                                                        : numberText(subject, *number);
    if (whole) {
        text += tr(" sur %1").arg(numberText(subject, *whole));
    }
    if (population) {
        text += tr(", %1").arg(inhabitantsText(*population));
    }
    return text;
}

QString classText(const std::optional<CoverageClass>& coverageClass) {
    return coverageClass ? nameOf(*coverageClass) : unknownText();
}

QString rowsText(std::size_t rows) {
    return counted(rows, tr("%1 ligne"), tr("%1 lignes"));
}

/// The commune's name where the project has it, else its code.
QString communeText(const Project& project, const std::string& code) {
    const auto commune = project.territory->find(code);
    return commune
               ? tr("%1 (%2)").arg(shownName(project.territory->commune(*commune).name), carriedWord(code))
               : carriedWord(code);
}

QString verdictText(const FileCheck& check) {
    if (!check.isSameDepartement) {
        return tr("Le projet est d'un autre département : il ne peut rien dire de ce fichier.");
    }
    if (check.holds()) {
        return check.isSameProject
                   ? tr("Le projet est celui dont vient le fichier, et donne les mêmes chiffres.")
                   : tr("Le projet a changé depuis, et donne toujours les chiffres du fichier.");
    }
    return check.isSameProject
               ? tr("Le projet est celui dont vient le fichier, mais ne donne pas ses chiffres : le fichier a "
                    "été modifié, ou vient d'une version de Maillage qui comptait autrement.")
               : tr("Le projet a changé depuis, et ne donne plus les chiffres du fichier :");
}

Json numbersJson(FigureSubject subject, const std::optional<double>& number,
                 const std::optional<double>& whole, const std::optional<std::int64_t>& population) {
    return {{"nombre", number ? toJson(subject, *number) : Json()},
            {"sur", whole ? toJson(subject, *whole) : Json()},
            {"habitants", numberOrNull(population)}};
}

std::optional<std::int64_t> populationOf(const FigureValue& value) {
    return value.communes ? value.communes->knownPopulation() : std::nullopt;
}

Json classJson(const std::optional<CoverageClass>& coverageClass) {
    return coverageClass ? Json(toText(*coverageClass)) : Json();
}

Json statementJson(const StatedSituation& statement, const StatementCheck& check) {
    Json json{{"date", statement.date.iso()},
              {"hypotheses", statement.withHypotheses},
              {"scenario", statement.scenario ? Json(*statement.scenario) : Json()},
              {"epci", statement.epci.empty() ? Json() : Json(statement.epci)},
              {"manque", check.missing.empty() ? Json() : Json(check.missing)},
              {"chiffres", Json::array()},
              {"communes", Json::array()}};
    for (const FigureDifference& figure : check.figures) {
        const FigureSubject subject = figureOf(figure.id).subject;
        json["chiffres"].push_back({{"id", statedId(figureOf(figure.id))},
                                    {"libelle", figureWord(figure.id).toStdString()},
                                    {"avant", numbersJson(subject, figure.before.number, figure.before.whole,
                                                          figure.before.population)},
                                    {"maintenant", numbersJson(subject, figure.now.number, figure.now.whole,
                                                               populationOf(figure.now))}});
    }
    for (const ClassDifference& one : check.classes) {
        json["communes"].push_back(
            {{"code", one.code}, {"avant", classJson(one.before)}, {"maintenant", classJson(one.now)}});
    }
    return json;
}

} // namespace

OutputTable tableOf(const Project& project, const FileParameters& parameters, const FileCheck& check) {
    OutputTable table{{tr("enonce"), tr("objet"), tr("dans_le_fichier"), tr("dans_le_projet")}, {}};
    for (std::size_t k = 0; k < check.statements.size(); ++k) {
        const StatementCheck& one = check.statements[k];
        const QString where = statementText(parameters.statements[k]);
        if (one.trouble != StatementTrouble::None) {
            table.rows.push_back({where, tr("tous les chiffres"), {}, troubleText(one)});
        }
        for (const FigureDifference& figure : one.figures) {
            const FigureSubject subject = figureOf(figure.id).subject;
            table.rows.push_back(
                {where, figureWord(figure.id),
                 figureText(subject, figure.before.number, figure.before.whole, figure.before.population),
                 figureText(subject, figure.now.number, figure.now.whole, populationOf(figure.now))});
        }
        for (const ClassDifference& difference : one.classes) {
            table.rows.push_back({where, communeText(project, difference.code), classText(difference.before),
                                  classText(difference.now)});
        }
    }
    for (std::size_t k = 0; k < check.tables.size(); ++k) {
        const TableCheck& one = check.tables[k];
        const StatedTable& stated = parameters.tables[k];
        if (!one.isSame) {
            const bool isOther = one.rowsNow == stated.rows;
            table.rows.push_back({tr("tableau"), carriedWord(stated.name), rowsText(stated.rows),
                                  !one.rowsNow ? tr("pas de tel tableau")
                                  : isOther    ? tr("%1, d'un autre contenu").arg(rowsText(*one.rowsNow))
                                               : rowsText(*one.rowsNow)});
        }
    }
    return table;
}

void printFileCheck(const Project& project, const FileParameters& parameters, const FileCheck& check) {
    constexpr std::size_t kMostLines = 60;
    const QString subject = parameters.theme.empty() ? carriedWord(parameters.kind)
                                                     : tr("%1 (%2)").arg(carriedWord(parameters.kind),
                                                                         carriedWord(parameters.theme));
    printLine(tr("%1, Maillage %2, projet %3")
                  .arg(capitalised(subject), carriedWord(parameters.version),
                       carriedWord(parameters.project.substr(0, std::size_t{12}))));
    const std::vector<StatedSituation>& statements = parameters.statements;
    if (!statements.empty()) {
        printLine(capitalised(statementText(statements.front())));
    }
    printLine(verdictText(check));
    const OutputTable table = tableOf(project, parameters, check);
    QString where = statements.empty() ? QString() : statementText(statements.front());
    for (std::size_t k = 0; k < std::min(table.rows.size(), kMostLines); ++k) {
        const std::vector<QString>& row = table.rows[k];
        if (row[0] != where) {
            where = row[0];
            printLine(capitalised(where) + tr(" :"));
        }
        printLine(row[2].isEmpty() ? tr("  %1 : %2").arg(row[1], row[3])
                                   : tr("  %1 : %2 ; maintenant %3").arg(row[1], row[2], row[3]));
    }
    if (table.rows.size() > kMostLines) {
        printLine(counted(table.rows.size() - kMostLines, tr("  et %1 autre (--format csv les donne tous)"),
                          tr("  et %1 autres (--format csv les donne tous)")));
    }
}

Json toJson(const std::string& file, const FileParameters& parameters, const FileCheck& check) {
    Json json{{"fichier", file},
              {"sorte", parameters.kind},
              {"theme", parameters.theme.empty() ? Json() : Json(parameters.theme)},
              {"version", parameters.version},
              {"projet", parameters.project},
              {"meme_departement", check.isSameDepartement},
              {"meme_projet", check.isSameProject},
              {"memes_chiffres", check.holds()},
              {"enonces", Json::array()},
              {"tableaux", Json::array()}};
    for (std::size_t k = 0; k < check.statements.size(); ++k) {
        json["enonces"].push_back(statementJson(parameters.statements[k], check.statements[k]));
    }
    for (std::size_t k = 0; k < check.tables.size(); ++k) {
        const std::optional<std::size_t>& now = check.tables[k].rowsNow;
        json["tableaux"].push_back({{"nom", parameters.tables[k].name},
                                    {"lignes_avant", parameters.tables[k].rows},
                                    {"lignes_maintenant", now ? Json(*now) : Json()},
                                    {"pareil", check.tables[k].isSame}});
    }
    return json;
}

} // namespace maillage
