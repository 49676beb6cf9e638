// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field_editor.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "registers/decimal.h"
#include "ui/kit/keys_editor.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/plain_text_field.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace gapwright {

namespace {

/// The texts of editors share one context, whatever class they stand in.
QString editorText(const char *text)
{
    return QCoreApplication::translate("FieldEditor", text);
}

class LineEditor : public FieldEditor {
public:
    explicit LineEditor(const Field &field)
        : FieldEditor(field)
        , m_line(new QLineEdit)
    {
        connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commit);
    }
    QWidget *widget() const override { return m_line; }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }
    void commit() override
    {
        if (m_line->text() == m_announced)
            return;
        m_announced = m_line->text();
        emit edited();
    }

protected:
    void showText(const QString &text)
    {
        m_line->setText(text);
        m_line->setCursorPosition(0); // the beginning of a long text is what tells it apart
        m_announced = m_line->text();
    }
    QLineEdit *m_line;

private:
    QString m_announced;
};

class ShortTextEditor : public LineEditor {
public:
    using LineEditor::LineEditor;
    void show(const StoredValue &value) override { showText(textOf(value)); }
    TypedValue read() const override { return {storedText(m_line->text()), {}}; }
};

class NumberEditor : public LineEditor {
public:
    NumberEditor(const Field &field, const NumberKind &kind)
        : LineEditor(field)
        , m_kind(kind)
    {
        m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        m_line->setMaxLength(24);
    }
    void show(const StoredValue &value) override
    {
        showText(isNull(value) ? QString() : QLocale().toString(integerOf(value)));
    }
    TypedValue read() const override
    {
        const QString text = m_line->text().trimmed();
        if (text.isEmpty() && m_kind.mayBeEmpty)
            return {StoredValue(), {}};
        bool isNumber = false;
        qint64 number = QLocale().toLongLong(text, &isNumber);
        if (!isNumber)
            number = QLocale::c().toLongLong(text, &isNumber);
        if (!isNumber)
            return {{}, editorText(QT_TRANSLATE_NOOP("FieldEditor", "Write a whole number."))};
        if (number < m_kind.minimum || number > m_kind.maximum)
            return {
                {},
                editorText(QT_TRANSLATE_NOOP("FieldEditor", "Write a number between %1 and %2."))
                    .arg(QLocale().toString(m_kind.minimum), QLocale().toString(m_kind.maximum))};
        return {StoredValue(number), {}};
    }

private:
    NumberKind m_kind;
};

/// "EUR 100", "100 \u20ac"
bool namesCurrency(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isLetter() || sign.category() == QChar::Symbol_Currency;
    });
}

class DecimalEditor : public LineEditor {
public:
    DecimalEditor(const Field &field, const DecimalKind &kind)
        : LineEditor(field)
        , m_kind(kind)
    {
        m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        m_line->setMaxLength(32);
    }
    void show(const StoredValue &value) override
    {
        const bool isMoney = std::holds_alternative<MoneyKind>(field().kind);
        showText(isNull(value) ? QString()
                               : localDecimal(integerOf(value), m_kind.places, isMoney));
    }
    TypedValue read() const override
    {
        const QString text = m_line->text().trimmed();
        if (text.isEmpty())
            return {StoredValue(), {}};
        const std::optional<qint64> number = scaledDecimal(text, m_kind.places, QLocale());
        if (!number && std::holds_alternative<MoneyKind>(field().kind) && namesCurrency(text))
            return {{},
                    editorText(QT_TRANSLATE_NOOP(
                        "FieldEditor",
                        "Write the amount alone. All amounts are in the currency of the project: "
                        "convert those in another one first."))};
        if (!number)
            return {{},
                    editorText(QT_TRANSLATE_NOOP("FieldEditor",
                                                 "Write a number with at most %1 decimal places."))
                        .arg(m_kind.places)};
        if (*number < m_kind.minimum || *number > m_kind.maximum)
            return {
                {},
                editorText(QT_TRANSLATE_NOOP("FieldEditor", "Write a number between %1 and %2."))
                    .arg(localDecimal(m_kind.minimum, m_kind.places, false),
                         localDecimal(m_kind.maximum, m_kind.places, false))};
        return {StoredValue(*number), {}};
    }

private:
    DecimalKind m_kind;
};

class LongTextEditor : public FieldEditor {
public:
    LongTextEditor(const Field &field, const Theme &theme)
        : FieldEditor(field)
        , m_text(new PlainTextField(theme))
    {
        connect(m_text, &PlainTextField::editingFinished, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_text; }
    void show(const StoredValue &value) override { m_text->setText(textOf(value)); }
    TypedValue read() const override { return {storedText(m_text->text()), {}}; }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }
    void commit() override { m_text->commit(); }

private:
    PlainTextField *m_text;
};

