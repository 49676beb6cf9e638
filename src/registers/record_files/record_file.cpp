// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/record_files/record_file.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = RecordFile;

void addFile(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::attachment>("attachment_id", QT_TRANSLATE_NOOP("Register", "File"),
                                   "attachment", Required,
                                   {.section = QT_TRANSLATE_NOOP("Register", "File"),
                                    .help = QT_TRANSLATE_NOOP("Register", "The attached file.")})
        .text<&R::recordTable>("record_table", QT_TRANSLATE_NOOP("Register", "Register"), Required,
                               {},
                               {.help = QT_TRANSLATE_NOOP("Register", "The table of the record.")})
        .text<&R::record>("record", QT_TRANSLATE_NOOP("Register", "Record"), Required, {},
                          {.help = QT_TRANSLATE_NOOP("Register", "The id of the record.")})
        .text<&R::caption>("caption", QT_TRANSLATE_NOOP("Register", "Caption"),
                           ShownInList | Searchable, {},
                           {.help = QT_TRANSLATE_NOOP("Register", "What the file shows.")});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("record_files", QT_TRANSLATE_NOOP("Register", "Attached files"));
        addFile(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
