// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace gapwright {

class NoticeBar;
class PlainTextField;
class RatingButtons;
class Theme;

/// The item at hand in big type for a projector: requirement, question, status, evidence and gap,
/// so that a workshop can be scored live. Shows no private note, and no names while they are
/// masked (M). Score keys, Page Up and Page Down work everywhere but in a text field. The window
/// that hosts it makes it full screen. Body type is 28 px or more on a screen 1080 px high.
class PresenterView : public QWidget {
    Q_OBJECT
public:
    PresenterView(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    [[nodiscard]] bool namesAreMasked() const { return m_masked; }
    void setNamesMasked(bool masked);
    /// Takes over what is being typed.
    void commitPending();

signals:
    /// Esc: the host leaves full screen.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Size { Small, Body, Large };
    struct Sized {
        QWidget *widget;
        Size size;
    };
    void build();
    QWidget *buildTop();
    QWidget *buildBottom();
    QLabel *addLabel(Size size, const QString &name);
    PlainTextField *addField(QBoxLayout &column, const QString &label, const QString &name);
    QToolButton *addTool(QBoxLayout &row, const QString &icon, const QString &text);
    void showItem();
    void showResult();
    void showProgress();
    void fitType();
    void step(int by);
    void score(ConformityStatus status, bool movesOn);
    void editText(QLatin1String column, QString ItemResult::*member, const QString &text);
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    [[nodiscard]] QStringList itemsOfClause() const;

    const Theme &m_theme;
    ProjectSession &m_session;
    QString m_item; ///< shown at present
    ItemResult m_shown;
    bool m_masked = false;
    std::vector<Sized> m_sized;
    QLabel *m_clause;
    QLabel *m_requirement;
    QLabel *m_question;
    RatingButtons *m_status;
    PlainTextField *m_evidence;
    PlainTextField *m_gap;
    QLabel *m_owner;
    QLabel *m_position;
    QProgressBar *m_progress;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_mask;
    NoticeBar *m_notice;
};

} // namespace gapwright
