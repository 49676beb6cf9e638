// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_parts.h"

#include <QHash>

namespace gapwright::pdf {

namespace {

using Object = QPDFObjectHandle;

Object dictionaryOf(const char *type)
{
    Object dictionary = Object::newDictionary();
    dictionary.replaceKey("/Type", Object::newName(type));
    return dictionary;
}

Object linkAnnotation(QPDF &file, const LinkArea &link, Object destination, qreal pageHeight)
{
    Object annotation = file.makeIndirectObject(
        Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>"));
    Object box = Object::newArray();
    for (const qreal side : {link.box.left(), pageHeight - link.box.bottom(), link.box.right(),
                             pageHeight - link.box.top()})
        box.appendItem(Object::newReal(side, 2));
    annotation.replaceKey("/Rect", box);
    annotation.replaceKey("/Contents", unicodeText(link.text));
    annotation.replaceKey("/Dest", destination);
    return annotation;
}

class StructureTree {
public:
    StructureTree(QPDF &file, Pages &pages, const LaidReport &report)
        : m_file(file)
        , m_pages(pages)
        , m_report(report)
        , m_root(file.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>")))
        , m_nextKey(int(pages.size()))
    {
        for (const OutlineEntry &anchor : report.anchors)
            m_anchors.insert(anchor.anchor, anchor);
    }

    void addElements()
    {
        for (const StructureElement &element : m_report.elements) {
            Object node = m_file.makeIndirectObject(dictionaryOf("/StructElem"));
            node.replaceKey("/S", Object::newName("/" + element.type.toStdString()));
            if (!element.alternative.isEmpty())
                node.replaceKey("/Alt", unicodeText(element.alternative));
            if (!element.actualText.isEmpty())
                node.replaceKey("/ActualText", unicodeText(element.actualText));
            if (element.columnHeader)
                node.replaceKey("/A", Object::parse("<< /O /Table /Scope /Column >>"));
            if (element.columnSpan > 1) {
                Object attributes = Object::parse("<< /O /Table >>");
                attributes.replaceKey("/ColSpan", Object::newInteger(element.columnSpan));
                node.replaceKey("/A", attributes);
            }
            node.replaceKey("/K", Object::newArray());
            Object parent = element.parent < 0 ? m_root : m_nodes[std::size_t(element.parent)];
            node.replaceKey("/P", parent);
            if (element.parent < 0)
                m_root.replaceKey("/K", node);
            m_nodes.push_back(node);
        }
    }

    /// Content comes before the children of an element, and children in reading order. An element
    /// names the page of its first content; what lies there needs no more than its number.
    void addMarks(const std::vector<PageMarks> &marks)
    {
        std::vector<int> firstPages(m_nodes.size(), -1);
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            Object owners = Object::newArray();
            for (std::size_t mark = 0; mark < marks[page].size(); ++mark) {
                const auto element = std::size_t(marks[page][mark]);
                Object owner = m_nodes[element];
                Object reference = Object::newInteger(int(mark));
                if (firstPages[element] < 0) {
                    firstPages[element] = int(page);
                    owner.replaceKey("/Pg", m_pages[page].getObjectHandle());
                } else if (firstPages[element] != int(page)) {
                    reference = dictionaryOf("/MCR");
                    reference.replaceKey("/Pg", m_pages[page].getObjectHandle());
                    reference.replaceKey("/MCID", Object::newInteger(int(mark)));
                }
                owner.getKey("/K").appendItem(reference);
                owners.appendItem(owner);
            }
            addParent(int(page), m_file.makeIndirectObject(owners));
            Object object = m_pages[page].getObjectHandle();
            object.replaceKey("/StructParents", Object::newInteger(int(page)));
            object.replaceKey("/Tabs", Object::newName("/S"));
        }
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const int parent = m_report.elements[i].parent;
            if (parent >= 0)
                m_nodes[std::size_t(parent)].getKey("/K").appendItem(m_nodes[i]);
        }
    }

    void addLinks()
    {
        for (const LinkArea &link : m_report.links) {
            const auto target = m_anchors.constFind(link.target);
            if (target == m_anchors.constEnd())
                continue;
            Object annotation =
                linkAnnotation(m_file, link, destinationOf(*target, m_pages, m_report),
                               m_report.pageSize.height());
            Object page = m_pages[std::size_t(link.page)].getObjectHandle();
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(annotation);
            annotation.replaceKey("/StructParent", Object::newInteger(m_nextKey));
            Object node = m_nodes[std::size_t(link.element)];
            Object reference = dictionaryOf("/OBJR");
            reference.replaceKey("/Obj", annotation);
            reference.replaceKey("/Pg", page);
            node.getKey("/K").appendItem(reference);
            addParent(m_nextKey++, node);
        }
    }

    void finish()
    {
        Object parents = Object::newDictionary();
        parents.replaceKey("/Nums", m_parents);
        m_root.replaceKey("/ParentTree", m_file.makeIndirectObject(parents));
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextKey));
        m_file.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_file.getRoot().replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    }

private:
    void addParent(int key, Object object)
    {
        m_parents.appendItem(Object::newInteger(key));
        m_parents.appendItem(object);
    }

    QPDF &m_file;
    Pages &m_pages;
    const LaidReport &m_report;
    Object m_root;
    Object m_parents = Object::newArray();
    std::vector<Object> m_nodes;
    QHash<QString, OutlineEntry> m_anchors;
    int m_nextKey;
};

} // namespace

void addStructure(QPDF &file, Pages &pages, const LaidReport &report,
                  const std::vector<PageMarks> &marks)
{
    StructureTree tree(file, pages, report);
    tree.addElements();
    tree.addMarks(marks);
    tree.addLinks();
    tree.finish();
}

} // namespace gapwright::pdf
