// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/all_registers.h"

#include <future>
#include <optional>
#include <vector>

namespace gapwright {

class Connection;

/// Reads the results of the items, which are most of what a large project holds: from some
/// thousands on the newer half is read by a second connection, beside whatever the first one reads
/// between the making of this and take(). A read transaction of the first keeps the file as it is
/// meanwhile. Few results, a transaction of the caller and a file for reading only are read by the
/// first alone.
class ResultsReading {
public:
    /// Begins. `connection` outlives this.
    explicit ResultsReading(Connection &connection);
    /// Waits for the second connection and ends the read transaction.
    ~ResultsReading();
    ResultsReading(const ResultsReading &) = delete;
    ResultsReading &operator=(const ResultsReading &) = delete;

    /// All results, by id. To be called once. What keeps the second connection from its half is no
    /// error: the first reads all then.
    [[nodiscard]] Result<std::vector<ItemResult>> take();

private:
    /// What was seen when the reading began.
    struct Extent {
        qint64 first = 0; ///< row number where the newer half begins
        qint64 count = 0; ///< of all results
    };

    [[nodiscard]] std::optional<Extent> extent();
    static Result<std::vector<ItemResult>> readNewer(const QString &path, Extent extent);

    Connection &m_connection;
    bool m_hasBegun = false;
    Extent m_extent;
    std::future<Result<std::vector<ItemResult>>> m_newer; ///< invalid when the first reads alone
};

} // namespace gapwright
