// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"
#include "ui/kit/combo_field.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace gapwright {

class Theme;

/// What a person typed, as a stored value, or why it is none.
struct TypedValue {
    std::optional<StoredValue> value = {};
    QString error = {};
};

/// One editor of a RecordForm. Made by editorFor(); its widget belongs to the form.
class FieldEditor : public QObject {
    Q_OBJECT
public:
    explicit FieldEditor(const Field &field)
        : m_field(field)
    {
    }

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] virtual QWidget *widget() const = 0;
    /// Never emits edited().
    virtual void show(const StoredValue &value) = 0;
    [[nodiscard]] virtual TypedValue read() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Announces what has been typed and not announced yet.
    virtual void commit() { }
    /// Only references have choices that are set from outside.
    virtual void setChoices(const QList<ComboChoice> &) { }
    /// The reference a person means when following one: the chosen one, or the current of many.
    /// Empty for other kinds and without any.
    [[nodiscard]] virtual QString currentReference() const { return {}; }
    /// True for a check box, whose label is its own text.
    [[nodiscard]] virtual bool showsLabel() const { return false; }

signals:
    /// A person finished a change; it may not fit.
    void edited();

private:
    const Field &m_field;
};

/// The editor for the kind of a field. The widget has no parent yet.
[[nodiscard]] std::unique_ptr<FieldEditor> editorFor(const Field &field, const Theme &theme);

} // namespace gapwright
