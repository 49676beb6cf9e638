// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reading/word_xml.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

constexpr int deepestElement = 256;

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(DocumentReading)
};

} // namespace

QString wordAttribute(const QXmlStreamReader &xml, const char *name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == QLatin1String(name))
            return attribute.value().toString();
    }
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = wordAttribute(xml, "val");
    return value != QLatin1String("0") && value != QLatin1String("false")
        && value != QLatin1String("off");
}

Outcome checkXml(const QByteArray &bytes, const QString &part, const QString &file)
{
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (depth > deepestElement)
            return Error{Reading::tr("%1 is not opened: in its part %2, line %3, elements lie "
                                     "deeper in each other than in any document. Choose another "
                                     "file.")
                             .arg(file, part, QString::number(xml.lineNumber())),
                         ErrorKind::Hostile,
                         {}};
    }
    if (xml.hasError())
        return Error{
            Reading::tr("%1 is damaged: its part %2 cannot be read from line %3 on. Open "
                        "it in your word processor, save it again and choose it once more.")
                .arg(file, part, QString::number(xml.lineNumber())),
            ErrorKind::Damaged, xml.errorString()};
    return Unit{};
}

} // namespace gapwright
