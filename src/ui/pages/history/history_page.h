// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"
#include "ui/pages/overview/work_page.h"

#include <QSet>

class QComboBox;
class QListView;
class QTimer;

namespace gapwright {

class Card;
class ComboField;
class EmptyState;
class HistoryModel;
class ProjectSession;
struct ShownChange;

/// Who changed what when, newest first. One change can be taken back, with what it changed before
/// and after beside the list. More is read when the end of the list comes into view.
class HistoryPage : public WorkPage {
    Q_OBJECT
public:
    HistoryPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// Shows the changes of one item ("8.6.1-05") or record only; an empty text shows all.
    void showRecord(const QString &itemOrId);
    [[nodiscard]] HistoryModel *model() const { return m_model; }

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void reload();
    void readMore();
    void take(quint64 ticket, const Result<std::vector<HistoryEntry>> &answer);
    void showEntry();
    void addChange(Card &card, const FieldChange &change, const ShownChange &words);
    void showPeople();
    void revert();
    [[nodiscard]] QString recordId() const;

    ProjectSession &m_session;
    HistoryModel *m_model;
    QListView *m_list;
    ComboField *m_person;
    QPushButton *m_all;
    QPushButton *m_revert;
    EmptyState *m_nothing;
    QVBoxLayout *m_detailColumn;
    QWidget *m_detail = nullptr;
    QTimer *m_later;
    QSet<QString> m_people;
    QString m_record; ///< item or id that is shown alone; empty for all
    quint64 m_ticket = 0; ///< of the request under way; older answers are dropped
    bool m_reading = false;
    bool m_stale = true;
};

} // namespace gapwright
