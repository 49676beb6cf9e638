// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/test_translators.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

namespace gapwright::test {

namespace {

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + QChar(0) + source + QChar(0) + comment;
}

TranslationFile::Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslationFile::Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            message.translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else
            xml.skipCurrentElement();
    }
    return message;
}

bool isQtClass(const QString &context)
{
    return context.size() > 1 && context.at(0) == QLatin1Char('Q') && context.at(1).isUpper();
}

} // namespace

TranslationFile::TranslationFile(const QString &language)
{
    QFile file(QStringLiteral(GW_SOURCE_DIR "/translations/gapwright_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message")) {
            const Message message = readMessage(xml, context);
            m_messages.append(message);
            m_keys.insert(keyOf(message.context, message.source, message.comment));
        }
    }
}

bool TranslationFile::holds(const QString &context, const QString &source,
                            const QString &comment) const
{
    return m_keys.contains(keyOf(context, source, comment))
        || m_keys.contains(keyOf(context, source, {}));
}

PseudoTranslator::PseudoTranslator()
    : m_texts(QStringLiteral("en"))
{
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment,
                                    int) const
{
    const QString where = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty()
        || !(isQtClass(where) || m_texts.holds(where, text, QString::fromUtf8(comment))))
        return {};
    return open + text + close;
}

QString ArabicLetters::translate(const char *, const char *source, const char *, int) const
{
    static const QString letters = QStringLiteral("\u0627\u0628\u062C\u062F\u0647\u0648\u0632"
                                                  "\u062D\u0637\u064A\u0643\u0644\u0645\u0646"
                                                  "\u0633\u0639\u0641\u0635\u0642\u0631\u0634"
                                                  "\u062A\u062B\u062E\u0630\u0636");
    QString text = QString::fromUtf8(source);
    for (int i = 0; i < text.size(); ++i) {
        const bool isPlaceholder = i > 0 && text.at(i - 1) == QLatin1Char('%');
        const char16_t c = text.at(i).toLower().unicode();
        if (c >= 'a' && c <= 'z' && !isPlaceholder)
            text[i] = letters.at(c - 'a');
    }
    return text;
}

} // namespace gapwright::test
