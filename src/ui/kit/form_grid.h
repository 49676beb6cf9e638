// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace gapwright {

class Theme;

/// A field of a form.
struct FormRow {
    QString label =
        {}; ///< above the editor; empty when the editor says it itself, as a check box does
    QWidget *editor = nullptr; ///< owned by the form from then on
    QString help = {}; ///< one sentence below the editor
    bool wide = false; ///< takes the whole width
    bool required = false; ///< marked behind the label
    QList<QWidget *> beside = {}; ///< small buttons at the trailing end of the editor
    QStringList more = {}; ///< sentences that "What's This?" adds to the help
};

/// Fields with the label above, in two columns where there is room. Errors stand below their field
/// and their space is not kept free while there is none.
class FormGrid : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(const Theme &theme, QWidget *parent = nullptr);

    void addSection(const QString &heading);
    void addRow(const FormRow &row);
    /// An empty text takes the error away.
    void setError(QWidget *editor, const QString &text);
    [[nodiscard]] QString error(const QWidget *editor) const;
    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] int columnCount() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        QWidget *box = nullptr; ///< label, editor, help and error; or the heading of a section
        QWidget *editor = nullptr;
        QLabel *error = nullptr;
        bool wide = false;
    };
    void addEditor(QVBoxLayout &column, const FormRow &row);
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<Cell> m_cells;
    int m_columns = 0;
};

} // namespace gapwright
