// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/work_page.h"

#include <QTimer>

class QLineEdit;

namespace gapwright {

class Catalogue;
class Card;
class PlaceRow;
class RegisterAccess;
class RegisterDirectory;
class RegisterProblems;

/// All registers, by the clause that asks for them, with how many records and problems each has.
class RegisterIndex : public WorkPage {
    Q_OBJECT
public:
    RegisterIndex(const Theme &theme, const RegisterDirectory &directory,
                  const RegisterProblems &problems, const Catalogue &catalogue,
                  QWidget *parent = nullptr);

signals:
    /// A register was chosen.
    void chosen(const QByteArray &table);
    /// A page of its own was chosen, by its address.
    void pageChosen(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void filter();
    void addGroup(const QString &title, const QList<const RegisterAccess *> &registers);
    void addSpecialPages();
    void addRows(const QString &title, const QList<PlaceRow *> &rows);
    PlaceRow *rowOf(const RegisterAccess &access);

    const RegisterDirectory &m_directory;
    const RegisterProblems &m_problems;
    const Catalogue &m_catalogue;
    QLineEdit *m_search;
    QWidget *m_groups = nullptr;
    QList<QPair<Card *, QList<PlaceRow *>>> m_cards;
    QTimer m_later;
};

} // namespace gapwright
