// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registers/register_list_model.h"

#include <QTemporaryDir>

#include <ctime>
#include <functional>

namespace gapwright::test {

/// A project in memory with that many risks, owned by a hundred people. Only what is edited later
/// reaches the disk.
class LargeRegister {
public:
    explicit LargeRegister(int risks);

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const RegisterDirectory &directory() const { return *m_directory; }
    [[nodiscard]] const RegisterAccess &risks() const;
    /// A risk that is not stored yet.
    [[nodiscard]] static Risk risk(int number);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RegisterDirectory> m_directory;
};

/// What lists do with a register, in seconds of processor time of this thread: what else the
/// machine does counts as little as possible. The best of three.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

struct RegisterTimes {
    double open = 0; ///< model and filter
    double filter = 0; ///< a word that few records hold
    double sort = 0; ///< by a text column
    double add = 0; ///< one record, into the sorted list
};
[[nodiscard]] RegisterTimes measured(int risks);

} // namespace gapwright::test
