// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace gapwright {

/// The list a paragraph belongs to, as numbering.xml counts: number 0 takes it out of any list.
struct DocxListPlace {
    int number = 0;
    int level = 0; ///< from 0
};

/// What a paragraph or character style of a Word file says, with what it is based on resolved.
struct DocxStyleLook {
    QString name; ///< in lower case: "heading 1"
    int outline = -1; ///< from 0; -1 for text
    std::optional<DocxListPlace> list = {};
    bool bold = false;
    bool italic = false;
};

struct DocxListLevel {
    bool isList = true; ///< false for levels without mark
    bool numbered = false;
    int start = 1;
};

/// Styles and lists of a Word file, read from styles.xml and numbering.xml. Both may be empty;
/// what is unknown looks like plain text.
class DocxLook {
public:
    DocxLook(const QByteArray &styles, const QByteArray &numbering);

    /// Of a paragraph or character style; of the default one when there is none of that id.
    [[nodiscard]] DocxStyleLook style(const QString &id) const;
    [[nodiscard]] DocxListLevel level(const DocxListPlace &place) const;

private:
    struct Style {
        QString name, basedOn;
        std::optional<int> outline, number, level;
        std::optional<bool> bold, italic;
    };
    using Levels = QMap<int, DocxListLevel>;
    struct List {
        int abstract = -1;
        Levels overrides;
    };
    void readStyles(const QByteArray &bytes);
    void readNumbering(const QByteArray &bytes);

    QMap<QString, Style> m_styles;
    QString m_default;
    QMap<int, Levels> m_abstract;
    QMap<int, List> m_lists;
};

} // namespace gapwright
