// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/template_source.h"

#include "content/json_source.h"

#include <QCoreApplication>
#include <QHash>

namespace gapwright {

namespace {

Error damaged(const QString &problem)
{
    return {QCoreApplication::translate(
                "Content", "The front matter of the document template cannot be read: %1")
                .arg(problem),
            ErrorKind::Damaged};
}

QStringList listOf(QString text)
{
    text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    QStringList list;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        list << one.trimmed();
    return list;
}

/// Key and value of each line of the front matter.
Result<QHash<QString, QString>> linesOf(const QString &source)
{
    const QStringList lines = source.split(QLatin1Char('\n'));
    const qsizetype end = lines.indexOf(QStringLiteral("---"), 1);
    if (lines.front() != QLatin1String("---") || end < 0)
        return damaged(QCoreApplication::translate("Content", "it is not between two lines ---."));
    QHash<QString, QString> values;
    for (const QString &line : lines.mid(1, end - 1)) {
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        if (colon < 1 || values.contains(line.left(colon)))
            return damaged(
                QCoreApplication::translate("Content", "line \"%1\" is no new \"key: value\".")
                    .arg(line));
        values.insert(line.left(colon), line.mid(colon + 2).trimmed());
    }
    return values;
}

} // namespace

Result<QByteArray> templateSource(const QString &id, const QString &language, const QString &folder)
{
    return readContentFile(QStringLiteral("%1/%2/templates/%3.md").arg(folder, language, id));
}

Result<TemplateFront> templateFront(const QByteArray &source)
{
    Result<QHash<QString, QString>> lines = linesOf(QString::fromUtf8(source));
    if (!lines)
        return lines.error();
    QHash<QString, QString> values = *lines;
    QStringList missing;
    const auto take = [&](const char *key) {
        if (!values.contains(QLatin1String(key)))
            missing << QLatin1String(key);
        return values.take(QLatin1String(key));
    };
    TemplateFront front;
    front.id = take("id");
    front.kind = take("kind");
    front.clauses = listOf(take("clauses"));
    front.step = take("step");
    front.mandatory = listOf(take("mandatory"));
    front.ownerRole = take("owner_role");
    front.fields = listOf(take("fields"));
    if (!missing.isEmpty())
        return damaged(QCoreApplication::translate("Content", "the key %1 is missing.")
                           .arg(missing.join(QLatin1String(", "))));
    if (!values.isEmpty())
        return damaged(QCoreApplication::translate("Content", "the key %1 is unknown.")
                           .arg(values.begin().key()));
    return front;
}

} // namespace gapwright
