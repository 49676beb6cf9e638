// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scope/scope_row.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

ScopeRow::ScopeRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_inside(new QCheckBox)
    , m_received(new IconLabel(theme, QStringLiteral("circle-check"), {}))
    , m_open(new QToolButton)
    , m_detail(new ElidedLabel({}, TextRole::Small))
    , m_reason(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {0, 2, 0, 4}, 2);
    auto *line = new QHBoxLayout;
    setScaledSpacing(*line, theme, {0, 0, 0, 0}, 6);
    m_inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_open->setIcon(theme.icon(QStringLiteral("arrow-right")));
    line->addWidget(m_inside, 1);
    line->addWidget(m_received, 1);
    line->addWidget(m_open);
    column->addLayout(line);
    m_detail->setMaximumLines(2);
    auto *below = new QVBoxLayout;
    setScaledSpacing(*below, theme, {26, 0, 0, 0}, 2);
    below->addWidget(m_detail);
    below->addWidget(m_reason);
    column->addLayout(below);
    m_reason->setPlaceholderText(tr("Why it may be left out"));
    connect(m_inside, &QCheckBox::clicked, this,
            [this](bool isInside) { emit insideChanged(m_part, isInside); });
    connect(m_open, &QToolButton::clicked, this, [this] { emit openRequested(m_part); });
    connect(m_reason, &QLineEdit::editingFinished, this, &ScopeRow::commit);
}

ScopeRow::~ScopeRow()
{
    // a field with the focus says that editing has finished when it goes
    m_reason->disconnect(this);
}

void ScopeRow::setPart(const ScopePart &part, bool isReadOnly)
{
    m_part = part;
    const QSignalBlocker quiet(m_inside);
    m_inside->setText(QString(part.name).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_inside->setAccessibleName(tr("%1 is in the scope").arg(part.name));
    m_inside->setToolTip(part.name.toHtmlEscaped());
    m_inside->setChecked(part.isInside);
    m_inside->setEnabled(!isReadOnly);
    m_inside->setVisible(part.isChosen);
    m_received->setVisible(!part.isChosen);
    m_received->setText(part.name);
    m_received->setIcon(part.isInside ? QStringLiteral("circle-check")
                                      : QStringLiteral("circle-slash"),
                        part.isInside ? &Tokens::ok : nullptr);
    m_received->setToolTip(part.isInside ? tr("Receives a service of the scope")
                                         : tr("Receives no service of the scope"));
    m_inside->setObjectName(QStringLiteral("inside-") + part.record);
    m_open->setToolTip(tr("Open %1").arg(part.name).toHtmlEscaped());
    m_open->setAccessibleName(tr("Open %1").arg(part.name));
    m_open->setObjectName(QStringLiteral("open-") + part.record);
    m_reason->setObjectName(QStringLiteral("reason-") + part.record);
    m_reason->setAccessibleName(tr("Why %1 may be left out").arg(part.name));
    m_reason->setReadOnly(isReadOnly);
    const bool asksReason = !part.isInside && part.isChosen;
    m_reason->setVisible(asksReason);
    if (!m_reason->hasFocus() || !m_reason->isModified()) {
        m_reason->setText(part.detail);
        m_reason->setCursorPosition(0);
    }
    QStringList details;
    if (!asksReason && !part.detail.isEmpty())
        details << part.detail.simplified();
    if (!part.operatedBy.isEmpty())
        details << tr("operated by %1").arg(part.operatedBy);
    m_detail->setText(details.join(QStringLiteral(" · ")));
    m_detail->setVisible(!details.isEmpty());
}

void ScopeRow::commit()
{
    if (!m_reason->isModified() || m_part.isInside)
        return;
    m_reason->setModified(false);
    const QString reason = m_reason->text().trimmed();
    if (reason != m_part.detail)
        emit reasonChanged(m_part, reason);
}

} // namespace gapwright
