// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/big_project.h"

#include "assessment/assessment_data.h"
#include "storage/connection.h"
#include "storage/project_file.h"
#include "storage/record_table.h"

#include <QFile>
#include <QRandomGenerator>

namespace gapwright::test {

namespace {

constexpr int megabytesPerFile = 50;

template <class T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    return std::move(*result);
}

QString words(QRandomGenerator &random, int count)
{
    static const QStringList known{
        QStringLiteral("incident"), QStringLiteral("change"),  QStringLiteral("review"),
        QStringLiteral("supplier"), QStringLiteral("record"),  QStringLiteral("monthly"),
        QStringLiteral("owner"),    QStringLiteral("missing"), QStringLiteral("procedure"),
        QStringLiteral("service"),  QStringLiteral("board"),   QStringLiteral("evidence")};
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(known.at(int(random.bounded(uint(known.size())))));
    return text.join(QLatin1Char(' '));
}

} // namespace

void enlarge(const QString &path, const QString &folder, const BigProject &size,
             const Catalogue &catalogue)
{
    OpenRequest request;
    request.path = path;
    request.author = QStringLiteral("Ada Lovelace");
    const auto file = orDie(ProjectFile::open(request));
    QRandomGenerator random(2000);
    std::vector<ItemResult> all;
    for (int i = 0; i < size.assessments; ++i) {
        Assessment head;
        head.id = newId<Assessment>();
        head.name = QStringLiteral("Assessment %1").arg(i + 1);
        head.heldOn = QDate(2015, 1, 1).addMonths(i);
        AssessmentData data = newAssessment(head, catalogue);
        std::vector<RowChange> rows{RecordTable<Assessment>::inserted(data.assessment)};
        for (ItemResult &result : data.results) {
            result.status = ConformityStatus(1 + random.bounded(3));
            result.evidence = words(random, 20);
            result.gap = words(random, 12);
            rows.push_back(RecordTable<ItemResult>::inserted(result));
        }
        for (const CapabilityResult &area : data.capability)
            rows.push_back(RecordTable<CapabilityResult>::inserted(area));
        (void)orDie(file->write(QStringLiteral("Add an assessment"), rows));
        all.insert(all.end(), data.results.begin(), data.results.end());
    }
    qint64 logged = orDie(file->connection().integer("SELECT count(*) FROM change"));
    while (logged < size.logRows) {
        std::vector<RowChange> rows;
        for (int i = 0; i < 500; ++i) {
            ItemResult &result = all[random.bounded(uint(all.size()))];
            ItemResult after = result;
            after.note = words(random, 6);
            rows.push_back(RecordTable<ItemResult>::updated(result, after));
            result = after;
        }
        (void)orDie(file->write(QStringLiteral("Edit notes"), rows));
        logged += 500;
    }
    for (int done = 0; done < size.attachedMegabytes; done += megabytesPerFile) {
        QByteArray bytes(megabytesPerFile << 20, '\0');
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        QFile source(folder + QStringLiteral("/evidence-%1.bin").arg(done));
        if (!source.open(QIODevice::WriteOnly) || source.write(bytes) != bytes.size())
            qFatal("no room for the attachments");
        source.close();
        (void)orDie(file->attach(QStringLiteral("Attach"), source.fileName(), newUuid7(),
                                 QStringLiteral("application/octet-stream"), {}, {}));
        source.remove();
    }
}

} // namespace gapwright::test
