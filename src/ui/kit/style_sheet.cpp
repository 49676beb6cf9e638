// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style_sheet.h"

#include "ui/kit/icons.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

namespace gapwright {

namespace {

constexpr const char *surfaces = R"(
QMainWindow, QDialog, QWizard, QScrollArea, QWidget[page="true"] { background: @window; }
QScrollArea[bare="true"], QScrollArea[bare="true"] > QWidget > QWidget { background: transparent; }
QScrollArea { border: none; }
QFrame[bar] { background: @surface; border: none; }
QFrame[bar="top"] { border-bottom: 1px solid @border; }
QFrame[bar="left"] { border-right: 1px solid @border; }
QFrame[bar="right"] { border-left: 1px solid @border; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 10dp; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @borderStrong; }
QStatusBar { background: @surface; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QToolTip { background: @tip; color: @tipInk; border: 1px solid @borderStrong; padding: 5dp 8dp; }
QGroupBox { border: none; margin-top: 22dp; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; padding: 0; color: @text; }
)";

constexpr const char *labels = R"(
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 17pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 11.5pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="caption"] { color: @faint; font-size: 8.5pt; font-weight: 600; }
QLabel[role="small"] { color: @muted; font-size: 8.5pt; }
QLabel[role="figure"] { font-size: 17pt; font-weight: 600; }
QLabel[role="error"] { color: @bad; font-size: 8.5pt; font-weight: 500; }
QLabel:disabled { color: @faint; }
)";

constexpr const char *buttons = R"(
QPushButton { background: @soft; border: 1px solid @borderStrong; border-radius: 7dp;
    padding: 6dp 14dp; color: @text; font-weight: 500; outline: none;
    qproperty-iconSize: 23dp 18dp; }
QPushButton::menu-indicator { image: url(@chevron); width: 14dp; height: 14dp;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8dp; }
QPushButton:hover { background: @border; }
QPushButton:pressed { background: @borderStrong; }
QPushButton:focus { border: 2px solid @accent; padding: 5.0fp 13.0fp; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; color: @accentText;
    border: 1px solid @accent; font-weight: 600; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[danger="true"] { background: @badSoft; color: @bad; border: 1px solid @bad; }
QPushButton[danger="true"]:focus { border: 2px solid @accent; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accent;
    text-align: left; padding: 4dp 6dp; }
QPushButton[link="true"]:hover { background: @soft; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 3.0fp 5.0fp; }
QPushButton:disabled, QPushButton:default:disabled, QPushButton[primary="true"]:disabled {
    background: @alt; color: @faint; border: 1px dashed @control; }
QPushButton[link="true"]:disabled { background: transparent; border: 1px solid transparent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7dp;
    padding: 5dp; color: @muted; outline: none; }
QToolButton:hover { background: @soft; color: @text; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 4.0fp; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
QToolButton[crumb="true"] { padding: 4dp 6dp; }
QToolButton[crumb="true"]:focus { padding: 3.0fp 5.0fp; }
QToolButton[segment="true"] { background: @alt; border: 1px solid @control; border-radius: 7dp;
    padding: 5dp 10dp; color: @text; qproperty-iconSize: 22dp 18dp; }
QToolButton[segment="true"]:hover { background: @soft; }
QToolButton[segment="true"]:checked { background: @accentSoft; border: 1px solid @accent;
    color: @accent; font-weight: 600; }
QToolButton[segment="true"]:focus { border: 2px solid @accent; padding: 4.0fp 9.0fp; }
QToolButton[segment="true"]:disabled { background: @alt; border: 1px dashed @control; color: @faint; }
)";

constexpr const char *fields = R"(
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: @alt; color: @text;
    border: 1px solid @control; border-radius: 7dp; selection-background-color: @accent;
    selection-color: @accentText; }
QLineEdit, QAbstractSpinBox { padding: 6dp 8dp; }
QComboBox { padding: 5dp 10dp; }
QPlainTextEdit, QTextEdit { padding: 3dp 7dp; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 5.0fp 7.0fp;
    background: @surface; }
