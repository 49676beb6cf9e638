// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/project_opener.h"

namespace gapwright {

Result<OpenedProject> openProjectFile(const OpenRequest &request)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(request);
    if (!file)
        return file.error();
    Result<Records> records = readRecords((*file)->connection());
    if (!records)
        return records.error();
    return OpenedProject{std::move(*file), std::move(*records)};
}

ProjectOpener::ProjectOpener(QObject *parent)
    : QObject(parent)
    , m_work(this)
{
}

void ProjectOpener::open(const OpenRequest &request, Answer answer,
                         std::function<Outcome()> prepare)
{
    ++m_underWay;
    m_work.run<Result<OpenedProject>>(
        [request, prepare = std::move(prepare)]() -> Result<OpenedProject> {
            if (prepare) {
                if (const Outcome made = prepare(); !made)
                    return made.error();
            }
            return openProjectFile(request);
        },
        [this, answer = std::move(answer)](Result<OpenedProject> opened) {
            --m_underWay;
            answer(std::move(opened));
        });
}

} // namespace gapwright
