// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_map/map_detail_view.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/progress/project_watch.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr std::size_t linesShown = 12;

} // namespace

MapDetailView::MapDetailView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("bare", true);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the chosen record consists of"));
}

QBoxLayout *MapDetailView::startAnew()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, m_theme, {12, 10, 12, 12}, 4);
    setWidget(content);
    verticalScrollBar()->setValue(0);
    return column;
}

void MapDetailView::setHint(const QString &sentence)
{
    QBoxLayout *column = startAnew();
    column->addWidget(wrappedText(sentence, TextRole::Muted));
    column->addStretch(1);
}

void MapDetailView::addLink(QBoxLayout &column, const QString &text, const QString &address)
{
    auto *button = new QPushButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setProperty("link", true);
    button->setToolTip(text.toHtmlEscaped());
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, address] { emit goTo(address); });
    column.addWidget(button);
}

void MapDetailView::addLine(QBoxLayout &column, const MapDetail::Line &line)
{
    const QString address = addressOf(RecordLink{line.table, line.record, line.text});
    if (!address.isEmpty()) {
        addLink(column, line.text, address);
        return;
    }
    if (!line.isMissing) {
        column.addWidget(wrappedText(line.text));
        return;
    }
    auto *label = new IconLabel(m_theme, QStringLiteral("triangle-alert"), line.text);
    label->setIcon(QStringLiteral("triangle-alert"), &Tokens::warn);
    label->setMaximumLines(2);
    column.addWidget(label);
}

void MapDetailView::setDetail(const MapDetail &detail, const MapNode &node)
{
    QBoxLayout *column = startAnew();
    QLabel *title = wrappedText(detail.title, TextRole::Heading);
    title->setObjectName(QStringLiteral("mapTitle"));
    column->addWidget(title);
    column->addWidget(wrappedText(detail.subtitle, TextRole::Muted));
    addLink(*column, tr("Open the record"),
            addressOf(RecordLink{node.table, node.record, node.name}));
    for (const MapDetail::Section &section : detail.sections) {
        QLabel *heading = wrappedText(section.title, TextRole::Caption);
        heading->setContentsMargins(0, m_theme.px(10), 0, 0);
        column->addWidget(heading);
        const std::size_t shown = std::min(section.lines.size(), linesShown);
        for (std::size_t i = 0; i < shown; ++i)
            addLine(*column, section.lines[i]);
        if (shown < section.lines.size())
            column->addWidget(wrappedText(
                tr("and %n more", nullptr, int(section.lines.size() - shown)), TextRole::Small));
    }
    column->addStretch(1);
}

} // namespace gapwright
