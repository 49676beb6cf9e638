// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QComboBox>
#include <QList>

namespace gapwright {

/// One thing to choose: `key` is kept, `text` is read.
struct ComboChoice {
    QString key = {};
    QString text = {};
};

/// A combo box over keys. Never widens its form, and the wheel scrolls the page, not the value.
class ComboField : public QComboBox {
    Q_OBJECT
public:
    explicit ComboField(QWidget *parent = nullptr);

    /// With a `noneText` the list starts with that text and the empty key. Keeps the chosen key.
    void setChoices(const QList<ComboChoice> &choices, const QString &noneText = {});
    /// A key that is not among the choices is added as it is, so that nothing is lost by showing
    /// it.
    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return currentData().toString(); }

signals:
    /// By a person, never by setKey().
    void keyChosen(const QString &key);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace gapwright
