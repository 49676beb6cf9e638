// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/severity.h"

#include <QCoreApplication>

namespace gapwright {

double severityValue(int weight, ConformityStatus status)
{
    const std::optional<double> value = valueOf(status);
    return value ? weight * (1.0 - *value) : 0.0;
}

Severity severityOf(double value)
{
    if (value <= 0)
        return Severity::None;
    if (value < 1)
        return Severity::Low;
    if (value < 2)
        return Severity::Medium;
    if (value < 3)
        return Severity::High;
    return Severity::Critical;
}

Severity severityOf(int weight, ConformityStatus status)
{
    return severityOf(severityValue(weight, status));
}

AuditClass predictedClass(int weight, ConformityStatus status, bool opportunity)
{
    if (status == ConformityStatus::NotConforming && weight == 3)
        return AuditClass::Major;
    if (isGap(status))
        return AuditClass::Minor;
    if (status == ConformityStatus::Conforming && opportunity)
        return AuditClass::Opportunity;
    return AuditClass::None;
}

bool predictsClauseMajor(const Conformity &clause)
{
    return clause.counts.unassessed == 0 && clause.percent && *clause.percent < 50.0;
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return QCoreApplication::translate("Severity", "none");
    case Severity::Low:
        return QCoreApplication::translate("Severity", "low");
    case Severity::Medium:
        return QCoreApplication::translate("Severity", "medium");
    case Severity::High:
        return QCoreApplication::translate("Severity", "high");
    case Severity::Critical:
        return QCoreApplication::translate("Severity", "critical");
    }
    return {};
}

QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return QStringLiteral("none");
    case Severity::Low:
        return QStringLiteral("low");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::High:
        return QStringLiteral("high");
    case Severity::Critical:
        return QStringLiteral("critical");
    }
    return {};
}

QString wordOf(AuditClass auditClass)
{
    switch (auditClass) {
    case AuditClass::None:
        return QCoreApplication::translate("AuditClass", "no finding");
    case AuditClass::Opportunity:
        return QCoreApplication::translate("AuditClass", "opportunity for improvement");
    case AuditClass::Minor:
        return QCoreApplication::translate("AuditClass", "minor");
    case AuditClass::Major:
        return QCoreApplication::translate("AuditClass", "major");
    }
    return {};
}

QString codeOf(AuditClass auditClass)
{
    switch (auditClass) {
    case AuditClass::None:
        return {};
    case AuditClass::Opportunity:
        return QStringLiteral("OFI");
    case AuditClass::Minor:
        return QStringLiteral("minor");
    case AuditClass::Major:
        return QStringLiteral("major");
    }
    return {};
}

} // namespace gapwright
