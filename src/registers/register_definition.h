// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/member_types.h"

#include <QDate>

namespace gapwright {

/// The definition of the register whose records are R: typed at this edge, erased behind it.
/// Lists, forms, SQL, files and report tables are made from it. Every field names a member of R,
/// and a member of the wrong type is one clear compile error.
template <class R> class RegisterDefinition : public RegisterInfo {
public:
    RegisterDefinition(const char *tableName, const char *heading)
        : RegisterInfo{tableName, heading, {}, {}}
    {
    }

    RegisterDefinition &describe(const RegisterAbout &what)
    {
        about = what;
        return *this;
    }

    template <auto Member>
    RegisterDefinition &text(const char *column, const char *label, int flags = Optional,
                             TextKind kind = {}, FieldLayout layout = {})
    {
        static_assert(holds<Member, QString>, "text() takes a QString member of this record");
        fields.push_back({column, label, flags, kind,
                          [](const void *r) { return detail::storedText(of(r).*Member); },
                          [](void *r, const StoredValue &v) {
                              const auto *typed = std::get_if<QString>(&v);
                              if (typed)
                                  of(r).*Member = *typed;
                              return typed != nullptr;
                          },
                          layout});
        return *this;
    }

    /// An empty (invalid) date is stored as empty text.
    template <auto Member>
    RegisterDefinition &date(const char *column, const char *label, int flags = Optional,
                             FieldLayout layout = {})
    {
        static_assert(holds<Member, QDate>, "date() takes a QDate member of this record");
        fields.push_back({column, label, flags, DateKind{},
                          [](const void *r) -> StoredValue {
                              const QDate day = of(r).*Member;
                              return day.isValid() ? day.toString(Qt::ISODate)
                                                   : QString(QLatin1String(""));
                          },
                          [](void *r, const StoredValue &v) {
                              QString iso;
                              if (!detail::dateValue(v, &iso))
                                  return false;
                              of(r).*Member = QDate::fromString(iso, Qt::ISODate);
                              return true;
                          },
                          layout});
        return *this;
    }

    template <auto Member, int Minimum = 0, int Maximum = 1'000'000'000>
    RegisterDefinition &number(const char *column, const char *label, int flags = Optional,
                               FieldLayout layout = {})
    {
        static_assert(holds<Member, int>, "number() takes an int member of this record");
        fields.push_back({column, label, flags, NumberKind{Minimum, Maximum, false},
                          [](const void *r) -> StoredValue { return qint64(of(r).*Member); },
                          [](void *r, const StoredValue &v) {
                              const auto *n = std::get_if<qint64>(&v);
                              if (!n || *n < Minimum || *n > Maximum)
                                  return false;
                              of(r).*Member = int(*n);
                              return true;
                          },
                          layout});
        return *this;
    }

    template <auto Member, int Minimum = 0, int Maximum = 1'000'000'000>
    RegisterDefinition &optionalNumber(const char *column, const char *label, int flags = Optional,
                                       FieldLayout layout = {})
    {
        static_assert(holds<Member, std::optional<int>>,
                      "optionalNumber() takes a std::optional<int> member of this record");
        fields.push_back({column, label, flags, NumberKind{Minimum, Maximum, true},
                          [](const void *r) -> StoredValue {
                              const std::optional<int> n = of(r).*Member;
                              return n ? StoredValue(qint64(*n)) : StoredValue();
                          },
                          [](void *r, const StoredValue &v) {
                              if (isNull(v)) {
                                  of(r).*Member = std::nullopt;
                                  return true;
                              }
                              const auto *n = std::get_if<qint64>(&v);
                              if (!n || *n < Minimum || *n > Maximum)
                                  return false;
                              of(r).*Member = int(*n);
                              return true;
                          },
                          layout});
        return *this;
    }

    /// A size or count that may pass 2^31.
    template <auto Member>
    RegisterDefinition &size(const char *column, const char *label, int flags = Optional,
                             FieldLayout layout = {})
    {
        static_assert(holds<Member, qint64>, "size() takes a qint64 member of this record");
        fields.push_back({column, label, flags, NumberKind{},
                          [](const void *r) -> StoredValue { return of(r).*Member; },
                          [](void *r, const StoredValue &v) {
                              const auto *n = std::get_if<qint64>(&v);
                              if (!n || *n < 0)
                                  return false;
                              of(r).*Member = *n;
                              return true;
                          },
                          layout});
        return *this;
    }

    template <auto Member>
    RegisterDefinition &flag(const char *column, const char *label, int flags = Optional,
                             FieldLayout layout = {})
    {
        static_assert(holds<Member, bool>, "flag() takes a bool member of this record");
        fields.push_back(
            {column, label, flags, FlagKind{},
             [](const void *r) -> StoredValue { return qint64(of(r).*Member ? 1 : 0); },
             [](void *r, const StoredValue &v) {
                 const auto *n = std::get_if<qint64>(&v);
                 if (!n || *n < 0 || *n > 1)
                     return false;
                 of(r).*Member = *n == 1;
                 return true;
             },
             layout});
        return *this;
    }

    template <auto Member>
    RegisterDefinition &choice(const char *column, const char *label, int flags = Optional,
                               FieldLayout layout = {})
    {
        using E = typename detail::MemberOf<std::remove_const_t<decltype(Member)>>::Type;
        static_assert(std::is_enum_v<E>, "choice() takes an enumeration member of this record");
        fields.push_back(
            {column, label, flags, ChoiceKind{choicesOf<E>()},
             [](const void *r) { return detail::storedChoice(choicesOf<E>(), int(of(r).*Member)); },
             [](void *r, const StoredValue &v) {
                 int value = 0;
                 if (!detail::choiceValue(choicesOf<E>(), v, &value))
                     return false;
                 of(r).*Member = E(value);
                 return true;
             },
             layout});
        return *this;
    }

    template <auto Member>
    RegisterDefinition &reference(const char *column, const char *label, const char *targetTable,
                                  int flags = Optional, FieldLayout layout = {})
    {
        using T = typename detail::MemberOf<std::remove_const_t<decltype(Member)>>::Type;
        static_assert(detail::IsId<T>::value, "reference() takes an Id<> member of this record");
        fields.push_back({column, label, flags, ReferenceKind{targetTable},
                          [](const void *r) -> StoredValue {
                              const QString &id = (of(r).*Member).value;
                              return id.isEmpty() ? StoredValue() : StoredValue(id);
                          },
                          [](void *r, const StoredValue &v) {
                              if (std::holds_alternative<qint64>(v))
                                  return false;
                              (of(r).*Member).value = textOf(v);
                              return true;
                          },
                          layout});
        return *this;
    }

    /// Any number of records, each once, in the order the user gave them.
    template <auto Member>
    RegisterDefinition &references(const char *column, const char *label, const char *targetTable,
                                   int flags = Optional, FieldLayout layout = {})
    {
        using List = TypeOf<Member>;
        static_assert(detail::IsIdList<List>::value,
                      "references() takes a std::vector<Id<>> member of this record");
        fields.push_back({column, label, flags, ReferencesKind{targetTable},
                          [](const void *r) -> StoredValue {
                              QStringList ids;
                              for (const auto &id : of(r).*Member)
                                  ids.append(id.value);
                              return storedIds(ids);
                          },
                          [](void *r, const StoredValue &v) {
                              QStringList ids;
                              if (!detail::idListValue(v, &ids))
                                  return false;
                              List list;
                              for (const QString &id : ids)
                                  list.push_back({id});
                              of(r).*Member = std::move(list);
                              return true;
                          },
                          layout});
        return *this;
    }

    /// An attachment of the project, as Id<Attachment>.
    template <auto Member>
    RegisterDefinition &file(const char *column, const char *label, int flags = Optional,
                             FieldLayout layout = {})
    {
        reference<Member>(column, label, "attachment", flags, layout);
        fields.back().kind = FileKind{};
        return *this;
    }

    template <auto Member>
    RegisterDefinition &decimal(const char *column, const char *label, int flags = Optional,
                                FieldLayout layout = {})
    {
        return scaled<Member, DecimalKind>(column, label, flags, layout);
    }

    template <auto Member>
    RegisterDefinition &money(const char *column, const char *label, int flags = Optional,
                              FieldLayout layout = {})
    {
        static_assert(holds<Member, std::optional<Money>>,
                      "money() takes a std::optional<Money> member of this record");
        return scaled<Member, MoneyKind>(column, label, flags, layout);
    }

    template <auto Member>
    RegisterDefinition &percent(const char *column, const char *label, int flags = Optional,
                                FieldLayout layout = {})
    {
        return scaled<Member, PercentKind>(column, label, flags, layout);
    }

private:
    template <auto Member>
    using TypeOf = typename detail::MemberOf<std::remove_const_t<decltype(Member)>>::Type;

    template <auto Member, class Kind>
    RegisterDefinition &scaled(const char *column, const char *label, int flags, FieldLayout layout)
    {
        using Holder = TypeOf<Member>;
        static_assert(detail::DecimalIn<Holder>::value,
                      "a decimal field takes a std::optional<Decimal<>> member of this record");
        using Number = typename Holder::value_type;
        static constexpr DecimalKind range = detail::rangeOf<Kind>(Number::places);
        fields.push_back({column, label, flags, Kind{range},
                          [](const void *r) -> StoredValue {
                              const std::optional<Number> &number = of(r).*Member;
                              return number ? StoredValue(number->scaled()) : StoredValue();
                          },
                          [](void *r, const StoredValue &v) {
                              std::optional<qint64> number;
                              if (!detail::decimalValue(v, range, &number))
                                  return false;
                              of(r).*Member =
                                  number ? std::optional(Number::ofScaled(*number)) : std::nullopt;
                              return true;
                          },
                          layout});
        return *this;
    }

    template <auto Member, class T>
    static constexpr bool holds = std::is_same_v<std::remove_const_t<decltype(Member)>, T R::*>;

    static const R &of(const void *record) { return *static_cast<const R *>(record); }
    static R &of(void *record) { return *static_cast<R *>(record); }
};

/// The one definition of register R; specialised in the register's own .cpp.
template <class R> const RegisterDefinition<R> &definitionOf();

} // namespace gapwright
