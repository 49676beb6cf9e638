// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

class QSettings;

namespace gapwright {

/// How a person looks at a register: what is filtered, which columns, which order. Fields are named
/// by their column in the file.
struct RegisterView {
    QString words = {};
    QString choice = {}; ///< stored word of the choice filter
    bool hasChoice = false;
    bool onlyProblems = false;
    QStringList columns = {}; ///< empty: the register's own choice
    QString sortColumn = {};
    bool descending = false;

    friend bool operator==(const RegisterView &, const RegisterView &) = default;
};

/// The views of one register, kept in the settings of the user. The settings must outlive it.
class RegisterViews {
public:
    RegisterViews(QSettings &settings, const QString &table);

    /// How the register was left, default at first.
    [[nodiscard]] RegisterView last() const;
    void keepLast(const RegisterView &view);
    /// Names of the saved views, sorted.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] RegisterView named(const QString &name) const;
    /// A view of the same name is replaced.
    void save(const QString &name, const RegisterView &view);
    void remove(const QString &name);

private:
    [[nodiscard]] RegisterView read(const QString &group) const;
    void write(const QString &group, const RegisterView &view);
    [[nodiscard]] QString groupOf(const QString &name) const;

    QSettings &m_settings;
    QString m_table;
};

} // namespace gapwright
