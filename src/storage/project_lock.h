// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QLockFile>

namespace gapwright {

/// Who holds a project, as its lock file says.
struct LockOwner {
    QString application;
    QString host;
    QString author; ///< empty when the lock file does not say
    bool onThisHost = false;
};

/// The side file `.~lock.NAME#` that says who works on a project. Released at the end of its scope.
class ProjectLock {
public:
    enum class State {
        Held,
        HeldByOther, ///< a living process of this computer
        LeftByOtherHost, ///< maybe arrived by synchronisation; only a person can tell
        NotCreatable ///< the folder cannot be written
    };

    explicit ProjectLock(const QString &projectPath);

    /// A lock that a dead process of this computer left is taken over; one of another computer
    /// only with `takeOver`. `author` and `application` are told to others.
    State take(const QString &author, const QString &application, bool takeOver);
    void release();

    /// True when the last owner did not release the lock.
    [[nodiscard]] bool wasLeft() const { return m_wasLeft; }
    /// The other owner, after HeldByOther and LeftByOtherHost.
    [[nodiscard]] LockOwner owner() const;
    /// The sentence of a refused lock, with its kind.
    [[nodiscard]] Error refusal(State state) const;

    /// The name of the side file of a project.
    [[nodiscard]] static QString fileNameOf(const QString &projectPath);

private:
    State tryOnce();
    /// Removes a lock file that nobody signs: its maker was killed right after making it.
    bool removeUnsigned();
    void sign(const QString &author, const QString &application) const;

    QString m_projectPath;
    QLockFile m_file;
    bool m_wasLeft = false;
};

} // namespace gapwright
