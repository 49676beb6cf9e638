// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/busy_panel.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace gapwright {

BusyPanel::BusyPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_delay(new QTimer(this))
{
    setProperty("card", true);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    setScaledSpacing(*grid, theme, QMargins(16, 12, 16, 12), 8);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &BusyPanel::cancel);
    hide();
}

void BusyPanel::start(const QString &text, bool cancellable)
{
    m_running = true;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    m_delay->start();
}

void BusyPanel::setProgress(int done, int total)
{
    m_bar->setRange(0, qMax(0, total));
    m_bar->setValue(qBound(0, done, qMax(0, total)));
}

void BusyPanel::finish()
{
    m_running = false;
    m_delay->stop();
    hide();
}

void BusyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisibleTo(this))
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void BusyPanel::cancel()
{
    if (!m_running || !m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    emit cancelRequested();
}

} // namespace gapwright
