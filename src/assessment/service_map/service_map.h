// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

namespace gapwright {

struct RegisterData;

/// A record that stands on the map.
struct MapNode {
    enum class Kind { Customer, Service, Component, Party };
    Kind kind = Kind::Service;
    QByteArray table = {};
    QString record = {};
    QString name = {};
    QString code = {};
    QString note = {}; ///< what is to be known at a glance: agreements, criticality, contract
    bool isInside = true; ///< services: in the scope and in operation
    friend bool operator==(const MapNode &, const MapNode &) = default;
};

/// Leads from what is served to what it rests on.
struct MapLink {
    enum class Kind { Receives, DependsOn, ConsistsOf, RestsOn };
    std::size_t from = 0; ///< index of a node
    std::size_t to = 0;
    Kind kind = Kind::DependsOn;
    bool isAgreed = true; ///< false: no active agreement stands behind it
    bool isCircular = false; ///< both services lie on a cycle (rule VR05)
    friend bool operator==(const MapLink &, const MapLink &) = default;
};

struct ServiceMap {
    std::vector<MapNode> nodes = {};
    std::vector<MapLink> links = {};
    int leftOut = 0; ///< components that would not fit and are shown per service only
    [[nodiscard]] int indexOf(const QString &record) const; ///< -1 when there is none
    friend bool operator==(const ServiceMap &, const ServiceMap &) = default;
};

struct MapChoice {
    bool customers = false;
    bool components = true;
    bool parties = true;
    bool outside = false; ///< services outside the scope, removed and transferred ones
    std::size_t mostComponents = 120; ///< more are left out
};

/// Services with what they depend on, consist of and rest on: dependencies and components of the
/// services, relations of configuration items, suppliers of components, other parties and the SLA
/// targets their agreements support, customers and their agreements.
[[nodiscard]] ServiceMap serviceMap(const RegisterData &data, const MapChoice &choice = {});

} // namespace gapwright
