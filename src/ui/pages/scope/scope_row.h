// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/scope/scope_statement.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace gapwright {

class ElidedLabel;
class IconLabel;
class Theme;

/// One part of the scope: inside or outside by a tick, what it is, and for what is outside a field
/// for the reason.
class ScopeRow : public QWidget {
    Q_OBJECT
public:
    explicit ScopeRow(const Theme &theme, QWidget *parent = nullptr);
    ~ScopeRow() override;

    void setPart(const ScopePart &part, bool isReadOnly);
    [[nodiscard]] const ScopePart &part() const { return m_part; }
    /// Takes over a reason that is being typed.
    void commit();

signals:
    void insideChanged(const gapwright::ScopePart &part, bool isInside);
    void reasonChanged(const gapwright::ScopePart &part, const QString &reason);
    void openRequested(const gapwright::ScopePart &part);

private:
    ScopePart m_part;
    QCheckBox *m_inside;
    IconLabel *m_received; ///< instead of the box for what nobody ticks
    QToolButton *m_open;
    ElidedLabel *m_detail;
    QLineEdit *m_reason;
};

} // namespace gapwright
