// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fonts.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>

namespace gapwright {

namespace {

constexpr QLatin1String notoSans("Noto Sans");
constexpr QLatin1String notoSansArabic("Noto Sans Arabic");

Error missingFont(const QString &font)
{
    return {QCoreApplication::translate(
                "Charts",
                "The font %1, which is part of Gapwright, cannot be used. Reports and charts would "
                "show boxes instead of text. Install Gapwright again.")
                .arg(font),
            ErrorKind::Damaged};
}

Outcome loadFiles()
{
    for (const char *file :
         {"NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic",
          "NotoSansArabic-Regular", "NotoSansArabic-Bold"}) {
        const QString path = QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(file));
        if (QFontDatabase::addApplicationFont(path) < 0)
            return missingFont(path);
    }
    for (const QString family : {notoSans, notoSansArabic}) {
        const QFontInfo info{QFont(family)};
        if (info.family() != family || !info.exactMatch())
            return missingFont(family);
    }
    return Unit{};
}

} // namespace

Outcome loadShippedFonts()
{
    static const Outcome loaded = loadFiles();
    return loaded;
}

QStringList screenFamilies()
{
    return {QStringLiteral("Inter"), notoSans, notoSansArabic, QStringLiteral("DejaVu Sans")};
}

QStringList printFamilies()
{
    return {notoSans, notoSansArabic, QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("DejaVu Sans")};
}

} // namespace gapwright
