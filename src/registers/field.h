// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/stored_value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace gapwright {

enum FieldFlag {
    Optional = 0,
    Required = 1, ///< a form marks it, a report check names it when empty
    ShownInList = 2, ///< a column of the register's list
    Searchable = 4, ///< its text goes into the search index
    Private = 8 ///< never printed and hidden while presenting
};

/// One word of an enumeration: `key` is stored and never changes, `label` is for people.
struct Choice {
    int value;
    const char *key;
    const char *label;
};

/// The words of enumeration E; specialised beside the enumeration.
template <class E> std::span<const Choice> choicesOf();

struct TextKind {
    bool multiline = false;
};
struct DateKind { };
struct NumberKind {
    int minimum = 0;
    int maximum = 1'000'000'000;
    bool mayBeEmpty = false; ///< the member is std::optional<int>; empty is NULL
};
struct FlagKind { };
struct ChoiceKind {
    std::span<const Choice> choices;
};
struct ReferenceKind {
    const char *targetTable;
};
/// A number with a fixed count of decimal places, stored as an integer: 99.95 with two places is
/// 9995. Empty is NULL. A visitor that takes a DecimalKind serves money and percent too.
struct DecimalKind {
    int places = 0;
    qint64 minimum = 0; ///< scaled, like the stored value
    qint64 maximum = 0;
};
/// An amount in the currency of the engagement, two places.
struct MoneyKind : DecimalKind { };
/// 0 to 100 percent.
struct PercentKind : DecimalKind { };
/// Any number of records of one register in the user's order, stored as their ids separated by one
/// space. Records that were removed may still be named; readers skip them.
struct ReferencesKind {
    const char *targetTable;
};
/// One attachment of the project.
struct FileKind { };
using FieldKind = std::variant<TextKind, DateKind, NumberKind, FlagKind, ChoiceKind, ReferenceKind,
                               DecimalKind, MoneyKind, PercentKind, ReferencesKind, FileKind>;

/// The decimal half of a decimal, money or percent field; null for every other kind.
[[nodiscard]] const DecimalKind *decimalOf(const FieldKind &kind);
/// The table that a reference, many references or a file points at; null for every other kind.
[[nodiscard]] const char *targetTableOf(const FieldKind &kind);

/// How a form lays the field out. All texts are source texts of the context "Register".
struct FieldLayout {
    const char *section = ""; ///< heading above the field; empty continues the section before
    const char *help = ""; ///< one sentence under or beside the editor
    bool wide = false; ///< takes the whole width of the form
};

/// One field of one register: what it is called, what it holds, how to reach it. The accessors are
/// made by RegisterDefinition<R>, which is where the types are checked.
struct Field {
    const char *column; ///< column of the table, object name of the editor, heading in files
    const char *label; ///< source text of the context "Register"
    int flags;
    FieldKind kind;
    StoredValue (*get)(const void *record);
    /// False, and the record unchanged, when the value does not fit: unknown word, number out of
    /// range, not a date, wrong type.
    bool (*set)(void *record, const StoredValue &value);
    FieldLayout layout = {};
};

/// What a register is for. One without a purpose has no list of its own: other pages look after it.
struct RegisterAbout {
    const char *clauses = ""; ///< "8.3.3", "4.4, 8.1"; empty for one that only the project needs
    const char *purpose = ""; ///< one sentence on what goes here; source text of "Register"
    const char *icon = "list";
};

/// What the generic parts need of a register, whatever its record type.
struct RegisterInfo {
    const char *table;
    const char *title; ///< source text of the context "Register"
    std::vector<Field> fields; ///< without the id, which every table has
    RegisterAbout about = {};
};

/// The field that names the record which one of this register is a part of, such as the agreement
/// of a target: a first field that is a required reference. Null when records stand alone.
[[nodiscard]] const Field *parentFieldOf(const RegisterInfo &info);

/// The field with that column, or null.
[[nodiscard]] const Field *fieldOf(const RegisterInfo &info, QLatin1String column);

/// What a person reads: translated word, local date and number. References show their ids.
[[nodiscard]] QString displayText(const Field &field, const void *record);
[[nodiscard]] QString displayText(const Field &field, const StoredValue &value);
/// What files hold, the same in every language: ISO date, word, decimal with a point.
[[nodiscard]] QString exchangeText(const Field &field, const StoredValue &value);

/// What people call a record: its code and its first text that lists show; empty when both are.
[[nodiscard]] QString titleOf(const RegisterInfo &info, const void *record);

/// The ids of a stored list of references, and back.
[[nodiscard]] QStringList idsOf(const StoredValue &value);
[[nodiscard]] StoredValue storedIds(const QStringList &ids);

/// The translated label of a field, and of a choice's stored word (the word itself when unknown).
[[nodiscard]] QString labelOf(const Field &field);
[[nodiscard]] QString labelOf(std::span<const Choice> choices, const QString &key);
[[nodiscard]] QString labelOf(std::span<const Choice> choices, int value);

namespace detail {
StoredValue storedText(const QString &text);
StoredValue storedChoice(std::span<const Choice> choices, int value);
bool choiceValue(std::span<const Choice> choices, const StoredValue &stored, int *value);
bool dateValue(const StoredValue &stored, QString *isoDate);
/// False unless `stored` is text that names each id once, separated by one space.
bool idListValue(const StoredValue &stored, QStringList *ids);
/// False unless `stored` is NULL, which sets nothing, or an integer inside the range.
bool decimalValue(const StoredValue &stored, const DecimalKind &kind,
                  std::optional<qint64> *scaled);
} // namespace detail

} // namespace gapwright
