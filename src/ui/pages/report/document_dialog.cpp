// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/document_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace gapwright {

namespace {

struct DocumentDialog {
    Q_DECLARE_TR_FUNCTIONS(DocumentDialog)
};

QString endingOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return QStringLiteral("pdf");
    case DocumentFormat::Docx:
        return QStringLiteral("docx");
    case DocumentFormat::Odt:
        return QStringLiteral("odt");
    case DocumentFormat::Html:
        return QStringLiteral("html");
    case DocumentFormat::Markdown:
        return QStringLiteral("md");
    }
    return {};
}

QString filterOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return DocumentDialog::tr("PDF documents (*.pdf)");
    case DocumentFormat::Docx:
        return DocumentDialog::tr("Word documents (*.docx)");
    case DocumentFormat::Odt:
        return DocumentDialog::tr("OpenDocument texts (*.odt)");
    case DocumentFormat::Html:
        return DocumentDialog::tr("Web pages (*.html)");
    case DocumentFormat::Markdown:
        return DocumentDialog::tr("Markdown texts (*.md)");
    }
    return {};
}

} // namespace

QFileDialog *documentSaveDialog(QWidget *parent, const QString &title,
                                const QString &pathWithoutEnding,
                                const QList<DocumentFormat> &formats)
{
    const QString first = endingOf(formats.value(0, DocumentFormat::Pdf));
    auto *dialog = new QFileDialog(parent, title, pathWithoutEnding + QLatin1Char('.') + first);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const DocumentFormat format : formats)
        filters << filterOf(format);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(first);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, formats](const QString &filter) {
                         for (const DocumentFormat format : formats) {
                             if (filterOf(format) == filter)
                                 dialog->setDefaultSuffix(endingOf(format));
                         }
                     });
    return dialog;
}

DocumentFormat formatOfPath(const QString &path)
{
    return documentFormatOf(QFileInfo(path).suffix().toLower()).value_or(DocumentFormat::Pdf);
}

} // namespace gapwright
