// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/side_panel.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

QLabel *paragraphLabel(const QString &text, TextRole role, QWidget *parent)
{
    // Escaped text in a paragraph of its own: plain for the reader, with room between the lines.
    auto *label = new WrappedLabel(role, parent);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<p style=\"line-height:135%; white-space:pre-wrap\">%1</p>")
                       .arg(text.toHtmlEscaped()));
    label->setAccessibleName(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A link in one line; what does not fit ends in "…" and stands in the tool tip.
class LinkButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
        const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight,
                                                    room.width() - icon - 4, Qt::TextShowMnemonic);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

} // namespace

SidePanel::SidePanel(const Theme &theme, const QString &title, const QString &iconName,
                     QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new IconLabel(theme, iconName, title, this))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout(this))
{
    setBarSide(*this, false);
    setScaledWidth(*this, theme, 316);
    setScaledSpacing(*m_column, theme, QMargins(16, 14, 16, 14), 8);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    auto *close = new QToolButton(this);
    close->setIcon(theme.icon(QStringLiteral("x")));
    close->setToolTip(tr("Close %1").arg(title));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &SidePanel::closeRequested);
    header->addWidget(close);
    m_column->addLayout(header);
    m_column->addWidget(m_scroll, 1);
    setTextRole(*m_title, TextRole::Heading);
    m_title->setIcon(iconName, &Tokens::warn);
    makeBare(*m_scroll);
    m_scroll->setAccessibleName(title);
    m_scroll->setFocusPolicy(Qt::TabFocus);
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_scroll->setAccessibleName(title);
}

void SidePanel::setSections(const std::vector<SideSection> &sections)
{
    auto *content = new QWidget(m_scroll->viewport());
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, m_theme, QMargins(4, 4, 4, 4), 6);
    for (const SideSection &section : sections)
        addSection(*column, section);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(0);
    emit sectionsChanged();
}

bool SidePanel::isEmpty() const
{
    return !m_scroll->widget();
}

void SidePanel::setFoot(QWidget *foot)
{
    m_column->addWidget(foot);
}

void SidePanel::addSection(QVBoxLayout &column, const SideSection &section)
{
    QWidget *parent = column.parentWidget();
    if (!section.heading.isEmpty()) {
        QLabel *heading = paragraphLabel(section.heading, TextRole::Caption, parent);
        heading->setContentsMargins(0, m_theme.px(12), 0, 0);
        column.addWidget(heading);
    }
    for (const QString &text : section.paragraphs)
        column.addWidget(paragraphLabel(text, TextRole::Body, parent));
    for (const SideSection::Bullet &bullet : section.bullets) {
        auto *label = new IconLabel(m_theme, bullet.icon, bullet.text, parent);
        label->setIcon(bullet.icon, bullet.colour);
        label->setMaximumLines(8);
        column.addWidget(label);
    }
    for (const SideSection::Link &link : section.links) {
        auto *button = new LinkButton(parent);
        button->setProperty("link", true);
        button->setText(QString(link.text).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setToolTip(link.text.toHtmlEscaped());
        button->setIcon(m_theme.icon(link.icon.isEmpty() ? QStringLiteral("link") : link.icon));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this,
                [this, key = link.key] { emit linkActivated(key); });
        column.addWidget(button);
    }
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        setBarSide(*this, false);
    QFrame::changeEvent(event);
}

} // namespace gapwright
