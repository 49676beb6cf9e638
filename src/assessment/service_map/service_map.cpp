// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/service_map/service_map.h"

#include "assessment/register_rules/graph.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace gapwright {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

bool isGone(const Service &service)
{
    return service.status == ServiceStatus::Removed || service.status == ServiceStatus::Transferred;
}

bool isRunning(const OtherParty &party)
{
    return party.status == PartyStatus::Active || party.status == PartyStatus::BeingReplaced;
}

/// Puts the map together; every link once.
class MapMaking {
public:
    MapMaking(const RegisterData &data, const MapChoice &choice)
        : m_data(data)
        , m_choice(choice)
    {
    }

    ServiceMap run()
    {
        addCustomers();
        addServices();
        addComponents();
        addParties();
        linkCustomers();
        linkServices();
        linkComponents();
        linkParties();
        return std::move(m_map);
    }

private:
    void addNode(const MapNode &node)
    {
        m_index.insert(node.record, m_map.nodes.size());
        m_map.nodes.push_back(node);
    }

    void link(const QString &from, const QString &to, MapLink::Kind kind, bool isAgreed = true)
    {
        const auto a = m_index.constFind(from);
        const auto b = m_index.constFind(to);
        if (a == m_index.constEnd() || b == m_index.constEnd() || *a == *b)
            return;
        if (m_linked.insert({*a, *b}).second)
            m_map.links.push_back({*a, *b, kind, isAgreed, false});
    }

    /// "customer/service" of each active agreement.
    [[nodiscard]] QSet<QString> agreedPairs() const
    {
        QSet<QString> pairs;
        for (const ServiceLevelAgreement &sla : m_data.serviceLevelAgreements) {
            for (const Id<Service> &id : sla.services) {
                if (sla.status == ContractStatus::Active)
                    pairs.insert(sla.customer.value + QLatin1Char('/') + id.value);
            }
        }
        return pairs;
    }

    void addCustomers()
    {
        if (!m_choice.customers)
            return;
        for (const Customer &customer : m_data.customers)
            addNode({MapNode::Kind::Customer, definitionOf<Customer>().table, customer.id.value,
                     customer.name, customer.code,
                     labelOf(choicesOf<CustomerKind>(), int(customer.kind)), true});
    }

    void addServices()
    {
        QHash<QString, int> agreements;
        for (const ServiceLevelAgreement &sla : m_data.serviceLevelAgreements) {
            for (const Id<Service> &id : sla.services)
                agreements[id.value] += sla.status == ContractStatus::Active ? 1 : 0;
        }
        for (const Service &service : m_data.services) {
            const bool isInside = service.inScope && !isGone(service);
            if (!isInside && !m_choice.outside)
                continue;
            const int count = agreements.value(service.id.value);
            const QString agreed = count > 0              ? MapWords::tr("%n SLA", nullptr, count)
                : service.agreedTerms.trimmed().isEmpty() ? MapWords::tr("no SLA")
                                                          : MapWords::tr("agreed terms");
            const QString note = isInside ? agreed
                                          : labelOf(choicesOf<ServiceStatus>(), int(service.status))
                    + QStringLiteral(" · ") + MapWords::tr("outside");
            addNode({MapNode::Kind::Service, definitionOf<Service>().table, service.id.value,
                     service.name, service.code, note, isInside});
        }
    }

    /// Items that a shown service consists of, and what these run on; a service's own item stands
    /// for the service.
    void addComponents()
    {
        for (const ConfigurationItem &item : m_data.configurationItems) {
            if (item.isService && item.service.isSet())
                m_serviceOf.insert(item.id.value, item.service.value);
        }
        QSet<QString> wanted;
        for (const Service &service : m_data.services) {
            for (const Id<ConfigurationItem> &id : service.components) {
                if (m_index.contains(service.id.value))
                    wanted.insert(id.value);
            }
        }
        const auto reach = [&](const Id<ConfigurationItem> &from) {
            return wanted.contains(from.value)
                || m_index.contains(m_serviceOf.value(from.value, QString()));
        };
        for (bool isGrowing = true; isGrowing;) {
            isGrowing = false;
            for (const CiRelation &relation : m_data.ciRelations) {
                if (!reach(relation.item) || wanted.contains(relation.target.value)
                    || m_serviceOf.contains(relation.target.value))
                    continue;
                wanted.insert(relation.target.value);
                isGrowing = true;
            }
        }
        const bool isTooMany = std::size_t(wanted.size()) > m_choice.mostComponents;
        m_map.leftOut = m_choice.components && isTooMany ? int(wanted.size()) : 0;
        m_wanted = wanted;
        if (!m_choice.components || isTooMany)
            return;
        for (const ConfigurationItem &item : m_data.configurationItems) {
            if (wanted.contains(item.id.value))
                addNode({MapNode::Kind::Component,
                         definitionOf<ConfigurationItem>().table,
                         item.id.value,
                         item.uniqueName,
                         {},
                         labelOf(choicesOf<CiStatus>(), int(item.status)),
                         true});
        }
    }

    [[nodiscard]] QSet<QString> contractedParties() const
    {
        QSet<QString> parties;
        for (const Agreement &one : m_data.agreements) {
            if (one.status == ContractStatus::Active)
                parties.insert(one.party.value);
        }
        return parties;
    }

