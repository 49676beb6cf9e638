// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/document_template.h"

#include <QCoreApplication>
#include <QHash>

namespace gapwright {

namespace {

struct FrontMatter {
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

const QStringList &scalarKeys()
{
    static const QStringList keys{QStringLiteral("id"), QStringLiteral("kind"),
                                  QStringLiteral("step"), QStringLiteral("owner_role")};
    return keys;
}

const QStringList &listKeys()
{
    static const QStringList keys{QStringLiteral("clauses"), QStringLiteral("mandatory"),
                                  QStringLiteral("fields")};
    return keys;
}

class FrontMatterReading {
public:
    explicit FrontMatterReading(const QString &file)
        : m_file(file)
    {
    }

    Result<DocumentTemplate> read(const QString &text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        const qsizetype end = lines.indexOf(QStringLiteral("---"), 1);
        if (lines.first() != QLatin1String("---"))
            complain(1,
                     FrontMatter::tr(
                         "the file must begin with a line of three dashes and its front matter"));
        else if (end < 0)
            complain(1,
                     FrontMatter::tr("the front matter is not closed by a line of three dashes"));
        if (!m_problems.isEmpty())
            return error();
        for (qsizetype i = 1; i < end; ++i)
            takeLine(lines[i], int(i) + 1);
        for (const QString &key : scalarKeys() + listKeys()) {
            if (!m_seen.contains(key))
                complain(int(end) + 1, FrontMatter::tr("the front matter lacks “%1”").arg(key));
        }
        m_template.body = {lines.mid(end + 1).join(QLatin1Char('\n')), m_file, int(end) + 2};
        checkFields();
        if (!m_problems.isEmpty())
            return error();
        return std::move(m_template);
    }

private:
    void complain(int line, const QString &what)
    {
        m_problems << FrontMatter::tr("%1, line %2: %3.").arg(m_file, QString::number(line), what);
    }

    [[nodiscard]] Error error() const
    {
        return {m_problems.join(QLatin1Char('\n')), ErrorKind::BadInput, {}};
    }

    void takeLine(const QString &line, int number)
    {
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        const QString key = line.left(colon);
        const bool isList = listKeys().contains(key);
        if (colon < 0 || (!isList && !scalarKeys().contains(key))) {
            complain(number, FrontMatter::tr("“%1” is no entry of the front matter").arg(line));
            return;
        }
        if (m_seen.contains(key))
            complain(number, FrontMatter::tr("“%1” is there twice").arg(key));
        m_seen.insert(key, number);
        const QString value = line.mid(colon + 2).trimmed();
        if (isList)
            takeList(key, value, number);
        else if (value.isEmpty())
            complain(number, FrontMatter::tr("“%1” is empty").arg(key));
        else
            scalar(key) = value;
    }

    void takeList(const QString &key, const QString &value, int number)
    {
        if (!value.startsWith(QLatin1Char('[')) || !value.endsWith(QLatin1Char(']'))) {
            complain(number,
                     FrontMatter::tr("“%1” needs a list in brackets, such as [a, b]").arg(key));
            return;
        }
        QStringList &entries = list(key);
        const QString inner = value.mid(1, value.size() - 2).trimmed();
        if (inner.isEmpty())
            return;
        for (const QString &part : inner.split(QLatin1Char(','))) {
            const QString entry = part.trimmed();
            if (entry.isEmpty() || entries.contains(entry))
                complain(
                    number,
                    FrontMatter::tr("“%1” has an entry that is empty or there twice").arg(key));
            entries << entry;
        }
    }

    QString &scalar(const QString &key)
    {
        return key == QLatin1String("id")  ? m_template.front.id
            : key == QLatin1String("kind") ? m_template.front.kind
            : key == QLatin1String("step") ? m_template.front.step
                                           : m_template.front.ownerRole;
    }

    QStringList &list(const QString &key)
    {
        return key == QLatin1String("clauses")  ? m_template.front.clauses
            : key == QLatin1String("mandatory") ? m_template.front.mandatory
                                                : m_template.front.fields;
    }

    void checkFields()
    {
        const Result<std::vector<FieldTag>> tags = fieldTagsOf(m_template.body);
        if (!tags) {
            m_problems << tags.error().message;
            return;
        }
        const QStringList used = fieldNamesOf(*tags);
        const int line = m_seen.value(QStringLiteral("fields"));
        for (const QString &name : m_template.front.fields) {
            if (!used.contains(name))
                complain(
                    line,
                    FrontMatter::tr("“fields” names “%1”, which the text does not use").arg(name));
        }
        for (const QString &name : used) {
            if (!m_template.front.fields.contains(name))
                complain(line,
                         FrontMatter::tr("“fields” lacks “%1”, which the text uses").arg(name));
        }
    }

    QString m_file;
    DocumentTemplate m_template;
    QHash<QString, int> m_seen; ///< line of each key
    QStringList m_problems;
};

} // namespace

Result<DocumentTemplate> readTemplate(const QByteArray &bytes, const QString &file)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return FrontMatterReading(file).read(text);
}

Result<DocumentTemplate> loadTemplate(const QString &id, const QString &language,
                                      const QString &folder)
{
    const Result<QByteArray> source = templateSource(id, language, folder);
    if (!source)
        return source.error();
    return readTemplate(*source, QStringLiteral("%1/templates/%2.md").arg(language, id));
}

} // namespace gapwright
