// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/step_guide_view.h"

#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int columnWidth = 590;

QString text(const char *source)
{
    return QCoreApplication::translate("StepGuide", source);
}

/// "0:15" after so many minutes.
QString clockText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// The line of a timeline with a dot where a point begins.
class TimelineMark : public QWidget {
public:
    TimelineMark(const Theme &theme, bool isLast)
        : m_theme(theme)
        , m_isLast(isLast)
    {
        setScaledWidth(*this, theme, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal x = width() / 2.0;
        const qreal radius = m_theme.px(4);
        const qreal y = m_theme.px(10);
        painter.setPen(QPen(m_theme.tokens().borderStrong, 2));
        if (!m_isLast)
            painter.drawLine(QPointF(x, y), QPointF(x, height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tokens().accent);
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }

private:
    const Theme &m_theme;
    bool m_isLast;
};

QString wordOfPart(QChar part)
{
    switch (part.toLatin1()) {
    case 'A':
        return text(QT_TRANSLATE_NOOP("StepGuide", "accountable"));
    case 'R':
        return text(QT_TRANSLATE_NOOP("StepGuide", "responsible"));
    case 'C':
        return text(QT_TRANSLATE_NOOP("StepGuide", "consulted"));
    default:
        return text(QT_TRANSLATE_NOOP("StepGuide", "informed"));
    }
}

QWidget *unlessEmpty(Card *card, bool isEmpty)
{
    if (!isEmpty)
        return card;
    delete card;
    return nullptr;
}

} // namespace

QWidget *cardColumns(const Theme &theme, const std::vector<QWidget *> &left,
                     const std::vector<QWidget *> &right)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setScaledSpacing(*row, theme, {0, 12, 0, 0}, 16);
    for (const auto *cards : {&left, &right}) {
        auto *column = new QVBoxLayout;
        setScaledSpacing(*column, theme, {0, 0, 0, 0}, 16);
        bool isEmpty = true;
        for (QWidget *card : *cards) {
            if (!card)
                continue;
            setScaledMaximumWidth(*card, theme, columnWidth);
            column->addWidget(card);
            isEmpty = false;
        }
        column->addStretch(1);
        row->addLayout(column, isEmpty ? 0 : 1);
    }
    row->addStretch(0);
    return content;
}

void StepGuideView::addPoint(Card &card, const QString &icon, const QString &title,
                             const QStringList &texts) const
{
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, m_theme, {0, 0, 0, texts.isEmpty() ? 0 : 8}, 8);
    auto *mark = new IconLabel(m_theme, icon, {});
    setScaledWidth(*mark, m_theme, 20);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    setScaledSpacing(*column, m_theme, {0, 0, 0, 0}, 3);
    column->addWidget(wrappedText(title, texts.isEmpty() ? TextRole::Body : TextRole::Strong));
    for (const QString &one : texts) {
        if (!one.isEmpty())
            column->addWidget(wrappedText(one));
    }
    row->addLayout(column, 1);
    card.body()->addLayout(row);
}

void StepGuideView::addList(Card &card, const QString &heading, const QStringList &lines,
                            const QString &icon) const
{
    if (lines.isEmpty())
        return;
    if (!heading.isEmpty())
        card.body()->addWidget(wrappedText(heading, TextRole::Caption));
    for (const QString &line : lines)
        addPoint(card, icon, line, {});
}

QWidget *StepGuideView::purpose() const
{
    auto *card = new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "What it is for")));
    card->body()->addWidget(wrappedText(m_step.objective, TextRole::Strong));
    if (!m_step.guide.purpose.isEmpty())
        card->body()->addWidget(wrappedText(m_step.guide.purpose));
    addList(*card, text(QT_TRANSLATE_NOOP("StepGuide", "Can start when")), m_step.guide.entry,
            QStringLiteral("log-out"));
    return card;
}

QWidget *StepGuideView::done() const
{
    auto *card = new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "Done when")));
    addList(*card, {}, m_step.done, QStringLiteral("circle-dashed"));
    if (!m_step.guide.done.empty())
        card->body()->addWidget(wrappedText(text(QT_TRANSLATE_NOOP("StepGuide", "How to judge it")),
                                            TextRole::Caption));
    for (const StepCriterion &criterion : m_step.guide.done)
        addPoint(*card, QStringLiteral("circle-check"), criterion.criterion, {criterion.how});
    return unlessEmpty(card, m_step.done.isEmpty() && m_step.guide.done.empty());
}

QWidget *StepGuideView::timing() const
{
    auto *card =
        new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "Duration and effort (experience)")));
    const StepGuide &guide = m_step.guide;
    if (!guide.durationNote.isEmpty())
        card->body()->addWidget(wrappedText(guide.durationNote));
    if (!guide.effortNote.isEmpty())
        card->body()->addWidget(wrappedText(guide.effortNote));
    const QString comma = QStringLiteral(", ");
    if (!guide.blocks.isEmpty())
        card->body()->addWidget(
            wrappedText(text(QT_TRANSLATE_NOOP("StepGuide", "These steps wait for it: %1."))
                            .arg(guide.blocks.join(comma)),
                        TextRole::Muted));
    if (!guide.overlaps.isEmpty())
        card->body()->addWidget(
            wrappedText(text(QT_TRANSLATE_NOOP("StepGuide", "May run beside: %1."))
                            .arg(guide.overlaps.join(comma)),
                        TextRole::Muted));
    return unlessEmpty(card, guide.durationNote.isEmpty() && guide.effortNote.isEmpty());
}

