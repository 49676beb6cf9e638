// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/template_rendering.h"

#include "reports/markdown/markdown_text.h"
#include "reports/templates/field_catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <map>

namespace gapwright {

namespace {

using MustacheData = kainjow::mustache::data;

bool hasText(const QString &value)
{
    return !value.trimmed().isEmpty();
}

QString markerOf(const QString &name)
{
    return missingBegin + escapedMarkdown(QLatin1Char('[') + name + QLatin1Char(']')) + missingEnd;
}

class FieldFilling {
public:
    explicit FieldFilling(const FieldValues &values)
        : m_values(values)
    {
    }

    /// Gives the mustache what a tag needs and notes what is missing.
    void take(const FieldTag &tag)
    {
        if (tag.kind == FieldTag::Kind::SectionBegin)
            takeList(tag);
        else if (tag.kind == FieldTag::Kind::Value && tag.section.isEmpty())
            takeScalar(tag);
        else if (tag.kind == FieldTag::Kind::Value)
            noteEmptyCells(tag);
    }

    MustacheData data()
    {
        MustacheData root;
        for (const auto &[name, group] : m_groups)
            root.set(name.toStdString(), group);
        for (const auto &[name, list] : m_lists)
            root.set(name.toStdString(), list);
        return root;
    }

    [[nodiscard]] const std::vector<MissingField> &missing() const { return m_missing; }

private:
    void note(const MissingField &field)
    {
        const bool known =
            std::any_of(m_missing.begin(), m_missing.end(), [&](const MissingField &other) {
                return other.name == field.name && other.row == field.row;
            });
        if (!known)
            m_missing.push_back(field);
    }

    void takeScalar(const FieldTag &tag)
    {
        const QString value = m_values.scalars.value(tag.name);
        if (!hasText(value))
            note({tag.name, {}, tag.line});
        const std::string text =
            (hasText(value) ? escapedMarkdown(value) : markerOf(tag.name)).toStdString();
        const QStringList parts = tag.name.split(QLatin1Char('.'));
        if (parts.size() == 1)
            m_groups.emplace(tag.name, MustacheData(text));
        else
            m_groups[parts[0]].set(parts[1].toStdString(), text);
    }

    void takeList(const FieldTag &tag)
    {
        const ListField &list = *listField(tag.name);
        std::vector<FieldRow> rows = m_values.lists.value(tag.name);
        if (rows.empty()) {
            note({tag.name, {}, tag.line});
            rows.emplace_back();
        }
        MustacheData entries{MustacheData::type::list};
        for (const FieldRow &row : rows) {
            MustacheData entry;
            for (const QString &field : list.fields) {
                const QString value = row.value(field);
                entry.set(field.toStdString(),
                          (hasText(value) ? escapedMarkdown(value)
                                          : markerOf(tag.name + QLatin1Char('.') + field))
                              .toStdString());
            }
            entries << entry;
        }
        m_lists.emplace(tag.name, entries);
    }

    void noteEmptyCells(const FieldTag &tag)
    {
        const QString key = listField(tag.section)->fields.first();
        for (const FieldRow &row : m_values.lists.value(tag.section)) {
            if (!hasText(row.value(tag.name)))
                note({tag.section + QLatin1Char('.') + tag.name, row.value(key), tag.line});
        }
    }

    const FieldValues &m_values;
    std::map<QString, MustacheData> m_groups, m_lists;
    std::vector<MissingField> m_missing;
};

} // namespace

Result<RenderedText> renderFields(const FieldText &text, const FieldValues &values)
{
    const Result<std::vector<FieldTag>> tags = fieldTagsOf(text);
    if (!tags)
        return tags.error();
    FieldFilling filling(values);
    for (const FieldTag &tag : *tags)
        filling.take(tag);
    QString body = text.text;
    body.remove(missingBegin).remove(missingEnd);
    kainjow::mustache::mustache source(body.toStdString());
    source.set_custom_escape([](const std::string &escaped) { return escaped; });
    if (!source.is_valid())
        return Error{QCoreApplication::translate(
                         "Templates", "%1 cannot be filled: its fields are not understood.")
                         .arg(text.file),
                     ErrorKind::BadInput, QString::fromStdString(source.error_message())};
    RenderedText rendered;
    rendered.markdown = QString::fromStdString(source.render(filling.data()));
    rendered.missing = filling.missing();
    return rendered;
}

} // namespace gapwright
