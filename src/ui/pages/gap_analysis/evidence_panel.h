// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/evidence_queue.h"

#include <QTemporaryDir>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gapwright {

class BusyPanel;
class Theme;

/// The files that are evidence for an item: add, open, save a copy, remove. Files and pictures may
/// be dropped on it.
class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    EvidencePanel(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    void setItem(const QString &item);
    /// Adds dragged or pasted files to the item.
    void take(const QMimeData &data);
    void chooseFiles();

signals:
    void refused(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    QWidget *rowOf(const EvidenceFile &file);
    void openFile(const EvidenceFile &file);
    void saveFile(const EvidenceFile &file);
    void removeFile(const EvidenceFile &file);

    const Theme &m_theme;
    ProjectSession &m_session;
    EvidenceQueue m_queue;
    QString m_item;
    QTemporaryDir m_opened; ///< copies that were opened with other programs
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    BusyPanel *m_busy;
};

/// True for files that would run as a program when opened; these are only saved, never opened.
[[nodiscard]] bool wouldRun(const QString &name, const QString &mediaType);

} // namespace gapwright
