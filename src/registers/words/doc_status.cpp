// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/words/doc_status.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<DocStatus>()
{
    static constexpr Choice choices[] = {
        {int(DocStatus::Draft), "draft", QT_TRANSLATE_NOOP("Register", "Draft")},
        {int(DocStatus::InReview), "in_review", QT_TRANSLATE_NOOP("Register", "In review")},
        {int(DocStatus::Approved), "approved", QT_TRANSLATE_NOOP("Register", "Approved")},
        {int(DocStatus::Published), "published", QT_TRANSLATE_NOOP("Register", "Published")},
        {int(DocStatus::Superseded), "superseded", QT_TRANSLATE_NOOP("Register", "Superseded")},
        {int(DocStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Register", "Withdrawn")},
    };
    return choices;
}

} // namespace gapwright
