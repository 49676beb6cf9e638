// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_writer.h"
#include "ui/pages/background_work.h"

#include <QWidget>

#include <atomic>

class QMenu;

namespace gapwright {

class BusyPanel;
class ProjectSession;
class Theme;

/// The books of the catalogue for people without the program: the primer as hand-out of a kick-off
/// and the assessor's guide. Asks for a file and writes it as PDF, DOCX, ODT or HTML beside the GUI
/// thread; shows the progress in its place while that takes long.
class LibraryBooks : public QWidget {
    Q_OBJECT
public:
    enum class Book { Primer, Guide };

    LibraryBooks(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);
    ~LibraryBooks() override;

    /// An entry per book; belongs to `owner`.
    [[nodiscard]] QMenu *menu(QWidget *owner);
    /// Asks where to write to.
    void choosePath(Book book);
    /// The format follows from the ending of the file.
    void write(Book book, const QString &path);

signals:
    void written(const QString &path, const Outcome &done);

private:
    ProjectSession &m_session;
    BusyPanel *m_busy;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    BackgroundWork m_work;
};

} // namespace gapwright