class DateEditor : public FieldEditor {
public:
    DateEditor(const Field &field, const Theme &theme)
        : FieldEditor(field)
        , m_date(new OptionalDateEdit(theme))
    {
        m_date->setFieldName(labelOf(field));
        connect(m_date, &OptionalDateEdit::dateChanged, this, &FieldEditor::edited);
        connect(m_date, &OptionalDateEdit::acceptableChanged, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_date; }
    void show(const StoredValue &value) override
    {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(QDate::fromString(textOf(value), Qt::ISODate));
    }
    TypedValue read() const override
    {
        if (!m_date->isAcceptable())
            return {{},
                    editorText(QT_TRANSLATE_NOOP("FieldEditor",
                                                 "Write a date like 2026-03-31, or nothing."))};
        const QDate date = m_date->date();
        return {
            StoredValue(date.isValid() ? date.toString(Qt::ISODate) : QString(QLatin1String(""))),
            {}};
    }
    void setReadOnly(bool readOnly) override { m_date->setReadOnly(readOnly); }
    void commit() override { m_date->commit(); }

private:
    OptionalDateEdit *m_date;
};

class FlagEditor : public FieldEditor {
public:
    explicit FlagEditor(const Field &field)
        : FieldEditor(field)
        , m_box(new QCheckBox(labelOf(field).replace(QLatin1Char('&'), QLatin1String("&&"))))
    {
        m_box->setAccessibleName(labelOf(field));
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_box; }
    void show(const StoredValue &value) override { m_box->setChecked(integerOf(value) != 0); }
    TypedValue read() const override { return {StoredValue(qint64(m_box->isChecked())), {}}; }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    bool showsLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

/// Choices and references: a key out of a list. A reference may also point at nothing.
class KeyEditor : public FieldEditor {
public:
    KeyEditor(const Field &field, bool mayBeNothing)
        : FieldEditor(field)
        , m_combo(new ComboField)
        , m_mayBeNothing(mayBeNothing)
    {
        connect(m_combo, &ComboField::keyChosen, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_combo; }
    void setChoices(const QList<ComboChoice> &choices) override
    {
        m_combo->setChoices(choices,
                            m_mayBeNothing ? editorText(QT_TRANSLATE_NOOP("FieldEditor", "None"))
                                           : QString());
    }
    void show(const StoredValue &value) override { m_combo->setKey(textOf(value)); }
    TypedValue read() const override
    {
        const QString key = m_combo->key();
        return {key.isEmpty() && m_mayBeNothing ? StoredValue() : StoredValue(key), {}};
    }
    void setReadOnly(bool readOnly) override { m_combo->setEnabled(!readOnly); }
    QString currentReference() const override
    {
        return targetTableOf(field().kind) ? m_combo->key() : QString();
    }

private:
    ComboField *m_combo;
    bool m_mayBeNothing;
};

QList<ComboChoice> comboChoices(const ChoiceKind &kind)
{
    QList<ComboChoice> choices;
    for (const Choice &choice : kind.choices) {
        choices << ComboChoice{QString::fromLatin1(choice.key),
                               QCoreApplication::translate("Register", choice.label)};
    }
    return choices;
}

} // namespace

std::unique_ptr<FieldEditor> editorFor(const Field &field, const Theme &theme)
{
    using Editor = std::unique_ptr<FieldEditor>;
    return std::visit(
        Overloaded{
            [&](const TextKind &kind) -> Editor {
                if (kind.multiline)
                    return std::make_unique<LongTextEditor>(field, theme);
                return std::make_unique<ShortTextEditor>(field);
            },
            [&](const DateKind &) -> Editor { return std::make_unique<DateEditor>(field, theme); },
            [&](const NumberKind &kind) -> Editor {
                return std::make_unique<NumberEditor>(field, kind);
            },
            [&](const FlagKind &) -> Editor { return std::make_unique<FlagEditor>(field); },
            [&](const ChoiceKind &kind) -> Editor {
                auto editor = std::make_unique<KeyEditor>(field, false);
                editor->setChoices(comboChoices(kind));
                return editor;
            },
            [&](const ReferenceKind &) -> Editor {
                auto editor = std::make_unique<KeyEditor>(field, true);
                editor->setChoices({});
                return editor;
            },
            [&](const FileKind &) -> Editor {
                auto editor = std::make_unique<KeyEditor>(field, true);
                editor->setChoices({});
                return editor;
            },
            [&](const ReferencesKind &) -> Editor { return keysEditorFor(field); },
            [&](const DecimalKind &kind) -> Editor {
                return std::make_unique<DecimalEditor>(field, kind);
            },
        },
        field.kind);
}

} // namespace gapwright
