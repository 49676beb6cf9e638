// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/field_tags.h"

#include "reports/templates/field_catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace gapwright {

namespace {

struct Templates {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

class TagScan {
public:
    explicit TagScan(const FieldText &source)
        : m_source(source)
        , m_line(source.firstLine)
    {
    }

    Result<std::vector<FieldTag>> run()
    {
        const QString &text = m_source.text;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype open = text.indexOf(QLatin1String("{{"), at);
            m_line += int(QStringView(text)
                              .mid(at, (open < 0 ? text.size() : open) - at)
                              .count(QLatin1Char('\n')));
            if (open < 0)
                break;
            const qsizetype close = text.indexOf(QLatin1String("}}"), open + 2);
            const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), open);
            if (close < 0 || (lineEnd >= 0 && lineEnd < close)) {
                complain(Templates::tr(
                    "a field begins with {{ and does not end with }} on the same line"));
                at = open + 2;
                continue;
            }
            take(text.mid(open + 2, close - open - 2));
            at = close + 2;
        }
        if (!m_section.isEmpty())
            complainAt(m_sectionLine,
                       Templates::tr("the section {{#%1}} is never closed; write {{/%1}} below it")
                           .arg(m_section));
        if (!m_problems.isEmpty())
            return Error{m_problems.join(QLatin1Char('\n')), ErrorKind::BadInput, {}};
        return std::move(m_tags);
    }

private:
    void complain(const QString &what) { complainAt(m_line, what); }

    void complainAt(int line, const QString &what)
    {
        m_problems
            << Templates::tr("%1, line %2: %3.").arg(m_source.file, QString::number(line), what);
    }

    void take(const QString &inside)
    {
        static const QRegularExpression form(QStringLiteral("^([#/]?)([a-z_]+(?:\\.[a-z_]+)?)$"));
        const QRegularExpressionMatch match = form.match(inside);
        if (!match.hasMatch()) {
            complain(Templates::tr(
                         "{{%1}} is no field; only {{name}}, {{#list}} and {{/list}} may be used")
                         .arg(inside));
            return;
        }
        const QString sign = match.captured(1), name = match.captured(2);
        if (sign == QLatin1String("#"))
            begin(name);
        else if (sign == QLatin1String("/"))
            end(name);
        else
            value(name);
    }

    void begin(const QString &name)
    {
        if (!listField(name))
            complain(Templates::tr("there is no list called “%1”").arg(name));
        else if (!m_section.isEmpty())
            complain(Templates::tr(
                         "the section {{#%1}} begins within {{#%2}}; sections cannot be nested")
                         .arg(name, m_section));
        m_tags.push_back({FieldTag::Kind::SectionBegin, name, {}, m_line});
        m_section = name;
        m_sectionLine = m_line;
    }

    void end(const QString &name)
    {
        if (name != m_section)
            complain(m_section.isEmpty()
                         ? Templates::tr("{{/%1}} closes a section that was not opened").arg(name)
                         : Templates::tr("{{/%1}} closes a section, but {{#%2}} is the open one")
                               .arg(name, m_section));
        m_tags.push_back({FieldTag::Kind::SectionEnd, name, {}, m_line});
        m_section.clear();
    }

    void value(const QString &name)
    {
        const ListField *list = m_section.isEmpty() ? nullptr : listField(m_section);
        const bool ofRow = list && list->fields.contains(name);
        if (!ofRow && !scalarFields().contains(name))
            complain(
                m_section.isEmpty()
                    ? Templates::tr("there is no field called “%1”").arg(name)
                    : Templates::tr("the list “%1” has no field called “%2”").arg(m_section, name));
        m_tags.push_back({FieldTag::Kind::Value, name, ofRow ? m_section : QString(), m_line});
    }

    const FieldText &m_source;
    int m_line;
    QString m_section;
    int m_sectionLine = 0;
    QStringList m_problems;
    std::vector<FieldTag> m_tags;
};

} // namespace

Result<std::vector<FieldTag>> fieldTagsOf(const FieldText &text)
{
    return TagScan(text).run();
}

QStringList fieldNamesOf(const std::vector<FieldTag> &tags)
{
    QStringList names;
    for (const FieldTag &tag : tags) {
        const QString &name = tag.section.isEmpty() ? tag.name : tag.section;
        if (!names.contains(name))
            names << name;
    }
    return names;
}

} // namespace gapwright
