// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engagement/logo_field.h"

#include "services/project_loading.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QPushButton>

namespace gapwright {

namespace {

constexpr int previewSide = 400;
constexpr int longestLogoSide = 8000;

QString mediaTypeOf(const QByteArray &format)
{
    if (format == "svg")
        return QStringLiteral("image/svg+xml");
    if (format == "png")
        return QStringLiteral("image/png");
    if (format == "jpeg" || format == "jpg")
        return QStringLiteral("image/jpeg");
    return {};
}

Error refusedLogo(const QString &path, const QString &why)
{
    return {QCoreApplication::translate("LogoField",
                                        "%1 was not taken as logo: %2 Choose an SVG, "
                                        "PNG or JPEG file of at most 8 MB.")
                .arg(QDir::toNativeSeparators(path), why),
            ErrorKind::BadInput,
            {}};
}

QImage readScaled(QImageReader &reader, int longestSide)
{
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

Result<LogoFile> readLogo(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return refusedLogo(path, QCoreApplication::translate("LogoField", "It cannot be read."));
    if (info.size() > logoLimit)
        return refusedLogo(path, QCoreApplication::translate("LogoField", "It is too large."));
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QString mediaType = mediaTypeOf(reader.format());
    const QSize size = reader.size();
    if (qMax(size.width(), size.height()) > longestLogoSide)
        return refusedLogo(path,
                           QCoreApplication::translate("LogoField", "It has too many pixels."));
    if (mediaType.isEmpty())
        return refusedLogo(path,
                           QCoreApplication::translate("LogoField",
                                                       "It is not a picture "
                                                       "that can be printed."));
    LogoFile logo{info.absoluteFilePath(), mediaType, readScaled(reader, previewSide)};
    if (logo.preview.isNull())
        return refusedLogo(path, QCoreApplication::translate("LogoField", "It is damaged."));
    return logo;
}

QImage logoFromBytes(const QByteArray &bytes, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    return mediaTypeOf(reader.format()).isEmpty() ? QImage() : readScaled(reader, longestSide);
}

LogoField::LogoField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new QLabel)
    , m_name(new ElidedLabel(tr("No logo yet. Choose one or drop a file here."), TextRole::Muted))
    , m_browse(new QPushButton(tr("Choose…")))
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    setScaledSpacing(*row, theme, {0, 0, 0, 0}, 12);
    m_picture->hide();
    row->addWidget(m_picture);
    row->addWidget(m_name, 1);
    row->addWidget(m_browse);
    m_browse->setObjectName(QStringLiteral("chooseLogoButton"));
    m_browse->setAccessibleName(tr("Choose a logo"));
    m_browse->setAutoDefault(false);
    setFocusProxy(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &LogoField::browse);
}

void LogoField::showKept(const QImage &picture, const QString &name)
{
    show(picture, name);
}

bool LogoField::choose(const QString &path)
{
    const Result<LogoFile> logo = readLogo(path);
    if (!logo) {
        emit refused(logo.error().message);
        return false;
    }
    m_chosen = *logo;
    show(m_chosen.preview, QFileInfo(path).fileName());
    emit chosenChanged();
    return true;
}

void LogoField::show(const QImage &picture, const QString &name)
{
    const QSize box(m_theme.px(96), m_theme.px(40));
    m_picture->setVisible(!picture.isNull());
    if (!picture.isNull())
        m_picture->setPixmap(
            QPixmap::fromImage(picture.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_name->setText(name);
}

void LogoField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures (*.svg *.png *.jpg *.jpeg)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LogoField::choose);
    dialog->open();
}

void LogoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1
        && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent *event)
{
    choose(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace gapwright
