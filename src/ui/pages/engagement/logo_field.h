// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gapwright {

class ElidedLabel;
class Theme;

/// A picture that can be printed as a logo: SVG, PNG or JPEG of at most 8 MB.
struct LogoFile {
    QString path; ///< file to read; empty for none
    QString mediaType;
    QImage preview;
};

/// Reads a file as a logo. A file that is no picture, too large or unreadable is refused.
Result<LogoFile> readLogo(const QString &path);
/// The same from the bytes of a logo that is kept in a project; a null picture when it is none.
QImage logoFromBytes(const QByteArray &bytes, int longestSide);

/// Shows the logo and lets a person choose another by dialog or by dropping a file.
class LogoField : public QWidget {
    Q_OBJECT
public:
    explicit LogoField(const Theme &theme, QWidget *parent = nullptr);

    /// The logo that the project has already.
    void showKept(const QImage &picture, const QString &name);
    /// What was chosen since; an empty path when nothing was.
    [[nodiscard]] const LogoFile &chosen() const { return m_chosen; }
    /// Takes a file, as if it had been chosen. False when it was refused.
    bool choose(const QString &path);

signals:
    void chosenChanged();
    /// The file was refused; the sentence names it.
    void refused(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();
    void show(const QImage &picture, const QString &name);

    const Theme &m_theme;
    QLabel *m_picture;
    ElidedLabel *m_name;
    QPushButton *m_browse;
    LogoFile m_chosen;
};

} // namespace gapwright
