// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QSplitter;

namespace gapwright {

class AreaList;
class FormGrid;
class LevelChooser;
class PlainTextField;
class RatingButtons;
class Theme;

/// Capability of the 26 processes and 9 management areas: level now and target, by quick rating or
/// from the nine process attributes.
class CapabilityTab : public QWidget {
    Q_OBJECT
public:
    CapabilityTab(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    [[nodiscard]] AreaList &list() const { return *m_list; }
    void commitPending();

signals:
    void refused(const QString &sentence);
    void arithmeticRequested(const QString &area);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildEditor();
    QWidget *buildAttributes();
    void buildForm();
    void connectFields();
    void refresh();
    void showArea();
    void report(const Outcome &outcome);
    void edit(const char *column, const std::function<void(CapabilityResult &)> &change);
    void placeList();

    const Theme &m_theme;
    ProjectSession &m_session;
    QString m_area;
    CapabilityResult m_shown; ///< what the texts were last set to
    QSplitter *m_splitter;
    AreaList *m_list;
    QScrollArea *m_scroll;
    QLabel *m_name;
    QLabel *m_purpose;
    RatingButtons *m_method;
    LevelChooser *m_levels;
    RatingButtons *m_target;
    QWidget *m_attributes;
    std::array<QSpinBox *, 9> m_percents;
    std::array<QLabel *, 9> m_letters;
    QPushButton *m_arithmetic;
    FormGrid *m_form;
    PlainTextField *m_rationale;
    QLineEdit *m_owner;
};

} // namespace gapwright
