// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "ui/kit/combo_field.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

namespace gapwright {

class FieldEditor;
class FormGrid;
class Theme;

/// What a form needs besides the definition.
struct RecordFormOptions {
    QStringList hiddenColumns = {}; ///< fields that the page does not show
    /// The records a reference may point at, by table; asked again by refreshReferences().
    std::function<QList<ComboChoice>(QLatin1String table)> references = {};
    bool readOnly = false;
    /// Goes to a record that a field refers to; without it references cannot be followed.
    std::function<void(QLatin1String table, const QString &id)> follow = {};
    /// Makes a record and lets the field of that column refer to it; without it no field offers to.
    std::function<void(const QString &column)> create = {};
};

/// The untyped half of RecordForm: one editor for each field, object name = column.
class RecordFormBase : public QWidget {
    Q_OBJECT
public:
    ~RecordFormBase() override;

    /// Takes over what stands in an editor that has the focus.
    void commit();
    /// True while a field holds something that does not fit; the record keeps its last good value.
    [[nodiscard]] bool hasErrors() const;
    /// The error beside a field, empty when there is none.
    [[nodiscard]] QString errorOf(QLatin1String column) const;
    /// The editor of a field, or null.
    [[nodiscard]] QWidget *editorOf(QLatin1String column) const;
    void refreshReferences();
    /// Sentences at fields whose value is kept but breaks a rule, by column; they replace those
    /// before, give way to the error of what is being typed, and go with the next record.
    void setRemarks(const QHash<QString, QString> &remarks);

signals:
    /// A person changed this field, and the record has the new value.
    void fieldEdited(const QString &column);

protected:
    RecordFormBase(const RegisterInfo &info, const Theme &theme, RecordFormOptions options,
                   QWidget *parent);
    /// The record that editors read and write; stays where it is as long as the form lives.
    void bind(void *record);
    /// Shows the record anew and drops errors.
    void showRecord();

private:
    void build(const RegisterInfo &info);
    void take(FieldEditor &editor);
    [[nodiscard]] QList<QWidget *> buttonsOf(FieldEditor &editor);
    void follow(const FieldEditor &editor) const;

    const Theme &m_theme;
    RecordFormOptions m_options;
    FormGrid *m_grid;
    std::vector<std::unique_ptr<FieldEditor>> m_editors;
    void *m_record = nullptr;
    QHash<QString, QString> m_remarks; ///< what stands at a field, by column
};

/// A form for one record. Fields that nobody touches keep their exact value. Empty dates stay
/// empty; a number that does not fit is reported beside its field and not changed.
template <class R> class RecordForm : public RecordFormBase {
public:
    explicit RecordForm(const Theme &theme, RecordFormOptions options = {},
                        QWidget *parent = nullptr)
        : RecordFormBase(definitionOf<R>(), theme, std::move(options), parent)
    {
        bind(&m_current);
        showRecord();
    }

    void setRecord(const R &record)
    {
        m_current = record;
        showRecord();
    }
    [[nodiscard]] const R &record() const { return m_current; }

private:
    R m_current{};
};

} // namespace gapwright
