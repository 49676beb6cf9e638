// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/command_palette.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/palette_delegate.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace gapwright {

namespace {
constexpr int paletteWidth = 640;
constexpr int mostRows = 11;
} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_model(new PaletteModel(this))
    , m_delegate(new PaletteDelegate(theme, this))
    , m_sheet(new QFrame(this))
    , m_field(new QLineEdit(m_sheet))
    , m_list(new QListView(m_sheet))
    , m_nothing(new QLabel(tr("Nothing matches. Try fewer or other letters."), m_sheet))
    , m_shadow(new QGraphicsDropShadowEffect(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        ask();
        emit queryChanged(text);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::afterReset);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    keepMeasured(theme, this, [this] {
        m_shadow->setBlurRadius(m_theme.px(48));
        m_shadow->setOffset(0, m_theme.px(14));
        QColor shade = m_theme.tokens().shadow;
        shade.setAlphaF(0.45F);
        m_shadow->setColor(shade);
        place();
    });
    hide();
}

void CommandPalette::build()
{
    m_sheet->setProperty("card", true);
    m_sheet->setGraphicsEffect(m_shadow);
    auto *column = new QVBoxLayout(m_sheet);
    setScaledSpacing(*column, m_theme, QMargins(8, 8, 8, 8), 6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setProperty("bare", true);
    m_field->setPlaceholderText(tr("Type a command, a clause or a document…"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->addAction(m_theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_nothing->setAlignment(Qt::AlignCenter);
    setTextRole(*m_nothing, TextRole::Muted);
}

void CommandPalette::setProvider(Provider provider)
{
    m_provider = std::move(provider);
}

QString CommandPalette::query() const
{
    return m_field->text();
}

void CommandPalette::openPalette(const QString &query)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(query);
    }
    ask();
    show();
    raise();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    emit queryChanged(query);
}

void CommandPalette::closePalette()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void CommandPalette::addEntries(const QString &query, std::vector<PaletteEntry> entries)
{
    if (!isVisible() || query != m_field->text() || entries.empty())
        return;
    const PaletteEntry *chosen = m_model->entry(m_list->currentIndex().row());
    const QString before = chosen ? chosen->title : QString();
    const bool moved = m_list->currentIndex().row() > m_model->selectableRow(-1, 1);
    m_model->addEntries(std::move(entries));
    for (int row = 0; moved && row < m_model->rowCount(); ++row) {
        if (const PaletteEntry *entry = m_model->entry(row); entry && entry->title == before) {
            selectRow(row);
            break;
        }
    }
}

void CommandPalette::ask()
{
    m_model->setEntries(m_field->text(),
                        m_provider ? m_provider(m_field->text()) : std::vector<PaletteEntry>());
}

void CommandPalette::afterReset()
{
    selectRow(m_model->selectableRow(-1, 1));
    m_list->scrollToTop();
    place();
}

void CommandPalette::selectRow(int row)
{
    const QModelIndex index = m_model->index(qMax(0, row), 0);
    m_list->setCurrentIndex(index);
    // The heading above the first entry belongs into view with it.
    if (row == m_model->selectableRow(-1, 1))
        m_list->scrollToTop();
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int margin = m_theme.px(24);
    const int width = qMin(m_theme.px(paletteWidth), qMax(200, this->width() - 2 * margin));
    const int top = qMin(m_theme.px(72), height() / 8);
    const int rowHeight = m_delegate->rowHeight();
    const int frame = m_theme.px(2 * 8 + 6) + m_field->sizeHint().height() + 2;
    const int room = qMax(1, (height() - top - margin - frame) / rowHeight);
    const int rows = qMin(m_model->rowCount(), qMin(room, mostRows));
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(rows * rowHeight);
    m_nothing->setFixedHeight(rowHeight * 2);
    m_sheet->setGeometry((this->width() - width) / 2, top, width,
                         frame + (rows > 0 ? rows * rowHeight : rowHeight * 2));
}

void CommandPalette::run()
{
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex().row());
    if (!entry)
        return;
    const std::function<void()> action = entry->run;
    closePalette();
    if (action)
        action();
}

bool CommandPalette::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        closePalette();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        selectRow(m_model->selectableRow(row, 1));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        selectRow(m_model->selectableRow(row, -1));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = key == Qt::Key_PageDown ? 1 : -1;
        int next = row;
        for (int count = 0; count < mostRows - 1; ++count)
            next = m_model->selectableRow(next, step);
        selectRow(next);
        return true;
    }
    }
    return false;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (event->type() == QEvent::ShortcutOverride) {
            if (key == Qt::Key_Escape)
                event->accept();
        } else if (takeKey(key)) {
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QColor shade = m_theme.tokens().shadow;
    shade.setAlphaF(0.35F);
    QPainter(this).fillRect(rect(), shade);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        closePalette();
}

} // namespace gapwright
