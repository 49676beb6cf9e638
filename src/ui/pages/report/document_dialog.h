// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_writer.h"

#include <QList>

class QFileDialog;
class QWidget;

namespace gapwright {

/// A dialog that asks where to write a document of one of these formats, the first proposed; its
/// ending follows the chosen format. Deletes itself when closed. To be opened by the caller.
[[nodiscard]] QFileDialog *documentSaveDialog(QWidget *parent, const QString &title,
                                              const QString &pathWithoutEnding,
                                              const QList<DocumentFormat> &formats);

/// The format that the ending of a path names; PDF when it names none.
[[nodiscard]] DocumentFormat formatOfPath(const QString &path);

} // namespace gapwright
