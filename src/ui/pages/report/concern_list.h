// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/report_check.h"

#include <QWidget>

class QVBoxLayout;

namespace gapwright {

class Theme;

/// The report check as rows to click: what would embarrass in front of the client, each leading to
/// the first item or form it is about.
class ConcernList : public QWidget {
    Q_OBJECT
public:
    ConcernList(const Theme &theme, QWidget *parent = nullptr);

    /// At most `most` rows; 0 for all.
    void setConcerns(const std::vector<ReportConcern> &concerns, int most = 0);
    [[nodiscard]] int rowCount() const { return m_rowCount; }

signals:
    /// An address of the window ("gap/8.6.1-05").
    void goTo(const QString &address);
    /// It is about the engagement or its logo.
    void engagementRequested();

private:
    void follow(const ReportConcern &concern);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    int m_rowCount = 0;
};

} // namespace gapwright