QComboBox:focus, QComboBox:on { border: 2px solid @accent; padding: 4.0fp 9.0fp;
    background: @surface; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 2.0fp 6.0fp;
    background: @surface; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QPlainTextEdit[invalid="true"],
QComboBox[invalid="true"] { border-color: @bad; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled,
QLineEdit:read-only { background: @window; color: @muted; border-color: @borderStrong; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: none; background: transparent;
    padding: 6dp 4dp; font-size: 11.5pt; }
QTextBrowser, QTextBrowser:focus { background: transparent; border: none; padding: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24dp; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevron); width: 14dp; height: 14dp; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { border: none; width: 20dp; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(@up); width: 12dp; height: 12dp; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(@chevron); width: 12dp; height: 12dp; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @borderStrong; padding: 4dp;
    outline: none; selection-background-color: @accentSoft; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26dp; padding: 0 6dp; border-radius: 5dp; }
QCheckBox, QRadioButton { spacing: 8dp; padding: 4dp 2dp; background: transparent; outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 16dp; height: 16dp;
    border: 1px solid @control; background: @surface; }
QCheckBox::indicator { border-radius: 4dp; }
QRadioButton::indicator { border-radius: 16rd; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(@dash); }
QRadioButton::indicator:checked { border-color: @accent; image: url(@dot); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent;
    width: 14.0fq; height: 14.0fq; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window;
    border: 1px dashed @control; }
QProgressBar { background: @soft; border: none; border-radius: 3dp; max-height: 6dp; min-height: 6dp; }
QProgressBar::chunk { background: @accent; border-radius: 3dp; }
QSlider::groove:horizontal { background: @borderStrong; height: 4dp; border-radius: 2dp; }
QSlider::handle:horizontal { background: @accent; width: 16dp; margin: -6dp 0; border-radius: 8dp; }
)";

constexpr const char *views = R"(
QTableView, QListView, QTreeView { background: transparent; border: none; outline: none;
    gridline-color: transparent; selection-background-color: @accentSoft; selection-color: @text; }
QAbstractItemView::item:selected { background: @accentSoft; color: @text; }
QTreeView::item, QListView::item { min-height: 28dp; }
QAbstractItemView::indicator { width: 16dp; height: 16dp; border: 1px solid @control;
    border-radius: 4dp; background: @surface; }
QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(@closed); }
QTreeView::branch:has-children:open { image: url(@chevron); }
QHeaderView, QTableCornerButton::section { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid @border;
    padding: 7dp 10dp; color: @faint; font-size: 8.5pt; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(@up); width: 12dp; height: 12dp; }
QHeaderView::down-arrow { image: url(@chevron); width: 12dp; height: 12dp; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 8dp 4dp; margin-right: 18dp; color: @muted; font-weight: 500; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; border: 2px solid @accent; border-radius: 5dp;
    padding: 6.0fp 2.0fp 8.0fp 2.0fp; }
