// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_form.h"

#include "base/overloaded.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

QString registerText(const char *text)
{
    return *text ? QCoreApplication::translate("Register", text) : QString();
}

/// What can be entered, in words.
QString sentenceAbout(const FieldKind &kind)
{
    return std::visit(
        Overloaded{
            [](const TextKind &) { return QString(); }, [](const FlagKind &) { return QString(); },
            [](const NumberKind &number) {
                return RecordFormBase::tr("A whole number from %1 to %2.")
                    .arg(QLocale().toString(number.minimum), QLocale().toString(number.maximum));
            },
            [](const ChoiceKind &choice) {
                QStringList words;
                for (const Choice &one : choice.choices)
                    words << labelOf(choice.choices, one.value);
                words.removeAll(QString());
                return RecordFormBase::tr("One of: %1.").arg(words.join(QStringLiteral(", ")));
            },
            [](const DateKind &) {
                return RecordFormBase::tr("A date, as 2026-03-31 or as people write it here; the "
                                          "calendar opens beside it.");
            },
            [](const DecimalKind &decimal) {
                return RecordFormBase::tr("A number with at most %n decimal places.", nullptr,
                                          decimal.places);
            },
            [](const ReferenceKind &) {
                return RecordFormBase::tr("Refers to another record: type a part of its name. "
                                          "Ctrl+Enter goes to it.");
            },
            [](const ReferencesKind &) {
                return RecordFormBase::tr("Refers to any number of other records: tick them. Drag "
                                          "a ticked one, or press Alt with an arrow, to change "
                                          "the order.");
            },
            [](const FileKind &) {
                return RecordFormBase::tr("A file that is kept in the project.");
            }},
        kind);
}

} // namespace

RecordFormBase::RecordFormBase(const RegisterInfo &info, const Theme &theme,
                               RecordFormOptions options, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_grid(new FormGrid(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    build(info);
    refreshReferences();
}

RecordFormBase::~RecordFormBase() = default;

void RecordFormBase::build(const RegisterInfo &info)
{
    QString section;
    for (const Field &field : info.fields) {
        const QString column = QString::fromLatin1(field.column);
        if (m_options.hiddenColumns.contains(column))
            continue;
        const QString heading = registerText(field.layout.section);
        if (!heading.isEmpty() && heading != section)
            m_grid->addSection(section = heading);
        m_editors.push_back(editorFor(field, m_theme));
        FieldEditor &editor = *m_editors.back();
        editor.widget()->setObjectName(column);
        editor.setReadOnly(m_options.readOnly);
        const auto *text = std::get_if<TextKind>(&field.kind);
        m_grid->addRow({editor.showsLabel() ? QString() : labelOf(field),
                        editor.widget(),
                        registerText(field.layout.help),
                        field.layout.wide || (text && text->multiline),
                        (field.flags & Required) != 0,
                        buttonsOf(editor),
                        {sentenceAbout(field.kind)}});
        connect(&editor, &FieldEditor::edited, this, [this, &editor] { take(editor); });
    }
}

QList<QWidget *> RecordFormBase::buttonsOf(FieldEditor &editor)
{
    QList<QWidget *> buttons;
    if (!targetTableOf(editor.field().kind))
        return buttons;
    const auto add = [&](const QString &name, const QString &icon, const QString &text) {
        auto *button = new QToolButton;
        button->setObjectName(editor.widget()->objectName() + name);
        button->setIcon(m_theme.icon(icon));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(
            tr("%1: %2", "what a button does, field").arg(text, labelOf(editor.field())));
        buttons.append(button);
        return button;
    };
    if (m_options.follow) {
        connect(add(QStringLiteral("Follow"), QStringLiteral("external-link"),
                    tr("Go to it (Ctrl+Enter)")),
                &QToolButton::clicked, this, [this, &editor] { follow(editor); });
        for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), editor.widget());
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, &editor] { follow(editor); });
        }
    }
    if (m_options.create && !m_options.readOnly)
        connect(add(QStringLiteral("Create"), QStringLiteral("plus"), tr("New")),
                &QToolButton::clicked, this,
                [this, &editor] { m_options.create(editor.widget()->objectName()); });
    return buttons;
}

void RecordFormBase::follow(const FieldEditor &editor) const
{
    const QString id = editor.currentReference();
    if (!id.isEmpty())
        m_options.follow(QLatin1String(targetTableOf(editor.field().kind)), id);
}

void RecordFormBase::bind(void *record)
{
    m_record = record;
}

void RecordFormBase::showRecord()
{
    m_remarks.clear();
    for (const auto &editor : m_editors) {
        editor->show(editor->field().get(m_record));
        m_grid->setError(editor->widget(), QString());
    }
}

void RecordFormBase::take(FieldEditor &editor)
{
    const TypedValue typed = editor.read();
    const bool fits = typed.value && editor.field().set(m_record, *typed.value);
    m_grid->setError(editor.widget(),
                     fits                        ? QString()
                         : typed.error.isEmpty() ? tr("This value does not fit here.")
                                                 : typed.error);
    if (fits)
        emit fieldEdited(editor.widget()->objectName());
}

void RecordFormBase::setRemarks(const QHash<QString, QString> &remarks)
{
    for (const auto &editor : m_editors) {
        const QString column = QString::fromLatin1(editor->field().column);
        const QString shown = m_grid->error(editor->widget());
        if (!shown.isEmpty() && shown != m_remarks.value(column))
            continue; // the error of what is being typed
        m_grid->setError(editor->widget(), remarks.value(column));
    }
    m_remarks = remarks;
}

void RecordFormBase::commit()
{
    for (const auto &editor : m_editors)
        editor->commit();
}

bool RecordFormBase::hasErrors() const
{
    return m_grid->hasErrors();
}

QString RecordFormBase::errorOf(QLatin1String column) const
{
    const QWidget *editor = editorOf(column);
    return editor ? m_grid->error(editor) : QString();
}

QWidget *RecordFormBase::editorOf(QLatin1String column) const
{
    for (const auto &editor : m_editors) {
        if (column == QLatin1String(editor->field().column))
            return editor->widget();
    }
    return nullptr;
}

void RecordFormBase::refreshReferences()
{
    for (const auto &editor : m_editors) {
        const char *target = targetTableOf(editor->field().kind);
        if (target && m_options.references)
            editor->setChoices(m_options.references(QLatin1String(target)));
    }
}

} // namespace gapwright
