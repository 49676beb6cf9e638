// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;

namespace gapwright {

class Catalogue;
class ComboField;
class CrosswalkFilter;
class CrosswalkModel;
class MatrixView;
class Theme;

/// The crosswalk as a matrix with a filter by standard; the notes of the chosen cell stand below.
class CrosswalkView : public QWidget {
    Q_OBJECT
public:
    CrosswalkView(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] CrosswalkModel &model() const { return *m_model; }

signals:
    /// Enter or double click: a clause or an item.
    void activated(const QString &id);

private:
    void chooseStandard(const QString &key);
    void showNote();

    CrosswalkModel *m_model;
    CrosswalkFilter *m_filter;
    ComboField *m_standard;
    MatrixView *m_matrix;
    QLabel *m_heading;
    QLabel *m_note;
};

} // namespace gapwright
