// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engagement/client_logo.h"

#include "editing/workspace.h"
#include "services/project_loading.h"

namespace gapwright {

ClientLogo::ClientLogo(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ClientLogo::refresh()
{
    const Id<Attachment> wanted = m_workspace.engagement().logo;
    if (wanted == m_id)
        return;
    m_id = wanted;
    m_bytes.clear();
    if (!wanted.isSet())
        return;
    m_workspace.requestAttachment(wanted, logoLimit, this,
                                  [this, wanted](const Result<QByteArray> &bytes) {
                                      if (!bytes || wanted != m_id)
                                          return;
                                      m_bytes = *bytes;
                                      emit changed();
                                  });
}

} // namespace gapwright
