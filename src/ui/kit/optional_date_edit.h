// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace gapwright {

class Theme;

/// Reads a date as people write it: ISO 8601 or the short or long form of the locale; two-digit
/// years are of this century. Nothing when it is no date; an invalid QDate when it is empty.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, const QLocale &locale);

/// A date that may be missing. Typed text that is no date stays as it is, is marked, and is not
/// announced. The button opens a calendar with "no date".
class OptionalDateEdit : public QWidget {
    Q_OBJECT
public:
    explicit OptionalDateEdit(const Theme &theme, QWidget *parent = nullptr);

    /// An invalid date is an empty field. Does not emit dateChanged().
    void setDate(QDate date);
    /// The last valid date, or an invalid one when the field is empty.
    [[nodiscard]] QDate date() const { return m_date; }
    /// False while the text is no date.
    [[nodiscard]] bool isAcceptable() const;
    [[nodiscard]] QString text() const;
    /// Takes the text that stands in the field; done by itself when the focus leaves it.
    void commit();
    void setReadOnly(bool readOnly);
    /// The name for screen readers goes to the field itself.
    void setFieldName(const QString &name);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

signals:
    /// By typing or by the calendar, never by setDate().
    void dateChanged(QDate date);
    /// The text changed between a date and no date.
    void acceptableChanged(bool acceptable);

private:
    void openCalendar();
    void choose(QDate date);
    void show(QDate date);

    const Theme &m_theme;
    QLineEdit *m_field;
    QToolButton *m_button;
    QDate m_date;
    bool m_acceptable = true;
};

} // namespace gapwright
