// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/filter_bar.h"

#include "ui/kit/combo_field.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace gapwright {

namespace {

constexpr int widthForOrder = 760;
constexpr int widthForSeverity = 600;
constexpr int widthForCount = 840;

} // namespace

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_severity(new ComboField(this))
    , m_order(new ComboField(this))
    , m_count(new ElidedLabel({}, TextRole::Muted, this))
{
    auto *row = new QHBoxLayout(this);
    setScaledSpacing(*row, theme, QMargins(0, 0, 0, 0), 6);
    m_search->setObjectName(QStringLiteral("itemSearch"));
    m_search->setPlaceholderText(tr("Find in these items"));
    m_search->setAccessibleName(tr("Find in these items"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(60);
    row->addWidget(m_search, 3);
    m_open = addToggle(QStringLiteral("filterOpen"), tr("Open"), tr("Items not assessed yet"));
    m_gaps = addToggle(QStringLiteral("filterGaps"), tr("Gaps"),
                       tr("Items that are partial or not conforming"));
    m_mine = addToggle(QStringLiteral("filterMine"), tr("Mine"), tr("Items whose owner is you"));
    m_bare = addToggle(QStringLiteral("filterWithoutEvidence"), tr("No evidence"),
                       tr("Items with neither evidence text nor file"));
    m_toConfirm =
        addToggle(QStringLiteral("filterToConfirm"), tr("To confirm"),
                  tr("Items inherited from another standard or carried over from 2011 that nobody "
                     "has confirmed by scoring them"));
    m_toConfirm->hide();
    m_severity->setObjectName(QStringLiteral("filterSeverity"));
    m_severity->setAccessibleName(tr("Least severity"));
    QList<ComboChoice> severities;
    for (const Severity one : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        severities << ComboChoice{codeOf(one),
                                  one == Severity::Critical ? tr("Critical only")
                                                            : tr("%1 and above").arg(wordOf(one))};
    m_severity->setChoices(severities, tr("Any severity"));
    m_order->setObjectName(QStringLiteral("itemOrder"));
    m_order->setAccessibleName(tr("Order of the items"));
    m_order->setChoices({{QStringLiteral("standard"), tr("By clause")},
                         {QStringLiteral("severity"), tr("By severity")},
                         {QStringLiteral("priority"), tr("By priority")}});
    row->addWidget(m_severity, 1);
    row->addWidget(m_order, 1);
    row->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::searchConfirmed);
    connect(m_severity, &ComboField::keyChosen, this, &FilterBar::changed);
    connect(m_order, &ComboField::keyChosen, this, &FilterBar::changed);
    keepMeasured(theme, this, [this] { fit(); });
}

QToolButton *FilterBar::addToggle(const QString &name, const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("segment", true);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(tr("Show only: %1").arg(text));
    button->setCheckable(true);
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &FilterBar::changed);
    return button;
}

void FilterBar::fit()
{
    m_order->setVisible(width() >= m_theme.px(widthForOrder)
                        || m_order->key() != QLatin1String("standard"));
    m_severity->setVisible(width() >= m_theme.px(widthForSeverity) || !m_severity->key().isEmpty());
    m_count->setVisible(width() >= m_theme.px(widthForCount));
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

ItemFilter FilterBar::filter() const
{
    ItemFilter filter;
    filter.open = m_open->isChecked();
    filter.gaps = m_gaps->isChecked();
    filter.mine = m_mine->isChecked();
    filter.withoutEvidence = m_bare->isChecked();
    filter.toConfirm = m_toConfirm->isChecked();
    filter.text = m_search->text();
    for (const Severity one :
         {Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
        if (m_severity->key() == codeOf(one))
            filter.atLeast = one;
    }
    return filter;
}

ItemOrder FilterBar::order() const
{
    if (m_order->key() == QLatin1String("severity"))
        return ItemOrder::Severity;
    return m_order->key() == QLatin1String("priority") ? ItemOrder::Priority : ItemOrder::Standard;
}

void FilterBar::setFilter(const ItemFilter &filter)
{
    const bool blocked = blockSignals(true);
    m_open->setChecked(filter.open);
    m_gaps->setChecked(filter.gaps);
    m_mine->setChecked(filter.mine);
    m_bare->setChecked(filter.withoutEvidence);
    m_toConfirm->setChecked(filter.toConfirm);
    m_search->setText(filter.text);
    m_severity->setKey(filter.atLeast == Severity::None ? QString() : codeOf(filter.atLeast));
    blockSignals(blocked);
    emit changed();
}

void FilterBar::setOrder(ItemOrder order)
{
    m_order->setKey(order == ItemOrder::Severity       ? QStringLiteral("severity")
                        : order == ItemOrder::Priority ? QStringLiteral("priority")
                                                       : QStringLiteral("standard"));
    emit changed();
}

void FilterBar::setWaiting(int items)
{
    m_toConfirm->setVisible(items > 0 || m_toConfirm->isChecked());
}

void FilterBar::setCount(int shown, int all)
{
    const QLocale local;
    m_count->setText(shown == all ? tr("%n item(s)", nullptr, all)
                                  : tr("%1 of %2").arg(local.toString(shown), local.toString(all)));
}

} // namespace gapwright
