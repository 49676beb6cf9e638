// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <rapidcheck.h>

namespace gapwright::test {

/// Texts of users at their worst: Markdown, HTML, mustache, XML, blanks, line ends, many scripts.
inline rc::Gen<QString> randomText()
{
    const auto piece = rc::gen::element<QString>(
        QStringLiteral("*"), QStringLiteral("**"), QStringLiteral("_"), QStringLiteral("`"),
        QStringLiteral("|"), QStringLiteral("\\"), QStringLiteral("#"), QStringLiteral("- "),
        QStringLiteral("1. "), QStringLiteral("1) "), QStringLiteral("+"), QStringLiteral("> "),
        QStringLiteral("~~"), QStringLiteral("=="), QStringLiteral("---"), QStringLiteral("<b>"),
        QStringLiteral("</w:t>"), QStringLiteral("<!--"), QStringLiteral("&amp;"),
        QStringLiteral("&#10;"), QStringLiteral("&"), QStringLiteral("\""), QStringLiteral("'"),
        QStringLiteral("{{x}}"), QStringLiteral("{{#services}}"), QStringLiteral("{{/services}}"),
        QStringLiteral("{{{"), QStringLiteral("}}"), QStringLiteral("[a](b)"),
        QStringLiteral("![a](b)"), QStringLiteral("[!decide]"), QStringLiteral("]]>"),
        QStringLiteral("%1"), QStringLiteral("$x$"), QStringLiteral("https://a.b"),
        QStringLiteral("a"), QStringLiteral("Word"), QStringLiteral("7"), QStringLiteral(" "),
        QStringLiteral("  "), QStringLiteral("\t"), QStringLiteral("\n"), QStringLiteral("\r\n"),
        QStringLiteral("\n\n"), QStringLiteral("\u00A0"), QStringLiteral("\u2028"),
        QStringLiteral("\u00E4\u00DF"), QStringLiteral("\u65E5\u672C"),
        QStringLiteral("\u0645\u0631"), QStringLiteral("\U0001F600"), QStringLiteral("\uE000"),
        QStringLiteral("\uE001"), QStringLiteral("\u00BB"), QStringLiteral("\u2013"));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                        [](const std::vector<QString> &pieces) {
                            QString text = QStringLiteral("");
                            for (const QString &one : pieces)
                                text += one;
                            return text.trimmed().isEmpty() ? text + QLatin1Char('x') : text;
                        });
}

/// All line ends are \n in what is read.
inline QString asRead(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
}

} // namespace gapwright::test
