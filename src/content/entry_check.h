// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <QSet>

namespace gapwright {

/// Checks one entry of the content; every sentence it adds begins with the entry's name.
class EntryCheck {
public:
    /// `mistakes` has to outlive the check.
    EntryCheck(const Catalogue &catalogue, QString entry, QStringList &mistakes);

    void say(const QString &problem);
    void expect(bool holds, const char *problem);
    void expectText(const char *field, const QString &text);
    void expectSentences(const char *field, const QString &text); ///< full ones
    void expectTexts(const char *field, const QStringList &texts); ///< some, and none empty
    void expectClauses(const QStringList &ids);
    void expectItems(const QStringList &ids);
    void expectRegisters(const QStringList &ids);
    void expectSteps(const QStringList &ids);
    void expectTemplates(const QStringList &ids);

private:
    const Catalogue &m_catalogue;
    QString m_entry;
    QStringList &m_mistakes;
};

[[nodiscard]] bool isFullSentence(const QString &text);

/// The domain has the registers R01 to R36.
[[nodiscard]] bool isRegister(const QString &id);

void expectCount(const QString &what, size_t found, size_t wanted, QStringList &mistakes);

template <class T>
void expectUniqueIds(const QString &what, const std::vector<T> &all, QStringList &mistakes)
{
    QSet<QString> seen;
    for (const T &one : all) {
        if (one.id.isEmpty() || seen.contains(one.id))
            mistakes << QStringLiteral("%1 \"%2\": id empty or used twice").arg(what, one.id);
        seen.insert(one.id);
    }
}

} // namespace gapwright
