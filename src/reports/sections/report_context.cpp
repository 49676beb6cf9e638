// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/report_context.h"

#include "base/rounding.h"

#include <QRegularExpression>

namespace gapwright {

namespace {

const QString dash = QStringLiteral("\u2013");

ChartTheme chartThemeOf(const ReportOptions &options)
{
    ChartTheme theme = printTheme();
    theme.fontSize = 10;
    theme.hatch = options.mono;
    theme.locale = QLocale(options.language);
    return theme;
}

} // namespace

ReportContext::ReportContext(const GapReportData &reportData, const ReportOptions &reportOptions)
    : data(reportData)
    , options(reportOptions)
    , catalogue(*reportData.catalogue)
    , scores(reportData.scores)
    , locale(reportOptions.language)
    , theme(chartThemeOf(reportOptions))
{
}

QString ReportContext::client() const
{
    return data.engagement.organization.isEmpty() ? Reports::tr("Unnamed organization")
                                                  : data.engagement.organization;
}

QString ReportContext::percent(std::optional<double> value) const
{
    return value ? number(value) + QStringLiteral("\u00A0%") : Reports::tr("not scored");
}

QString ReportContext::number(std::optional<double> value, int decimals) const
{
    return value ? locale.toString(roundedHalfUp(*value, decimals), 'f', decimals) : dash;
}

QString ReportContext::date(QDate day) const
{
    return day.isValid() ? locale.toString(day, QStringLiteral("d\u00A0MMMM\u00A0yyyy")) : dash;
}

QString ReportContext::shortDate(QDate day) const
{
    return day.isValid() ? locale.toString(day, QStringLiteral("d\u00A0MMM\u00A0yyyy")) : dash;
}

QString ReportContext::clauseTitle(const QString &id) const
{
    const Clause *clause = catalogue.clause(id);
    return clause ? titleOf(*clause) : id;
}

std::vector<const Clause *> ReportContext::sections() const
{
    std::vector<const Clause *> sections;
    for (const Clause *chapter : catalogue.topClauses()) {
        for (const Clause *section : catalogue.childrenOf(chapter->id))
            sections.push_back(section);
    }
    return sections;
}

const Conformity &ReportContext::conformity(const QString &clause) const
{
    static const Conformity none;
    const ClauseScore *score = scores.clause(clause);
    return score ? score->conformity : none;
}

const Scorecard *ReportContext::comparable() const
{
    const bool same = data.baseline && data.baselineScores
        && data.baseline->assessment.itemSet == data.current.assessment.itemSet;
    return same ? &*data.baselineScores : nullptr;
}

QString ReportContext::itemLink(const QString &item) const
{
    return options.preset == ReportPreset::Board ? QString() : QStringLiteral("item:") + item;
}

QString ReportContext::actionFor(const ItemResult &result) const
{
    if (!result.recommendation.isEmpty())
        return result.recommendation;
    const RequirementItem *item = catalogue.item(result.item);
    return item ? item->recommendation : QString();
}

QString counted(const char *text, int number)
{
    static const QRegularExpression choice(QStringLiteral("\\(([^()|]*)\\|([^()|]*)\\)"));
    QString sentence = QCoreApplication::translate("Reports", text, nullptr, number);
    sentence.replace(choice, number == 1 ? QStringLiteral("\\1") : QStringLiteral("\\2"));
    sentence.replace(QLatin1String("(s)"), QLatin1String(number == 1 ? "" : "s"));
    return sentence;
}

QString withPlurals(QString text)
{
    static const QRegularExpression one(QStringLiteral("(?<![\\d.,])1 (\\w+)\\(s\\)"));
    text.replace(one, QStringLiteral("1 \\1"));
    return text.replace(QLatin1String("(s)"), QLatin1String("s"));
}

QString enumerated(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Reports::tr("%1 and %2")
        .arg(words.mid(0, words.size() - 1).join(QLatin1String(", ")), words.last());
}

Tone toneOf(ConformityStatus status)
{
    switch (status) {
    case ConformityStatus::Conforming:
        return Tone::Conforming;
    case ConformityStatus::Partial:
        return Tone::Partial;
    case ConformityStatus::NotConforming:
        return Tone::NotConforming;
    case ConformityStatus::NotApplicable:
    case ConformityStatus::NotYetOccurred:
    case ConformityStatus::Unassessed:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotScored:
        return Tone::Neutral;
    case Verdict::Conforming:
        return Tone::Conforming;
    case Verdict::PartiallyConforming:
        return Tone::Partial;
    case Verdict::NotConforming:
        return Tone::NotConforming;
    }
    return Tone::Neutral;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::None:
    case Severity::Low:
        return Tone::Neutral;
    case Severity::Medium:
        return Tone::Partial;
    case Severity::High:
    case Severity::Critical:
        return Tone::NotConforming;
    }
    return Tone::Neutral;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

Cell itemCell(const ReportContext &context, const QString &item)
{
    Run run{item, true};
    run.link = context.itemLink(item);
    return Cell{{Runs{run}}};
}

Paragraph body(const QString &text)
{
    return {plain(text)};
}

Paragraph small(const QString &text)
{
    return {plain(text), ParagraphStyle::Small};
}

} // namespace gapwright
