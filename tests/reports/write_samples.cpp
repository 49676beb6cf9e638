// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a PDF for each preset, to be looked at: write_samples FOLDER. Takes the texts of
// resources/sample where there are some. Not a test.
#include "reports/gap_report.h"
#include "reports/pdf_writer.h"
#include "reports/sample_data.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace gapwright;

namespace {

ConformityStatus statusIn(const QJsonObject &entry)
{
    return statusOfCode(entry[QLatin1String("status")].toString())
        .value_or(ConformityStatus::Unassessed);
}

std::optional<int> numberIn(const QJsonObject &entry, QLatin1String key)
{
    return entry[key].isDouble() ? std::optional(entry[key].toInt()) : std::nullopt;
}

void take(ItemResult &result, const QJsonObject &entry, QDate today)
{
    const auto text = [&entry](const char *key) { return entry[QLatin1String(key)].toString(); };
    result.status = statusIn(entry);
    result.evidence = text("evidence");
    result.gap = text("gap");
    result.recommendation = text("recommendation");
    result.reason = text("reason");
    result.reasonApprovedBy = text("reasonApprovedBy");
    result.owner = text("owner");
    result.note = text("note");
    result.opportunity = entry[QLatin1String("opportunity")].toBool();
    result.impact = numberIn(entry, QLatin1String("impact"));
    result.effort = numberIn(entry, QLatin1String("effort"));
    const std::optional<int> days = numberIn(entry, QLatin1String("dueInDays"));
    result.due = days ? today.addDays(*days) : QDate();
    result.actionState = text("actionState") == QLatin1String("in_progress")
        ? ActionState::InProgress
        : ActionState::Open;
}

ItemResult *find(AssessmentData &data, const QString &item)
{
    for (ItemResult &result : data.results) {
        if (result.item == item)
            return &result;
    }
    return nullptr;
}

GapReportData sample()
{
    return samples::changed([](GapReportData &data) {
        const QDir folder(QStringLiteral(GW_SOURCE_DIR "/resources/sample"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonArray items =
                QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("items")].toArray();
            for (const QJsonValue &value : items) {
                const QJsonObject entry = value.toObject();
                const QString id = entry[QLatin1String("id")].toString();
                if (ItemResult *result = find(data.current, id))
                    take(*result, entry, data.date);
                if (ItemResult *result = find(*data.baseline, id))
                    take(*result, entry[QLatin1String("baseline")].toObject(), data.date);
            }
        }
    });
}

bool write(const GapReportData &data, const ReportOptions &options, const QString &path)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const Result<ReportDocument> document = buildGapReport(data, options);
    const qint64 laid = timer.restart();
    if (!document) {
        out << document.error().message << '\n';
        return false;
    }
    const Result<QByteArray> pdf = writePdf(*document);
    if (!pdf) {
        out << pdf.error().message << ' ' << pdf.error().detail << '\n';
        return false;
    }
    QFile file(path);
    out << path << ": " << document->pageCount() << " pages, layout " << laid << " ms, PDF "
        << timer.elapsed() << " ms, " << pdf->size() << " bytes\n";
    return file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication program(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    const GapReportData data = sample();
    bool fine = true;
    for (const ReportPreset preset :
         {ReportPreset::Full, ReportPreset::Board, ReportPreset::Owner, ReportPreset::Auditor}) {
        ReportOptions options;
        options.preset = preset;
        options.process = QStringLiteral("P09");
        fine =
            write(data, options, folder.filePath(codeOf(preset) + QStringLiteral(".pdf"))) && fine;
    }
    ReportOptions mono;
    mono.preset = ReportPreset::Board;
    mono.mono = true;
    mono.pageSize = QPageSize::Letter;
    fine = write(data, mono, folder.filePath(QStringLiteral("board-mono-letter.pdf"))) && fine;
    fine =
        write(samples::nothingScored(), {}, folder.filePath(QStringLiteral("empty.pdf"))) && fine;
    return fine ? 0 : 1;
}
