// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>

namespace {

constexpr int damagesPerFile = 40;
constexpr qsizetype oftenDamaged = 100'000; // bytes; bigger files take a few damages only

void give(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           size_t(bytes.size()));
}

/// Cuts, doubles and overwrites; the same for every run.
QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto place = [&] { return qsizetype(random() % size_t(bytes.size() + 1)); };
    switch (random() % 4) {
    case 0:
        return bytes.left(place());
    case 1: {
        const qsizetype from = place();
        return bytes.insert(place(), bytes.mid(from, qsizetype(random() % 64)));
    }
    case 2:
        return bytes.remove(place(), qsizetype(random() % 64));
    default:
        for (unsigned i = 1 + random() % 8; i > 0 && !bytes.isEmpty(); --i)
            bytes[qMin(place(), bytes.size() - 1)] = char(random());
        return bytes;
    }
}

} // namespace

/// Usage: fuzz_x FOLDER. Ends with 0 when the reader has survived every file and its damages.
int main(int argc, char *argv[])
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            give(bytes);
            ++count;
            std::mt19937 random(unsigned(bytes.size()));
            const int damages = bytes.size() > oftenDamaged ? damagesPerFile / 4 : damagesPerFile;
            for (int k = 0; k < damages; ++k)
                give(damaged(bytes, random));
        }
    }
    give({});
    std::printf("%d files and their damages read\n", count);
    return count > 0 ? 0 : 1;
}
