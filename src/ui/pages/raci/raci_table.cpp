// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/raci/raci_table.h"

#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/raci/raci_headers.h"
#include "ui/pages/raci/raci_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace gapwright {

namespace {

constexpr int cellHeight = 40;
constexpr int headHeight = 148;
constexpr int narrowestColumn = 36;
constexpr int widestColumn = 76;

/// The letters of a cell, each on its own ground: A full, R outlined, C and I bare.
class LetterDelegate : public QStyledItemDelegate {
public:
    LetterDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        paintCellGround(*painter, option, m_theme);
        const bool isLeft = option.direction == Qt::LeftToRight;
        painter->fillRect(QRect(isLeft ? option.rect.right() : option.rect.left(),
                                option.rect.top(), 1, option.rect.height()),
                          m_theme.tokens().border);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QStringList letters = text.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        const qreal most = option.rect.width() * 0.9 / qreal(qMax(1, int(letters.size())));
        const qreal side = qMin(most, qreal(m_theme.px(24)));
        qreal left = QRectF(option.rect).center().x() - side * qreal(letters.size()) / 2;
        for (const QString &letter : letters) {
            paintLetter(*painter, {left, QRectF(option.rect).center().y() - side / 2, side, side},
                        letter);
            left += side;
        }
        painter->restore();
    }

private:
    void paintLetter(QPainter &painter, const QRectF &box, const QString &letter) const
    {
        const Tokens &tokens = m_theme.tokens();
        const QRectF chip = box.adjusted(1.5, 1.5, -1.5, -1.5);
        const bool isAccountable = letter == codeOf(Raci::Accountable);
        const bool isResponsible = letter == codeOf(Raci::Responsible);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isResponsible ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isAccountable ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        if (isAccountable || isResponsible)
            painter.drawRoundedRect(chip, m_theme.px(5), m_theme.px(5));
        painter.setFont(
            m_theme.font(type_size::body * qMin(1.0, box.width() / m_theme.px(20)),
                         isAccountable || isResponsible ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isAccountable ? tokens.accentText : tokens.text);
        painter.drawText(box, Qt::AlignCenter, letter);
    }

    const Theme &m_theme;
};

} // namespace

RaciTable::RaciTable(const Theme &theme, RaciModel *model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    qRegisterMetaType<gapwright::Raci>();
    setHorizontalHeader(new RaciHeader(theme, Qt::Horizontal, this));
    setVerticalHeader(new RaciHeader(theme, Qt::Vertical, this));
    setModel(model);
    setItemDelegate(new LetterDelegate(theme, this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(model, &QAbstractItemModel::modelReset, this, &RaciTable::measure);
    keepMeasured(theme, this, [this] { measure(); });
}

std::vector<RaciPlace> RaciTable::chosen() const
{
    std::vector<RaciPlace> places;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        places.push_back({index.row(), index.column()});
    return places;
}

void RaciTable::measure()
{
    const int labels = qBound(m_theme.px(190), width() * 3 / 10, m_theme.px(420));
    verticalHeader()->setFixedWidth(labels);
    verticalHeader()->setDefaultSectionSize(m_theme.px(cellHeight));
    horizontalHeader()->setFixedHeight(m_theme.px(headHeight));
    const int columns = qMax(1, m_model->columnCount());
    const int room = (width() - labels - m_theme.px(14)) / columns;
    const int wide = qBound(m_theme.px(narrowestColumn), room, m_theme.px(widestColumn));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(20));
    horizontalHeader()->setDefaultSectionSize(wide);
}

void RaciTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measure();
}

/// Letters are input here, no search.
void RaciTable::keyboardSearch(const QString &search)
{
    Q_UNUSED(search)
}

bool RaciTable::isLetter(const QKeyEvent &event, Raci &letter) const
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const std::optional<Raci> typed = raciOf(event.text());
    letter = typed.value_or(Raci::NotStated);
    return typed.has_value();
}

void RaciTable::keyPressEvent(QKeyEvent *event)
{
    Raci letter = Raci::NotStated;
    if (isLetter(*event, letter)) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            emit letterToggled(letter);
        else
            emit letterTyped(letter);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit cleared();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openMenu();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void RaciTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->pos());
    const bool isAgain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && under.isValid() && under == currentIndex()
        && selectionModel()->selectedIndexes().size() == 1;
    m_pressed = isAgain ? under : QModelIndex();
    QTableView::mousePressEvent(event);
}

void RaciTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (m_pressed.isValid() && indexAt(event->pos()) == m_pressed)
        openMenu();
    m_pressed = QModelIndex();
}

void RaciTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->pos());
}

void RaciTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (indexAt(event->pos()).isValid() || event->reason() == QContextMenuEvent::Keyboard)
        openMenu();
}

void RaciTable::openMenu()
{
    const std::vector<RaciPlace> places = chosen();
    if (places.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("raciMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Raci letter :
         {Raci::Accountable, Raci::Responsible, Raci::Consulted, Raci::Informed}) {
        QAction *action = menu->addAction(
            tr("%1  %2", "letter, word").arg(codeOf(letter), RaciLetters({letter}).words()));
        action->setCheckable(true);
        action->setChecked(std::all_of(places.begin(), places.end(), [&](const RaciPlace &place) {
            const RaciLetters *cell = m_model->matrix().cell(place);
            return cell && cell->has(letter);
        }));
        connect(action, &QAction::triggered, this, [this, letter] { emit letterToggled(letter); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Empty")), &QAction::triggered, this, &RaciTable::cleared);
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace gapwright
