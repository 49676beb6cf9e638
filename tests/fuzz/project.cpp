// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "registers/all_registers.h"
#include "storage/project_file.h"
#include "storage/project_reader.h"
#include "storage/record_table.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gapwright;

/// A project file: refused and left as it was, or usable.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm"))
                                          ? QStringLiteral("/dev/shm/gapwright-fuzz-XXXXXX")
                                          : QStringLiteral("gapwright-fuzz-XXXXXX"));
    OpenRequest request;
    request.path = folder.filePath(QStringLiteral("p.gapwright"));
    request.author = QStringLiteral("Fuzz");
    const QByteArray bytes = fuzz::bytesOf(data, size);
    {
        QFile file(request.path);
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    {
        const auto project = ProjectFile::open(request);
        if (project) {
            forEachRegister([&]<class R>() {
                (void)RecordTable<R>((*project)->connection()).all().operator bool();
            });
            (void)readHistory((*project)->connection(), {{}, {}, 50, 0}).operator bool();
            (void)(*project)->undo().operator bool();
            (void)(*project)->verify().operator bool();
        } else {
            fuzz::require(project.error().message.contains(QStringLiteral("p.gapwright")));
            QFile file(request.path);
            fuzz::require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
        }
    }
    QFile::remove(request.path);
    return 0;
}
