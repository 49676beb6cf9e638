// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/entry_check.h"

namespace gapwright {

EntryCheck::EntryCheck(const Catalogue &catalogue, QString entry, QStringList &mistakes)
    : m_catalogue(catalogue)
    , m_entry(std::move(entry))
    , m_mistakes(mistakes)
{
}

void EntryCheck::say(const QString &problem)
{
    m_mistakes << m_entry + QLatin1String(": ") + problem;
}

void EntryCheck::expect(bool holds, const char *problem)
{
    if (!holds)
        say(QString::fromUtf8(problem));
}

void EntryCheck::expectText(const char *field, const QString &text)
{
    if (text.trimmed().isEmpty())
        say(QStringLiteral("\"%1\" is empty").arg(QLatin1String(field)));
}

void EntryCheck::expectSentences(const char *field, const QString &text)
{
    if (!isFullSentence(text))
        say(QStringLiteral("\"%1\" is no full sentence: \"%2\"").arg(QLatin1String(field), text));
}

void EntryCheck::expectTexts(const char *field, const QStringList &texts)
{
    if (texts.isEmpty())
        say(QStringLiteral("\"%1\" is empty").arg(QLatin1String(field)));
    for (const QString &text : texts)
        expectText(field, text);
}

void EntryCheck::expectClauses(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!m_catalogue.clause(id))
            say(QStringLiteral("unknown clause %1").arg(id));
    }
}

void EntryCheck::expectItems(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!m_catalogue.item(id))
            say(QStringLiteral("unknown item %1").arg(id));
    }
}

void EntryCheck::expectRegisters(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!isRegister(id))
            say(QStringLiteral("unknown register %1").arg(id));
    }
}

void EntryCheck::expectSteps(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!m_catalogue.step(id))
            say(QStringLiteral("unknown step %1").arg(id));
    }
}

void EntryCheck::expectTemplates(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!m_catalogue.templateInfo(id))
            say(QStringLiteral("unknown template %1").arg(id));
    }
}

bool isFullSentence(const QString &text)
{
    if (text.size() <= 25)
        return false;
    const bool quoted = QStringLiteral("'\"").contains(text.front());
    const QChar first = text[quoted ? 1 : 0];
    return (first.isUpper() || first.isDigit()) && QStringLiteral(".?!'\"").contains(text.back());
}

bool isRegister(const QString &id)
{
    bool isNumber = false;
    const int number = id.mid(1).toInt(&isNumber);
    return id.size() == 3 && id.front() == QLatin1Char('R') && isNumber && number >= 1
        && number <= 36;
}

void expectCount(const QString &what, size_t found, size_t wanted, QStringList &mistakes)
{
    if (found != wanted)
        mistakes << QStringLiteral("%1: %2 found, %3 expected").arg(what).arg(found).arg(wanted);
}

} // namespace gapwright
