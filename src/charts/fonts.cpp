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
    QStringList files;
    for (const char *file :
         {"NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic",
          "NotoSansArabic-Regular", "NotoSansArabic-Bold"})
        files << QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(file));
    return loadFonts(files, {notoSans, notoSansArabic});
}

} // namespace

Outcome loadFonts(const QStringList &files, const QStringList &families)
{
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(file) < 0)
            return missingFont(file);
    }
    for (const QString &family : families) {
        const QFontInfo info{QFont(family)};
        if (info.family() != family || !info.exactMatch())
            return missingFont(family);
    }
    return Unit{};
}

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
