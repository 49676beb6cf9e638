// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/combo_field.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace gapwright {

ComboField::ComboField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] { emit keyChosen(key()); });
}

void ComboField::setChoices(const QList<ComboChoice> &choices, const QString &noneText)
{
    const QSignalBlocker quiet(this);
    const QString before = key();
    clear();
    if (!noneText.isEmpty())
        addItem(noneText, QString());
    for (const ComboChoice &choice : choices)
        addItem(choice.text, choice.key);
    setKey(before);
}

void ComboField::setKey(const QString &key)
{
    int index = findData(key);
    if (index < 0 && !key.isEmpty()) {
        addItem(key, key);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ComboField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace gapwright
