// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/large_register.h"

#include "content/catalogue_loader.h"
#include "services/project_creation.h"

namespace gapwright::test {

namespace {

constexpr int owners = 100;
constexpr int added = 100;

QString ownerId(int number)
{
    return QStringLiteral("owner-%1").arg(number % owners);
}

} // namespace

Risk LargeRegister::risk(int number)
{
    Risk one;
    one.id = newId<Risk>();
    one.code = QStringLiteral("R-%1").arg(number);
    one.description = QStringLiteral("Risk %1 of supplier %2, found in review %3")
                          .arg(number)
                          .arg(number * 7919 % 1009)
                          .arg(number % 17);
    one.owner.value = ownerId(number);
    return one;
}

LargeRegister::LargeRegister(int risks)
{
    const auto catalogue = loadCatalogue();
    NewProject wanted;
    wanted.file.path = m_folder.filePath(QStringLiteral("large.gapwright"));
    wanted.file.author = QStringLiteral("Ada");
    wanted.engagement.organization = QStringLiteral("Large");
    auto file = makeProject(wanted, *catalogue);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    Result<Records> records = readRecords((*file)->connection());
    if (!records)
        qFatal("%s", qPrintable(records.error().message));
    for (int number = 0; number < owners; ++number) {
        Person person;
        person.id.value = ownerId(number);
        person.name = QStringLiteral("Owner %1").arg(number);
        records->of<Person>().put(person);
    }
    for (int number = 0; number < risks; ++number)
        records->of<Risk>().put(risk(number));
    m_workspace =
        std::make_unique<Workspace>(std::move(*file), std::move(*records), QStringLiteral("Ada"));
    m_directory = std::make_unique<RegisterDirectory>(*m_workspace);
}

const RegisterAccess &LargeRegister::risks() const
{
    return *m_directory->access(QLatin1String(definitionOf<Risk>().table));
}

double secondsOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    };
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        const double start = now();
        work();
        const double took = now() - start;
        best = round == 0 ? took : std::min(best, took);
    }
    return best;
}

RegisterTimes measured(int risks)
{
    const LargeRegister large(risks);
    RegisterTimes times;
    times.open = secondsOf([&] {
        RegisterListModel model(large.directory(), large.risks());
        const RegisterFilter filter(&model);
        if (filter.rowCount() != risks)
            qFatal("%d of %d records", filter.rowCount(), risks);
    });
    RegisterListModel model(large.directory(), large.risks());
    RegisterFilter filter(&model);
    times.filter = secondsOf([&] {
        filter.setWords({});
        if (filter.rowCount() != risks)
            qFatal("%d of %d records", filter.rowCount(), risks);
        filter.setWords(QStringLiteral("supplier 1008,"));
        if (filter.rowCount() == 0 || filter.rowCount() > risks / 10)
            qFatal("%d of %d records fit", filter.rowCount(), risks);
    });
    filter.setWords({});
    const int column = model.columnOf(QLatin1String("description"));
    times.sort = secondsOf([&] {
        filter.sort(column, Qt::DescendingOrder);
        filter.sort(column, Qt::AscendingOrder);
    });
    int number = risks;
    times.add = secondsOf([&] {
                    for (int i = 0; i < added; ++i) {
                        const Risk one = LargeRegister::risk(++number);
                        const Outcome done = large.workspace().edit(
                            QStringLiteral("Add"), [&](Edit &edit) { edit.save(one); });
                        if (!done)
                            qFatal("%s", qPrintable(done.error().message));
                    }
                })
        / added;
    return times;
}

} // namespace gapwright::test
