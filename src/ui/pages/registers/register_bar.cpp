// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_bar.h"

#include "ui/kit/combo_field.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace gapwright {

namespace {

/// No stored word of an enumeration holds a star.
QString anyChoice()
{
    return QStringLiteral("*");
}

const Field *firstListedChoice(const RegisterInfo &info)
{
    for (const Field &field : info.fields) {
        if ((field.flags & ShownInList) && std::holds_alternative<ChoiceKind>(field.kind))
            return &field;
    }
    return nullptr;
}

} // namespace

RegisterBar::RegisterBar(const Theme &theme, const RegisterInfo &info, RegisterViews &views,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_info(info)
    , m_views(views)
    , m_choiceField(firstListedChoice(info))
    , m_search(new QLineEdit)
    , m_choice(new ComboField)
    , m_columnMenu(new QMenu(this))
    , m_viewMenu(new QMenu(this))
{
    auto *line = new QHBoxLayout(this);
    setScaledSpacing(*line, theme, {0, 0, 0, 0}, 8);
    m_search->setObjectName(QStringLiteral("registerSearch"));
    m_search->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_search->setAccessibleName(tr("Words that records must hold"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_choice->setObjectName(QStringLiteral("registerChoice"));
    line->addWidget(m_search, 3);
    line->addWidget(m_choice, 2);
    m_onlyProblems = addButton(QStringLiteral("onlyProblems"), tr("Only records that break a rule"),
                               QStringLiteral("circle-alert"));
    m_onlyProblems->setCheckable(true);
    QToolButton *columns = addButton(QStringLiteral("columnsButton"), tr("Columns"),
                                     QStringLiteral("sliders-horizontal"));
    QToolButton *saved =
        addButton(QStringLiteral("viewsButton"), tr("Saved views"), QStringLiteral("star"));
    for (QToolButton *button : {m_onlyProblems, columns, saved})
        line->addWidget(button);
    columns->setMenu(m_columnMenu);
    saved->setMenu(m_viewMenu);
    for (QToolButton *button : {columns, saved})
        button->setPopupMode(QToolButton::InstantPopup);
    if (m_choiceField) {
        QList<ComboChoice> choices{
            {anyChoice(), tr("%1: all", "field").arg(labelOf(*m_choiceField))}};
        for (const Choice &choice : std::get<ChoiceKind>(m_choiceField->kind).choices)
            choices << ComboChoice{
                QString::fromLatin1(choice.key),
                labelOf(std::get<ChoiceKind>(m_choiceField->kind).choices, choice.value)};
        m_choice->setChoices(choices);
        m_choice->setCurrentIndex(0);
        m_choice->setAccessibleName(labelOf(*m_choiceField));
    }
    m_choice->setVisible(m_choiceField);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterBar::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &RegisterBar::searchConfirmed);
    connect(m_choice, &ComboField::keyChosen, this, &RegisterBar::changed);
    connect(m_onlyProblems, &QToolButton::toggled, this, &RegisterBar::changed);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &RegisterBar::fillColumns);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &RegisterBar::fillViews);
}

QToolButton *RegisterBar::addButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(m_theme.icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

RegisterView RegisterBar::view() const
{
    RegisterView view;
    view.words = m_search->text();
    view.hasChoice = m_choiceField && m_choice->key() != anyChoice();
    if (view.hasChoice)
        view.choice = m_choice->key();
    view.onlyProblems = m_onlyProblems->isChecked();
    view.columns = m_columns;
    return view;
}

void RegisterBar::setView(const RegisterView &view)
{
    const QSignalBlocker quiet(this);
    m_search->setText(view.words);
    if (m_choiceField)
        m_choice->setCurrentIndex(
            qMax(0, m_choice->findData(view.hasChoice ? view.choice : anyChoice())));
    m_onlyProblems->setChecked(view.onlyProblems);
    m_columns = view.columns;
}

void RegisterBar::setShownColumns(const QStringList &columns)
{
    m_columns = columns;
}

void RegisterBar::clear()
{
    RegisterView view;
    view.columns = m_columns;
    setView(view);
    emit changed();
}

void RegisterBar::fillColumns()
{
    m_columnMenu->clear();
    for (const Field &field : m_info.fields) {
        const QString column = QString::fromLatin1(field.column);
        QAction *action =
            m_columnMenu->addAction(labelOf(field).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(column);
        action->setCheckable(true);
        action->setChecked(m_columns.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on)
                m_columns << column;
            else if (m_columns.size() > 1)
                m_columns.removeAll(column);
            emit columnsChanged(m_columns);
        });
    }
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(tr("As the register proposes")), &QAction::triggered, this,
            [this] { emit columnsChanged({}); });
}

void RegisterBar::fillViews()
{
    m_viewMenu->clear();
    const QStringList names = m_views.names();
    for (const QString &name : names)
        connect(m_viewMenu->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&"))),
                &QAction::triggered, this, [this, name] { emit viewChosen(name); });
    if (!names.isEmpty())
        m_viewMenu->addSeparator();
    connect(m_viewMenu->addAction(tr("Save this view …")), &QAction::triggered, this,
            &RegisterBar::askName);
    if (names.isEmpty())
        return;
    QMenu *removing = m_viewMenu->addMenu(tr("Remove"));
    for (const QString &name : names)
        connect(removing->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&"))),
                &QAction::triggered, this, [this, name] { m_views.remove(name); });
}

void RegisterBar::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            emit saveRequested(name.trimmed());
    });
    dialog->open();
}

} // namespace gapwright
