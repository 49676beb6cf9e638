// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/service_map/map_detail.h"

#include <QScrollArea>

class QBoxLayout;

namespace gapwright {

class Theme;

/// What a record of the service map consists of: sections of lines that lead to their records.
class MapDetailView : public QScrollArea {
    Q_OBJECT
public:
    explicit MapDetailView(const Theme &theme, QWidget *parent = nullptr);

    /// A title leads to the record itself.
    void setDetail(const MapDetail &detail, const MapNode &node);
    /// Says what to do here while nothing is chosen.
    void setHint(const QString &sentence);

signals:
    void goTo(const QString &address);

private:
    void addLine(QBoxLayout &column, const MapDetail::Line &line);
    void addLink(QBoxLayout &column, const QString &text, const QString &address);
    QBoxLayout *startAnew();

    const Theme &m_theme;
};

} // namespace gapwright
