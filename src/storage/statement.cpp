// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "base/overloaded.h"
#include "storage/connection.h"

#include <sqlite3.h>

namespace gapwright {

Statement::Statement(Connection &connection, QByteArray sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_statement(m_connection.take(m_sql, &m_error))
{
    if (!m_statement)
        m_code = sqlite3_extended_errcode(connection.handle());
    if (!m_statement && m_code == SQLITE_OK)
        m_code = SQLITE_MISUSE;
}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, m_statement);
}

void Statement::note(int code)
{
    if (code == SQLITE_OK || m_code != SQLITE_OK)
        return;
    m_code = code;
    m_error = m_connection.lastError();
}

Statement &Statement::bind(int parameter, qint64 value)
{
    if (m_statement)
        note(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    return bind(parameter, text.toUtf8());
}

Statement &Statement::bind(int parameter, const QByteArray &utf8)
{
    if (m_statement)
        note(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                                 sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int parameter, const StoredValue &value)
{
    std::visit(Overloaded{
                   [&](std::monostate) {
                       if (m_statement)
                           note(sqlite3_bind_null(m_statement, parameter));
                   },
                   [&](qint64 number) { bind(parameter, number); },
                   [&](const QString &text) { bind(parameter, text); },
               },
               value);
    return *this;
}

Statement &Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    if (m_statement)
        note(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(),
                                 sqlite3_uint64(bytes.size()), SQLITE_STATIC));
    return *this;
}

bool Statement::next()
{
    if (!m_statement || m_code != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        note(sqlite3_extended_errcode(m_connection.handle()));
    return false;
}

Outcome Statement::end()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    if (m_code != SQLITE_OK)
        return m_error;
    return Unit{};
}

Outcome Statement::run()
{
    while (next()) { }
    return end();
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, utf8 ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, data ? sqlite3_column_bytes(m_statement, column) : 0);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<std::string_view> Statement::utf8(int column) const
{
    sqlite3_value *value = sqlite3_column_value(m_statement, column);
    if (sqlite3_value_type(value) != SQLITE_TEXT)
        return std::nullopt;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return std::string_view(text, text ? size_t(sqlite3_value_bytes(value)) : 0);
}

std::optional<StoredValue> Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return StoredValue();
    case SQLITE_INTEGER:
        return StoredValue(integer(column));
    case SQLITE_TEXT:
        return StoredValue(text(column));
    default: // SQLite's own type codes, not an enumeration of ours
        return std::nullopt;
    }
}

} // namespace gapwright