QWidget *StepGuideView::activities() const
{
    auto *card = new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "What is done")));
    for (const StepActivity &activity : m_step.guide.activities)
        addPoint(*card, QStringLiteral("chevron-right"), activity.title,
                 {activity.how,
                  activity.result.isEmpty()
                      ? QString()
                      : text(QT_TRANSLATE_NOOP("StepGuide", "Result: %1")).arg(activity.result)});
    if (m_step.guide.activities.empty())
        addList(*card, {}, m_step.activities, QStringLiteral("chevron-right"));
    return card;
}

QWidget *StepGuideView::mistakes() const
{
    auto *card = new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "Common mistakes")));
    for (const StepMistake &mistake : m_step.guide.mistakes)
        addPoint(*card, QStringLiteral("triangle-alert"), mistake.mistake,
                 {mistake.why,
                  text(QT_TRANSLATE_NOOP("StepGuide", "Instead: %1")).arg(mistake.instead)});
    if (m_step.guide.mistakes.empty())
        addList(*card, {}, m_step.mistakes, QStringLiteral("triangle-alert"));
    return card;
}

QWidget *StepGuideView::agenda() const
{
    const WorkshopAgenda &agenda = m_step.guide.agenda;
    auto *card = new Card(m_theme, agenda.title);
    card->setObjectName(QStringLiteral("stepAgenda"));
    int start = 0;
    for (std::size_t i = 0; i < agenda.items.size(); ++i) {
        const AgendaItem &item = agenda.items[i];
        auto *row = new QHBoxLayout;
        setScaledSpacing(*row, m_theme, {0, 0, 0, 0}, 8);
        auto *time = new QLabel(clockText(start));
        setTextRole(*time, TextRole::Muted);
        setScaledWidth(*time, m_theme, 40);
        row->addWidget(time, 0, Qt::AlignTop);
        row->addWidget(new TimelineMark(m_theme, i + 1 == agenda.items.size()));
        auto *column = new QVBoxLayout;
        setScaledSpacing(*column, m_theme, {0, 0, 0, 12}, 3);
        column->addWidget(wrappedText(text(QT_TRANSLATE_NOOP("StepGuide", "%1 (%2 min)"))
                                          .arg(item.topic, QLocale().toString(item.minutes)),
                                      TextRole::Strong));
        if (!item.method.isEmpty())
            column->addWidget(wrappedText(item.method));
        if (!item.result.isEmpty())
            column->addWidget(
                wrappedText(text(QT_TRANSLATE_NOOP("StepGuide", "Result: %1")).arg(item.result),
                            TextRole::Muted));
        row->addLayout(column, 1);
        card->body()->addLayout(row);
        start += item.minutes;
    }
    return unlessEmpty(card, agenda.items.empty());
}

QWidget *StepGuideView::preparation() const
{
    const WorkshopAgenda &agenda = m_step.guide.agenda;
    auto *card = new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "Before and after")));
    card->body()->addWidget(wrappedText(
        QCoreApplication::translate("StepGuide", "%n minute(s) in all.", nullptr, agenda.minutes),
        TextRole::Strong));
    addList(*card, text(QT_TRANSLATE_NOOP("StepGuide", "Participants")), agenda.participants,
            QStringLiteral("user"));
    addList(*card, text(QT_TRANSLATE_NOOP("StepGuide", "Prepare")), agenda.prepare,
            QStringLiteral("clipboard-check"));
    if (!agenda.close.isEmpty())
        addList(*card, text(QT_TRANSLATE_NOOP("StepGuide", "At the end")), {agenda.close},
                QStringLiteral("flag"));
    return unlessEmpty(card, agenda.items.empty());
}

QWidget *StepGuideView::deliverables() const
{
    auto *card = new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "What comes out")));
    for (const StepDeliverable &one : m_step.guide.deliverables)
        addPoint(*card, QStringLiteral("file-text"),
                 one.templateId.isEmpty() ? one.name
                                          : QStringLiteral("%1 (%2)").arg(one.name, one.templateId),
                 {text(QT_TRANSLATE_NOOP("StepGuide", "Good enough when: %1")).arg(one.quality)});
    if (m_step.guide.deliverables.empty())
        addList(*card, {}, m_step.deliverables, QStringLiteral("file-text"));
    addList(*card, text(QT_TRANSLATE_NOOP("StepGuide", "What goes in")), m_step.guide.inputs,
            QStringLiteral("download"));
    return card;
}

QWidget *StepGuideView::roles() const
{
    auto *card = new Card(m_theme, text(QT_TRANSLATE_NOOP("StepGuide", "Roles")));
    for (const StepRole &role : m_step.guide.roles)
        addPoint(
            *card, QStringLiteral("user"),
            text(QT_TRANSLATE_NOOP("StepGuide", "%1, %2")).arg(role.role, wordOfPart(role.part)),
            {role.does});
    return unlessEmpty(card, m_step.guide.roles.empty());
}

} // namespace gapwright