QTabBar::tab:disabled { color: @faint; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12dp; }
QScrollBar:horizontal { height: 12dp; }
QScrollBar::handle { background: @borderStrong; border-radius: 3dp; }
QScrollBar::handle:vertical { min-height: 32dp; margin: 2dp 3dp; }
QScrollBar::handle:horizontal { min-width: 32dp; margin: 3dp 2dp; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 2dp 8dp; }
QMenuBar::item { background: transparent; padding: 5dp 10dp; border-radius: 5dp; color: @muted; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentSoft; color: @text; }
QMenu { background: @surface; border: 1px solid @borderStrong; padding: 5dp; }
QMenu::item { padding: 6dp 28dp 6dp 10dp; border-radius: 5dp; color: @text; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::icon { padding-left: 8dp; }
QMenu::indicator { width: 16dp; height: 16dp; margin-left: 8dp; }
QMenu::indicator:checked { image: url(@tick); }
QMenu::separator { height: 1px; background: @border; margin: 5dp 8dp; }
QMenu::right-arrow { image: url(@closed); width: 14dp; height: 14dp; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QAbstractItemView { background: @surface; selection-background-color: @accent;
    selection-color: @accentText; }
QCalendarWidget QAbstractItemView::item:selected { background: @accent; color: @accentText; }
QMessageBox QLabel#qt_msgbox_label { font-size: 11.5pt; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 320dp; }
)";

struct NamedColour {
    QLatin1String name;
    QColor colour;
};

/// Longer names first, so that "@accent" does not eat the start of "@accentSoft".
std::array<NamedColour, 20> coloursOf(const Tokens &t)
{
    return {{{QLatin1String("@accentHover"), t.accentHover},
             {QLatin1String("@accentSoft"), t.accentSoft},
             {QLatin1String("@accentText"), t.accentText},
             {QLatin1String("@accent"), t.accent},
             {QLatin1String("@alt"), t.surfaceAlt},
             {QLatin1String("@badSoft"), t.badSoft},
             {QLatin1String("@bad"), t.bad},
             {QLatin1String("@borderStrong"), t.borderStrong},
             {QLatin1String("@border"), t.border},
             {QLatin1String("@control"), t.control},
             {QLatin1String("@faint"), t.textFaint},
             {QLatin1String("@muted"), t.textMuted},
             {QLatin1String("@soft"), t.neutralSoft},
             {QLatin1String("@surface"), t.surface},
             {QLatin1String("@text"), t.text},
             {QLatin1String("@tipInk"), t.tipText},
             {QLatin1String("@tip"), t.tip},
             {QLatin1String("@warnSoft"), t.warnSoft},
             {QLatin1String("@warn"), t.warn},
             {QLatin1String("@window"), t.window}}};
}

void fillImages(QString &sheet, const Tokens &t, const StyleSheetImages &images)
{
    const auto fill = [&](QLatin1String token, const char *icon, const QColor &colour) {
        const QString path = images.path(QLatin1String(icon), colour);
        const QString value = path.isEmpty() ? QStringLiteral("none")
                                             : QLatin1String("url(") + path + QLatin1Char(')');
        sheet.replace(QLatin1String("url(") + token + QLatin1Char(')'), value);
    };
    fill(QLatin1String("@chevron"), "chevron-down", t.textMuted);
    fill(QLatin1String("@closed"), "chevron-right", t.textMuted);
    fill(QLatin1String("@up"), "chevron-up", t.textMuted);
    fill(QLatin1String("@check"), "check", t.accentText);
    fill(QLatin1String("@tick"), "check", t.text);
    fill(QLatin1String("@dash"), "minus", t.accentText);
    fill(QLatin1String("@dot"), "circle-dot", t.accent);
}

/// "dp" grows with the zoom. "fp" is a padding beside the 2 px focus edge and "fq" a size within
/// it: both give back what the thicker edge takes, so that nothing moves. "rd" is the radius of a
/// circle of that inner size; a larger one would not be round at all.
QString withLengths(const QString &sheet, qreal zoom)
{
    static const QRegularExpression length(QStringLiteral("(-?[0-9.]+)(pt|dp|fp|fq|rd)\\b"));
    QString scaled;
    qsizetype from = 0;
    for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qreal value = match.captured(1).toDouble();
        const QString unit = match.captured(2);
        scaled += sheet.mid(from, match.capturedStart() - from);
        if (unit == QLatin1String("pt"))
            scaled += QString::number(value * zoom, 'f', 2) + unit;
        else if (unit == QLatin1String("dp"))
            scaled += QString::number(qRound(value * zoom)) + QLatin1String("px");
        else if (unit == QLatin1String("fp"))
            scaled += QString::number(qRound((value + 1) * zoom) - 1) + QLatin1String("px");
        else if (unit == QLatin1String("rd"))
            scaled += QString::number((qRound(value * zoom) + 2) / 2) + QLatin1String("px");
        else
            scaled += QString::number(qRound((value + 2) * zoom) - 2) + QLatin1String("px");
        from = match.capturedEnd();
    }
    return scaled + sheet.mid(from);
}

} // namespace

QString StyleSheetImages::path(const QString &iconName, const QColor &colour) const
{
    const QString path = m_folder.filePath(iconName + colour.name().mid(1) + QLatin1String(".svg"));
    if (QFile::exists(path))
        return path;
    QFile file(path);
    const QByteArray svg = iconSvg(iconName, colour);
    if (!file.open(QIODevice::WriteOnly) || file.write(svg) != svg.size())
        return {};
    return path;
}

QString styleSheetOf(const Tokens &tokens, qreal zoom, const StyleSheetImages &images)
{
    QString sheet;
    for (const char *part : {surfaces, labels, buttons, fields, views})
        sheet += QLatin1String(part);
    sheet = withLengths(sheet, zoom);
    fillImages(sheet, tokens, images);
    for (const NamedColour &named : coloursOf(tokens))
        sheet.replace(named.name, named.colour.name(QColor::HexRgb));
    return sheet;
}

} // namespace gapwright
