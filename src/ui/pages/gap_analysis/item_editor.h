// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QWidget>

class QCheckBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace gapwright {

class ComboField;
class ElidedLabel;
class EvidencePanel;
class FormGrid;
class OptionalDateEdit;
class PlainTextField;
class RatingButtons;
class Theme;

/// Everything an assessment says of one item, for editing. A text becomes one transaction when its
/// field is left; broken rules stand beside their field and never hinder typing. Fields that have
/// no meaning for the present status are hidden unless they hold something.
class ItemEditor : public QWidget {
    Q_OBJECT
public:
    ItemEditor(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// Commits what is being typed first. Empty shows nothing.
    void setItem(const QString &item);
    void focusEvidence();
    void commitPending();
    [[nodiscard]] EvidencePanel &files() const { return *m_files; }
    /// Puts the catalogue's recommendation into the empty field.
    void takeSuggestion();

signals:
    /// By the buttons or their keys.
    void statusChosen(gapwright::ConformityStatus status);
    /// Esc: back to the list.
    void left();
    void refused(const QString &sentence);
    void arithmeticRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct TextField {
        PlainTextField *field;
        QLatin1String column;
        QString ItemResult::*member;
    };
    struct LineField {
        QLineEdit *field;
        QLatin1String column;
        QString ItemResult::*member;
    };
    void build();
    QWidget *buildHead(QWidget *parent);
    void buildEvidence();
    void buildGap();
    void buildRest();
    PlainTextField *addText(FormGrid &grid, const char *column, QString ItemResult::*member,
                            const QString &help);
    QLineEdit *addLine(FormGrid &grid, const char *column, QString ItemResult::*member);
    RatingButtons *addRating(FormGrid &grid, const char *column,
                             std::optional<int> ItemResult::*member);
    void connectFields();
    void report(const Outcome &outcome);
    /// One transaction, unless the value is what it was.
    template <class T> void commit(QLatin1String column, T ItemResult::*member, const T &value)
    {
        const ItemResult *result = m_session.resultOf(m_item);
        if (!result || result->*member == value)
            return;
        report(m_session.editItem(m_item, column,
                                  [&](ItemResult &changed) { changed.*member = value; }));
    }
    void refresh();
    void showFields(const ItemResult &now);
    void showOrigin(const ItemResult &now);
    void showRules(const ItemResult &now);
    void showPriority(const ItemResult &now);
    void showGroups(const ItemResult &now);
    void setReadOnly(bool readOnly);
    void offerStatuses();
    [[nodiscard]] QWidget *editorOf(const QByteArray &column) const;

    const Theme &m_theme;
    ProjectSession &m_session;
    QString m_item;
    bool m_offersWords = false; ///< on the status buttons, instead of codes
    ItemResult m_shown; ///< what the fields were last set to
    QScrollArea *m_scroll;
    ElidedLabel *m_id;
    QLabel *m_requirement;
    QLabel *m_condition;
    QLabel *m_origin;
    FormGrid *m_statusGrid;
    FormGrid *m_reasonGrid;
    FormGrid *m_evidenceGrid;
    FormGrid *m_gapGrid;
    FormGrid *m_restGrid;
    RatingButtons *m_status;
    RatingButtons *m_impact = nullptr;
    RatingButtons *m_effort = nullptr;
    ComboField *m_evidenceType;
    ComboField *m_actionState;
    OptionalDateEdit *m_due;
    QCheckBox *m_opportunity;
    QPushButton *m_suggestion;
    QPushButton *m_priority;
    EvidencePanel *m_files;
    QLineEdit *m_owner = nullptr;
    PlainTextField *m_evidence = nullptr;
    PlainTextField *m_recommendation = nullptr;
    std::vector<TextField> m_texts;
    std::vector<LineField> m_lines;
};

} // namespace gapwright
