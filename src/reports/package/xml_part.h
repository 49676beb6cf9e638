// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace gapwright {

/// Characters that XML 1.0 cannot hold become U+FFFD.
[[nodiscard]] QString xmlText(QString text);

/// Writes one XML document into memory. Names are written as given, with their prefix; namespaces
/// are attributes of the root. Texts and values are escaped.
class XmlPart {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    void open(const char *name, Attributes attributes = {});
    void close();
    /// An element without content.
    void leaf(const char *name, Attributes attributes = {});
    /// <name w:val="value"/>, of which OOXML is full.
    void value(const char *name, const QString &value) { leaf(name, {{"w:val", value}}); }
    /// <name>text</name>
    void element(const char *name, const QString &text, Attributes attributes = {});
    void text(const QString &text);
    void attribute(const char *name, const QString &value);
    /// The whole document; nothing may be written after.
    [[nodiscard]] QByteArray take();

    [[nodiscard]] QXmlStreamWriter &writer() { return m_writer; }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace gapwright
