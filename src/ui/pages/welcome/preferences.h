// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/theme.h"

#include <QSettings>

namespace gapwright {

/// What a person chose on this computer: name, look, places. Kept in the settings of the user,
/// never in a project. Values that make no sense are read as the default.
class Preferences {
public:
    /// The settings of the user, or those of another file (tests).
    explicit Preferences(const QString &file = {});

    /// Who works here, written into the history of every project; empty until asked.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &name);
    /// The name the computer knows the user by, as a proposal.
    [[nodiscard]] static QString proposedAuthor();

    [[nodiscard]] SchemeSetting scheme() const;
    void setScheme(SchemeSetting scheme);
    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] bool guidanceWanted() const;
    void setGuidanceWanted(bool wanted);
    [[nodiscard]] QStringList foldedGroups() const;
    void setFoldedGroups(const QStringList &groups);

    /// The project and the page that were open at the end of the last session.
    [[nodiscard]] QString lastProject() const;
    void setLastProject(const QString &path);
    [[nodiscard]] QString lastPage() const;
    void setLastPage(const QString &key);

    /// True once: whether the tour of the window should be offered to a person new to the program.
    [[nodiscard]] bool takeTourOffer();

    /// The folder last used for a purpose ("projects", "reports", "csv"); the documents folder at
    /// first or when it is gone.
    [[nodiscard]] QString folder(const QString &purpose) const;
    /// Remembers the folder of a file that was chosen.
    void rememberFolderOf(const QString &purpose, const QString &file);

    [[nodiscard]] QSettings &store() { return m_store; }

private:
    QSettings m_store;
};

} // namespace gapwright