    void addParties()
    {
        if (!m_choice.parties)
            return;
        const QSet<QString> contracted = contractedParties();
        for (const OtherParty &party : m_data.otherParties) {
            if (isRunning(party))
                addNode({MapNode::Kind::Party, definitionOf<OtherParty>().table, party.id.value,
                         party.name, party.code,
                         contracted.contains(party.id.value)
                             ? MapWords::tr("agreement in force")
                             : MapWords::tr("no agreement in force"),
                         true});
        }
    }

    void linkCustomers()
    {
        const QSet<QString> agreed = agreedPairs();
        const auto add = [&](const QString &customer, const QString &service) {
            link(customer, service, MapLink::Kind::Receives,
                 agreed.contains(customer + QLatin1Char('/') + service));
        };
        for (const Service &service : m_data.services) {
            for (const Id<Customer> &id : service.customers)
                add(id.value, service.id.value);
        }
        for (const Customer &customer : m_data.customers) {
            for (const Id<Service> &id : customer.services)
                add(customer.id.value, id.value);
        }
        for (const ServiceLevelAgreement &sla : m_data.serviceLevelAgreements) {
            for (const Id<Service> &id : sla.services) {
                if (sla.status == ContractStatus::Active)
                    add(sla.customer.value, id.value);
            }
        }
    }

    void linkServices()
    {
        QSet<QString> circular;
        for (const Service *service :
             onCycles(m_data.services, [](const Service &one) { return one.dependsOn; }))
            circular.insert(service->id.value);
        for (const Service &service : m_data.services) {
            for (const Id<Service> &id : service.dependsOn) {
                const std::size_t before = m_map.links.size();
                link(service.id.value, id.value, MapLink::Kind::DependsOn);
                if (m_map.links.size() > before)
                    m_map.links.back().isCircular =
                        circular.contains(service.id.value) && circular.contains(id.value);
            }
        }
    }

    [[nodiscard]] QString shownAs(const Id<ConfigurationItem> &item) const
    {
        return m_serviceOf.value(item.value, item.value);
    }

    void linkComponents()
    {
        for (const Service &service : m_data.services) {
            for (const Id<ConfigurationItem> &id : service.components)
                link(service.id.value, id.value, MapLink::Kind::ConsistsOf);
        }
        for (const CiRelation &relation : m_data.ciRelations) {
            const bool areServices = m_serviceOf.contains(relation.item.value)
                && m_serviceOf.contains(relation.target.value);
            link(shownAs(relation.item), shownAs(relation.target),
                 areServices ? MapLink::Kind::DependsOn : MapLink::Kind::ConsistsOf);
        }
    }

    /// A component without a box hands its supplier on to the services that consist of it.
    void linkSupplier(const Id<ConfigurationItem> &item, const Id<OtherParty> &party, bool isAgreed)
    {
        if (m_index.contains(item.value)) {
            link(item.value, party.value, MapLink::Kind::RestsOn, isAgreed);
            return;
        }
        for (const QString &service : m_users.value(item.value))
            link(service, party.value, MapLink::Kind::RestsOn, isAgreed);
    }

    void linkParties()
    {
        for (const Service &service : m_data.services) {
            for (const Id<ConfigurationItem> &id : service.components)
                m_users[id.value] << service.id.value;
        }
        const QSet<QString> contracted = contractedParties();
        for (const OtherParty &party : m_data.otherParties) {
            const bool isAgreed = contracted.contains(party.id.value);
            for (const Id<ConfigurationItem> &id : party.components)
                linkSupplier(id, party.id, isAgreed);
            for (const Id<Service> &id : party.services)
                link(id.value, party.id.value, MapLink::Kind::RestsOn, isAgreed);
        }
        for (const ConfigurationItem &item : m_data.configurationItems) {
            if (item.supplier.isSet() && m_wanted.contains(item.id.value))
                linkSupplier(item.id, item.supplier, contracted.contains(item.supplier.value));
        }
        // a target of a contract that an SLA target rests on
        const ById<Agreement> agreements(m_data.agreements);
        const ById<SlaTarget> promises(m_data.slaTargets);
        for (const AgreementTarget &target : m_data.agreementTargets) {
            const Agreement *agreement = agreements.find(target.agreement);
            const SlaTarget *promise = promises.find(target.supports);
            if (agreement && promise && agreement->status != ContractStatus::Terminated)
                link(promise->service.value, agreement->party.value, MapLink::Kind::RestsOn,
                     contracted.contains(agreement->party.value));
        }
    }

    const RegisterData &m_data;
    const MapChoice &m_choice;
    ServiceMap m_map;
    QHash<QString, std::size_t> m_index; ///< node by record
    QHash<QString, QString> m_serviceOf; ///< service by the item that stands for it
    QHash<QString, QStringList> m_users; ///< services by the item they consist of
    QSet<QString> m_wanted; ///< items that shown services rest on
    std::set<std::pair<std::size_t, std::size_t>> m_linked;
};

} // namespace

int ServiceMap::indexOf(const QString &record) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const MapNode &node) { return node.record == record; });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

ServiceMap serviceMap(const RegisterData &data, const MapChoice &choice)
{
    return MapMaking(data, choice).run();
}

} // namespace gapwright
