// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPageSize>
#include <QString>

#include <functional>

namespace gapwright {

enum class ReportPreset {
    Full, ///< everything, with a chapter per clause
    Board, ///< two to three pages for top management
    Owner, ///< one process or management area, for the person who runs it
    Auditor ///< evidence per item, without plan and priorities
};

struct ReportOptions {
    ReportPreset preset = ReportPreset::Full;
    QString process = {}; ///< Owner only: id of the area, "P01".."P26" or "A1".."A9"
    bool mono = false; ///< grey grounds and hatched charts, for printers without colour
    QPageSize::PageSizeId pageSize = QPageSize::A4; ///< A4 or Letter
    QString language = QStringLiteral("en-GB"); ///< BCP 47: dates, figures and /Lang of the PDF
    QString version = QStringLiteral("1.0"); ///< of the report, on the cover; empty for none
};

/// The word of the command line: "full", "board", "owner", "auditor"; never translated.
[[nodiscard]] QString codeOf(ReportPreset preset);
/// The translated name of a preset.
[[nodiscard]] QString wordOf(ReportPreset preset);

/// Told how far a long step is; `total` may be 0 while it is not known. False stops the step, which
/// then fails with ErrorKind::Cancelled. An empty function is never called.
using ReportProgress = std::function<bool(int done, int total)>;

} // namespace gapwright
