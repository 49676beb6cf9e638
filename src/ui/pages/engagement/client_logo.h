// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/attachments/attachment.h"

#include <QObject>

namespace gapwright {

class Workspace;

/// The logo of the client as the engagement names it, read beside the GUI thread. The workspace
/// must outlive it.
class ClientLogo : public QObject {
    Q_OBJECT
public:
    explicit ClientLogo(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the logo when the engagement names another one than before.
    void refresh();
    /// Empty while there is none, or while it is read.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

signals:
    /// A logo has been read.
    void changed();

private:
    Workspace &m_workspace;
    Id<Attachment> m_id;
    QByteArray m_bytes;
};

} // namespace gapwright
