// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_drop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace gapwright {

FileDrop::FileDrop(QWidget *target, QStringList endings)
    : QObject(target)
    , m_endings(std::move(endings))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QString FileDrop::fileOf(const QMimeData &data) const
{
    const QList<QUrl> urls = data.urls();
    if (!m_enabled || urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return m_endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    const QString path = fileOf(*drop.mimeData());
    if (path.isEmpty()) {
        drop.ignore();
        return true;
    }
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    if (!isDrag)
        emit dropped(path);
    return true;
}

} // namespace gapwright
