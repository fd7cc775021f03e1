// What other programs read in our files.
#pragma once

#include "tests/support/catch.hpp"

#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <optional>

namespace maillage::test {

/// What a program prints, or nothing where it is not installed.
inline std::optional<QString> outputOf(const QString& program, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed: not checked");
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(-1)); // a loaded machine may take its time; ctest has a limit
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of a PDF, one space between them: lines and columns wrap differently with the size of text.
inline std::optional<QString> wordsOf(const QString& pdf) {
    const auto text = outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    return text ? std::optional(text->simplified()) : std::nullopt;
}

} // namespace maillage::test
