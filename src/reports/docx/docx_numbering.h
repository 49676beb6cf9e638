// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/docx/docx_styles.h"

#include <QByteArray>

#include <vector>

namespace gapwright {

/// The numbering of headings and lists. Each numbered list counts for itself.
class DocxNumbering {
public:
    /// Ids begin behind those of a client's numbering part, which may be empty.
    explicit DocxNumbering(QByteArray foreign = {});

    [[nodiscard]] int headings() const { return m_first; }
    [[nodiscard]] int bullets() const { return m_first + 1; }
    /// The id for a new numbered list at a depth from 0.
    [[nodiscard]] int numberedList(int depth, int start);

    /// word/numbering.xml. With `linkHeadings` the heading styles number themselves.
    [[nodiscard]] QByteArray part(const DocxStyles &styles, bool linkHeadings) const;

private:
    struct Restart {
        int depth, start;
    };
    QByteArray m_foreign;
    int m_abstract = 0; ///< first free abstract id
    int m_first = 1; ///< first free id
    std::vector<Restart> m_lists;
};

} // namespace gapwright
