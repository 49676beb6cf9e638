// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/service_map/service_map.h"

#include <QStringList>

namespace gapwright {

/// What a record of the map consists of, in sections. A line without a table leads nowhere.
struct MapDetail {
    struct Line {
        QString text = {};
        QByteArray table = {};
        QString record = {};
        bool isMissing = false; ///< says that something is not there
    };
    struct Section {
        QString title = {};
        std::vector<Line> lines = {};
    };
    QString title = {};
    QString subtitle = {};
    std::vector<Section> sections = {};
};

/// Empty when the node's record is not there.
[[nodiscard]] MapDetail mapDetail(const RegisterData &data, const MapNode &node);

} // namespace gapwright
