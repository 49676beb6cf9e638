// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/readiness_card.h"

#include "assessment/documents/document_readiness.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/ring.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/session/project_session.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace gapwright {

QString targetText(const QDate &target, const QDate &today)
{
    if (!target.isValid())
        return ReadinessCard::tr("No target date yet");
    const qint64 days = today.daysTo(target);
    if (days > 0)
        return ReadinessCard::tr("Target in %n days", nullptr, int(days));
    if (days == 0)
        return ReadinessCard::tr("Target is today");
    return ReadinessCard::tr("Target was %n days ago", nullptr, int(-days));
}

ReadinessCard::ReadinessCard(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(QStringLiteral("readinessCard"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepMeasured(theme, this, [this] {
        updateGeometry();
        update();
    });
    connect(&session, &ProjectSession::updated, this, &ReadinessCard::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        const auto *records = std::get_if<RecordsChanged>(&event);
        if (records && records->table == definitionOf<Document>().table)
            refresh();
    });
    connect(this, &QAbstractButton::clicked, this, &ReadinessCard::explain);
    refresh();
}

void ReadinessCard::refresh()
{
    const StageOneBasis basis =
        stageOneBasis(m_session.data(), m_session.catalogue(),
                      m_session.workspace().all<Document>(), QDate::currentDate());
    const Readiness readiness = stageOneReadiness(basis.input);
    setToolTip(basis.documentsFromRegister
                   ? tr("Estimate from the documents under control and the gap analysis. Click for "
                        "the arithmetic.")
                   : tr("Estimate from the gap analysis alone. Click for the arithmetic."));
    m_percent = m_session.hasAssessment() ? int(std::floor(readiness.index)) : 0;
    m_state = tr("Stage 1: %1").arg(wordOf(readiness.state));
    m_days =
        targetText(m_session.workspace().engagement().targetCertification, QDate::currentDate());
    setAccessibleName(tr("Stage 1 estimate: %1 percent, %2. %3")
                          .arg(QLocale().toString(m_percent), wordOf(readiness.state), m_days));
    update();
}

void ReadinessCard::explain()
{
    const StageOneBasis basis =
        stageOneBasis(m_session.data(), m_session.catalogue(),
                      m_session.workspace().all<Document>(), QDate::currentDate());
    auto *dialog = new ArithmeticDialog(m_theme, stageOneArithmetic(basis), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QSize ReadinessCard::sizeHint() const
{
    return {m_theme.px(220), m_theme.px(72)};
}

void ReadinessCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_theme.px(10);
    painter.setPen(underMouse() ? tokens.control : tokens.border);
    painter.setBrush(underMouse() ? tokens.surfaceAlt : tokens.surface);
    painter.drawRoundedRect(whole, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), radius, radius);
    }
    const auto place = [&](const QRectF &box) { return mirrored(box, whole, layoutDirection()); };
    const qreal ring = m_theme.px(50);
    paintRing(painter, place({qreal(m_theme.px(12)), whole.center().y() - ring / 2, ring, ring}),
              {m_percent, {}}, m_theme);
    const qreal from = m_theme.px(74);
    const qreal width = whole.width() - from - m_theme.px(10);
    const QFont strong = m_theme.font(type_size::body, QFont::DemiBold);
    const QStringList state = brokenLines(m_state, strong, width, 2);
    const qreal line = m_theme.px(state.size() > 1 ? 18 : 20);
    qreal top = whole.center().y() - line * (state.size() + 1) / 2;
    const auto paint = [&](const QString &text) {
        paintLine(painter, place({from, top, width, line}), text, layoutDirection());
        top += line;
    };
    painter.setFont(strong);
    painter.setPen(tokens.text);
    for (const QString &text : state)
        paint(text);
    painter.setFont(m_theme.font(type_size::small));
    painter.setPen(tokens.textMuted);
    paint(m_days);
}

} // namespace gapwright
