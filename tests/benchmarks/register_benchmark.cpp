// SPDX-License-Identifier: GPL-3.0-or-later
// How lists of ten thousand records and more behave: register_benchmark
// Prints milliseconds, and microseconds per record, which should not grow with their number.
#include "benchmarks/large_register.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::puts("records   open ms  per rec   filter ms  per rec   sort ms  per rec   add one us");
    for (const int risks : {10'000, 40'000}) {
        const auto times = gapwright::test::measured(risks);
        const auto perRecord = [&](double seconds) { return seconds * 1e6 / risks; };
        std::printf("%7d  %8.1f  %7.2f  %10.1f  %7.2f  %8.1f  %7.2f  %11.1f\n", risks,
                    times.open * 1e3, perRecord(times.open), times.filter * 1e3,
                    perRecord(times.filter), times.sort * 1e3, perRecord(times.sort),
                    times.add * 1e6);
    }
    return 0;
}
