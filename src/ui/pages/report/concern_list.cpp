// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/concern_list.h"

#include "ui/kit/layout_scale.h"
#include "ui/pages/welcome/place_row.h"

#include <QLocale>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int idsShown = 4;

QString iconOf(ReportConcern::Kind kind)
{
    switch (kind) {
    case ReportConcern::Kind::Unscored:
        return QStringLiteral("circle-dashed");
    case ReportConcern::Kind::OriginUnconfirmed:
        return QStringLiteral("shield-question-mark");
    case ReportConcern::Kind::GapWithoutDescription:
        return QStringLiteral("file-pen");
    case ReportConcern::Kind::GapWithoutAction:
        return QStringLiteral("list-todo");
    case ReportConcern::Kind::ConformingWithoutEvidence:
        return QStringLiteral("paperclip");
    case ReportConcern::Kind::NotApplicableWithoutReason:
        return QStringLiteral("circle-slash");
    case ReportConcern::Kind::ActionPastDue:
        return QStringLiteral("calendar-clock");
    case ReportConcern::Kind::CapabilityNotRated:
        return QStringLiteral("gauge");
    case ReportConcern::Kind::NoLogo:
        return QStringLiteral("image");
    case ReportConcern::Kind::EngagementIncomplete:
        return QStringLiteral("building-2");
    }
    return {};
}

QString idsOf(const QStringList &ids)
{
    if (ids.size() <= idsShown)
        return ids.join(QStringLiteral(", "));
    return ConcernList::tr("%1 and %2 more")
        .arg(ids.mid(0, idsShown).join(QStringLiteral(", ")),
             QLocale().toString(ids.size() - idsShown));
}

} // namespace

ConcernList::ConcernList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setScaledSpacing(*m_column, theme, {0, 0, 0, 0}, 2);
}

void ConcernList::setConcerns(const std::vector<ReportConcern> &concerns, int most)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    setScaledSpacing(*rows, m_theme, {0, 0, 0, 0}, 2);
    m_rowCount = most > 0 ? qMin(most, int(concerns.size())) : int(concerns.size());
    for (int i = 0; i < m_rowCount; ++i) {
        const ReportConcern &concern = concerns[std::size_t(i)];
        auto *row =
            new PlaceRow(m_theme, {iconOf(concern.kind), concern.sentence, idsOf(concern.items)});
        row->setToolTip(concern.sentence);
        connect(row, &QAbstractButton::clicked, this, [this, concern] { follow(concern); });
        rows->addWidget(row);
    }
    m_column->addWidget(m_rows);
}

void ConcernList::follow(const ReportConcern &concern)
{
    if (concern.kind == ReportConcern::Kind::NoLogo
        || concern.kind == ReportConcern::Kind::EngagementIncomplete)
        emit engagementRequested();
    else if (!concern.items.isEmpty())
        emit goTo(QStringLiteral("gap/") + concern.items.front());
    else
        emit goTo(QStringLiteral("gap"));
}

} // namespace gapwright
