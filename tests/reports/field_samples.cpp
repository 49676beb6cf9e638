// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/field_samples.h"

#include "reports/markdown/markdown_blocks.h"
#include "reports/sample_data.h"
#include "reports/templates/field_catalogue.h"
#include "reports/templates/template_rendering.h"

#include <QHash>

namespace gapwright::samples {

namespace {

QString wordsOf(const char *text)
{
    return QString::fromUtf8(text);
}

const QHash<QString, QString> &scalarSamples()
{
    static const QHash<QString, QString> samples{
        {QStringLiteral("organization.name"), wordsOf("Tideway Services")},
        {QStringLiteral("organization.legal_name"), wordsOf("Tideway Managed Services Ltd")},
        {QStringLiteral("organization.sector"), wordsOf("regional health care")},
        {QStringLiteral("organization.staff_in_scope"), wordsOf("96")},
        {QStringLiteral("sms.scope"),
         wordsOf("The service management system of Tideway Managed Services Ltd covers the "
                 "provision of workplace, hosting and "
                 "network services to hospitals and clinics from the sites Harbour Road and North "
                 "Quay.")},
        {QStringLiteral("sms.lead"), wordsOf("Mara Lindqvist")},
        {QStringLiteral("sms.sponsor"), wordsOf("Jonas Okafor")},
        {QStringLiteral("sms.top_management"), wordsOf("the management board")},
        {QStringLiteral("sms.review_cycle"), wordsOf("every six months")},
        {QStringLiteral("document.number"), wordsOf("SMS-008")},
        {QStringLiteral("document.version"), wordsOf("1.2")},
        {QStringLiteral("document.approver"), wordsOf("Jonas Okafor")},
        {QStringLiteral("document.approved_on"), wordsOf("2 November 2026")},
        {QStringLiteral("document.next_review"), wordsOf("1 November 2027")},
        {QStringLiteral("risk.acceptance_level"), wordsOf("9")},
        {QStringLiteral("currency"), wordsOf("EUR")},
        {QStringLiteral("today"), wordsOf("23 November 2026")}};
    return samples;
}

const QHash<QString, QStringList> &fieldSamples()
{
    static const QHash<QString, QStringList> samples{
        {QStringLiteral("name"),
         {wordsOf("Digital workplace"), wordsOf("Patient portal hosting"),
          wordsOf("Site network")}},
        {QStringLiteral("description"),
         {wordsOf("Managed devices with office programs, mail and support on site and by phone"),
          wordsOf(
              "Operation of the portal with its databases, backups and monitoring round the clock"),
          wordsOf("Wired and wireless network of all hospital sites, with access for guests")}},
        {QStringLiteral("outcomes"),
         {wordsOf("staff can work on any ward within ten minutes of starting their shift"),
          wordsOf("patients see results and appointments at any hour"),
          wordsOf("medical devices and staff stay connected everywhere on the sites")}},
        {QStringLiteral("owner"),
         {wordsOf("Ines Halloran"), wordsOf("Piotr Zielinski"), wordsOf("Ruth Adeyemi")}},
        {QStringLiteral("hours"),
         {wordsOf("Mon\u2013Fri 07:00\u201319:00"), wordsOf("24 \u00d7 7"),
          wordsOf("24 \u00d7 7")}},
        {QStringLiteral("criticality"),
         {wordsOf("high"), wordsOf("very high"), wordsOf("very high")}},
        {QStringLiteral("text"),
         {wordsOf("Raise user satisfaction with the service desk from 3.9 to 4.3"),
          wordsOf("Solve 92 % of P2 incidents within their target"),
          wordsOf("Bring changes that cause an incident below 3 %")}},
        {QStringLiteral("policy_link"),
         {wordsOf("customer experience"), wordsOf("restoring and fulfilling"),
          wordsOf("safe change")}},
        {QStringLiteral("target"), {wordsOf("99.5 %"), wordsOf("99.9 %"), wordsOf("4 h")}},
        {QStringLiteral("number"), {wordsOf("007"), wordsOf("012"), wordsOf("031")}},
        {QStringLiteral("due"),
         {wordsOf("31 Mar 2027"), wordsOf("30 Jun 2027"), wordsOf("30 Sep 2027")}}};
    return samples;
}

QString readable(QString name)
{
    name = name.section(QLatin1Char('.'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

FieldValues filledFields()
{
    FieldValues values;
    for (const QString &name : scalarFields())
        values.scalars.insert(name, scalarSamples().value(name, readable(name)));
    for (const ListField &list : listFields()) {
        std::vector<FieldRow> rows(3);
        for (int i = 0; i < 3; ++i) {
            for (const QString &field : list.fields)
                rows[std::size_t(i)].insert(
                    field,
                    fieldSamples().value(field).value(
                        i, QStringLiteral("%1 %2").arg(readable(field)).arg(i + 1)));
        }
        values.lists.insert(list.name, std::move(rows));
    }
    return values;
}

QStringList templateIds()
{
    QStringList ids;
    for (int i = 1; i <= 56; ++i)
        ids << QStringLiteral("T%1").arg(i, 2, 10, QLatin1Char('0'));
    return ids;
}

DocumentTemplate templateOf(const QString &id)
{
    Result<DocumentTemplate> read = loadTemplate(id);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

QString titleOfTemplate(const QString &id)
{
    return catalogue()->templateInfo(id)->name;
}

DocumentControl controlOf(const DocumentTemplate &source, const QString &title)
{
    DocumentControl control;
    control.title = title;
    control.number = QStringLiteral("SMS-0") + source.front.id.mid(1);
    control.owner = source.front.ownerRole;
    control.version = QStringLiteral("1.2");
    control.status = QStringLiteral("Approved");
    control.approver = QStringLiteral("Jonas Okafor");
    control.approvedOn = QDate(2026, 11, 2);
    control.nextReview = QDate(2027, 11, 1);
    control.classification = QStringLiteral("Internal");
    control.retention = QStringLiteral("3 years after replacement");
    control.distribution = QStringLiteral("All staff in scope");
    control.changes = {{QStringLiteral("1.2"), QDate(2026, 11, 2), QStringLiteral("Mara Lindqvist"),
                        QStringLiteral("Targets raised after the management review")},
                       {QStringLiteral("1.0"), QDate(2025, 10, 6), QStringLiteral("Mara Lindqvist"),
                        QStringLiteral("First approved version")}};
    return control;
}

DocumentOutput outputOf(const DocumentControl &control)
{
    DocumentOutput output{control.title, control.number, control.version, control.classification};
    output.organization = QStringLiteral("Tideway Services");
    output.author = QStringLiteral("Mara Lindqvist");
    output.date = QDate(2026, 11, 23);
    return output;
}

Blocks documentOf(const QString &id, const DocumentControl &control)
{
    FieldValues values = filledFields();
    values.scalars.insert(QStringLiteral("document.title"), control.title);
    const Result<RenderedText> text = renderFields(templateOf(id).body, values);
    if (!text)
        qFatal("%s", qPrintable(text.error().message));
    return controlledDocument(control, QStringLiteral("Tideway Services"),
                              blocksOfMarkdown(text->markdown), QStringLiteral("en-GB"));
}

} // namespace gapwright::samples
