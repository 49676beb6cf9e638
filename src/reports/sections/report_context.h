// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/gap_report_data.h"
#include "charts/chart_theme.h"
#include "reports/blocks.h"
#include "reports/report_options.h"

#include <QCoreApplication>
#include <QLocale>

namespace gapwright {

/// Translation context of all texts of reports.
struct Reports {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// What every section is written from, with the words and figures that recur.
class ReportContext {
public:
    ReportContext(const GapReportData &data, const ReportOptions &reportOptions);
    ReportContext(GapReportData &&data, const ReportOptions &reportOptions) = delete;

    const GapReportData &data;
    const ReportOptions options;
    const Catalogue &catalogue;
    const Scorecard &scores;
    const QLocale locale;
    const ChartTheme theme; ///< of print, 10 pt: its small text is 8.5 pt

    [[nodiscard]] QString client() const;
    [[nodiscard]] QString percent(std::optional<double> value) const; ///< "76.1 %", "not scored"
    [[nodiscard]] QString number(std::optional<double> value, int decimals = 1) const; ///< or "–"
    [[nodiscard]] QString date(QDate date) const; ///< "23 November 2026", or "–"
    [[nodiscard]] QString shortDate(QDate date) const; ///< "23 Nov 2026", or "–"
    /// Title with number of a clause; the number alone when it is unknown.
    [[nodiscard]] QString clauseTitle(const QString &clause) const;
    /// "4.1", "4.2" ... "10.2": what lies below clauses 4 to 10.
    [[nodiscard]] std::vector<const Clause *> sections() const;
    [[nodiscard]] const Conformity &conformity(const QString &clause) const;
    /// The baseline's figures, when it was made with the same item set.
    [[nodiscard]] const Scorecard *comparable() const;
    /// Anchor of an item where this report has a place for it, else empty.
    [[nodiscard]] QString itemLink(const QString &item) const;
    /// What to do about a gap; the catalogue's advice when the assessor has written none.
    [[nodiscard]] QString actionFor(const ItemResult &result) const;
};

/// Text for a number of things, marked with QT_TRANSLATE_N_NOOP("Reports", ...). Where no
/// translation decides, "(s)" and "(is|are)" follow the number.
[[nodiscard]] QString counted(const char *text, int number);

/// Counts within a text of several figures, such as the words of a chart: "1 gap(s), 2 gap(s)".
[[nodiscard]] QString withPlurals(QString text);

/// "A, B and C".
[[nodiscard]] QString enumerated(const QStringList &words);

[[nodiscard]] Tone toneOf(ConformityStatus status);
[[nodiscard]] Tone toneOf(Verdict verdict);
[[nodiscard]] Tone toneOf(Severity severity);
[[nodiscard]] QString capitalised(const QString &text);

/// A cell whose text leads to an item.
[[nodiscard]] Cell itemCell(const ReportContext &context, const QString &item);
[[nodiscard]] Paragraph body(const QString &text);
[[nodiscard]] Paragraph small(const QString &text);

} // namespace gapwright
