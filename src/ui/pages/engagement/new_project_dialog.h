// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/engagement/engagement_dialog.h"

class QCheckBox;
class QLineEdit;

namespace gapwright {

/// Asks what a new project is about and where it is kept, and sums up what will be made. Can be
/// confirmed only when the place can be written and holds no such file yet; else it says why not.
class NewProjectDialog : public FormDialog {
    Q_OBJECT
public:
    /// `folder` is where projects were kept last; `author` is proposed as lead assessor.
    NewProjectDialog(const Theme &theme, const QString &folder, const QString &author,
                     QWidget *parent);

    [[nodiscard]] Engagement engagement() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool wantsBaseline() const;
    [[nodiscard]] EngagementForm *form() const { return m_form; }

private:
    void confirm();
    void proposePath();
    void browse();
    [[nodiscard]] QString problemOfPath() const;
    [[nodiscard]] QString organization() const;
    void showSummary();

    QString m_folder;
    EngagementForm *m_form;
    FormGrid *m_place;
    QWidget *m_pathRow;
    QLineEdit *m_path;
    QCheckBox *m_baseline;
    bool m_pathTyped = false;
};

/// A file name for any file system made from the name of an organization, without ending; never
/// empty.
[[nodiscard]] QString fileNameFor(const QString &organization);
/// `folder/name.gapwright`, or with a number behind the name when that is taken.
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

} // namespace gapwright
