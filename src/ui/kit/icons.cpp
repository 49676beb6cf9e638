// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace gapwright {

namespace {

QString iconPath(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

void reportUnknown(const QString &name)
{
    static QSet<QString> reported;
    if (!reported.contains(name)) {
        reported.insert(name);
        qWarning("No icon is named \"%s\"", qPrintable(name));
    }
}

QPixmap rendered(const QString &name, const QColor &colour, int devicePixels, bool flipped)
{
    const QString key = QStringLiteral("gapwright/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(devicePixels)
                            .arg(int(flipped));
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(devicePixels, devicePixels);
    picture.fill(Qt::transparent);
    const QByteArray svg = iconSvg(name, colour);
    if (svg.isEmpty())
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    painter.end();
    if (flipped)
        picture = QPixmap::fromImage(picture.toImage().mirrored(true, false));
    QPixmapCache::insert(key, picture);
    return picture;
}

/// Looks up its colour whenever it paints; a theme change needs nothing but a repaint.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(const Theme &theme, QString name, ColourRole role)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State state) override
    {
        // A box that is wider than high keeps room between the icon and the words of a button.
        const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
        QRectF place(box);
        if (place.width() > place.height())
            place.setWidth(place.height());
        paintIcon(*painter, mirrored(place, QRectF(box), direction), m_name, colour(mode, state),
                  direction);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) // a button that has been squeezed to nothing
            return {};
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("gapwright"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = m_theme.tokens();
        if (mode == QIcon::Disabled)
            return tokens.control;
        if (m_role)
            return tokens.*m_role;
        if (state == QIcon::On)
            return tokens.accent;
        return mode == QIcon::Active ? tokens.text : tokens.textMuted;
    }

    const Theme &m_theme;
    QString m_name;
    ColourRole m_role;
};

} // namespace

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons"))
                            .entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

bool isDirected(const QString &iconName)
{
    static const QSet<QString> directed{
        QStringLiteral("arrow-left"),    QStringLiteral("arrow-right"),
        QStringLiteral("chevron-left"),  QStringLiteral("chevron-right"),
        QStringLiteral("undo-2"),        QStringLiteral("redo-2"),
        QStringLiteral("panel-left"),    QStringLiteral("panel-right"),
        QStringLiteral("list"),          QStringLiteral("list-checks"),
        QStringLiteral("list-todo"),     QStringLiteral("log-out"),
        QStringLiteral("external-link"), QStringLiteral("message-square")};
    return directed.contains(iconName);
}

QByteArray iconSvg(const QString &iconName, const QColor &colour)
{
    QFile file(iconPath(iconName));
    if (!file.open(QIODevice::ReadOnly)) {
        reportUnknown(iconName);
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

void paintIcon(QPainter &painter, const QRectF &box, const QString &iconName, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const qreal side = qMin(box.width(), box.height());
    if (iconName.isEmpty() || side < 1)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool flipped = direction == Qt::RightToLeft && isDirected(iconName);
    QPixmap picture = rendered(iconName, colour, qRound(side * ratio), flipped);
    picture.setDevicePixelRatio(ratio);
    const QPointF corner(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.drawPixmap(
        QPointF(qRound(corner.x() * ratio) / ratio, qRound(corner.y() * ratio) / ratio), picture);
}

QIcon themedIcon(const Theme &theme, const QString &iconName, ColourRole role)
{
    return QIcon(new ThemedIconEngine(theme, iconName, role));
}

} // namespace gapwright
