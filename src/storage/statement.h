// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/stored_value.h"

#include <QByteArray>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace gapwright {

class Connection;

/// A prepared statement, borrowed from the cache of its connection and given back, reset, at the
/// end of its scope. The first failure sticks: next() is false from then on, and end() or run()
/// says what happened.
class Statement {
public:
    Statement(Connection &connection, QByteArray sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Parameters count from 1.
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, const QByteArray &utf8);
    Statement &bind(int parameter, const StoredValue &value);
    /// The bytes must stay as they are until the statement is reset.
    Statement &bindBlob(int parameter, const QByteArray &bytes);

    /// Steps to the next row; false at the end and after a failure.
    bool next();
    /// Success, or the first failure. Resets the statement for another run.
    Outcome end();
    /// Steps to the end and resets, for statements without rows.
    Outcome run();
    /// SQLite's extended code of the failure, 0 without one.
    [[nodiscard]] int failureCode() const { return m_code; }

    /// Columns of the row count from 0.
    [[nodiscard]] int columns() const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// The bytes of a text, until the next step; nothing for any other type.
    [[nodiscard]] std::optional<std::string_view> utf8(int column) const;
    /// Nothing for a real number or a blob, which no record table may hold.
    [[nodiscard]] std::optional<StoredValue> value(int column) const;

private:
    void note(int code);

    Connection &m_connection;
    QByteArray m_sql;
    Error m_error; // before the statement, whose making may fill it
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

} // namespace gapwright
