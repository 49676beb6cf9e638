// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_parts.h"

namespace gapwright::pdf {

namespace {

constexpr double aboveHeading = 8; ///< points shown above a heading that was jumped to

struct Node {
    QPDFObjectHandle object;
    int level = 0;
    std::vector<std::size_t> children;
};

/// Links the children of a node to each other; deeper nodes are closed. Returns their number.
void linkChildren(std::vector<Node> &nodes, std::size_t at)
{
    const Node &node = nodes[at];
    QPDFObjectHandle object = node.object;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        QPDFObjectHandle child = nodes[node.children[i]].object;
        if (i > 0)
            child.replaceKey("/Prev", nodes[node.children[i - 1]].object);
        if (i + 1 < node.children.size())
            child.replaceKey("/Next", nodes[node.children[i + 1]].object);
        linkChildren(nodes, node.children[i]);
    }
    if (node.children.empty())
        return;
    const int count = int(node.children.size());
    object.replaceKey("/First", nodes[node.children.front()].object);
    object.replaceKey("/Last", nodes[node.children.back()].object);
    object.replaceKey("/Count", QPDFObjectHandle::newInteger(at == 0 ? count : -count));
}

} // namespace

QPDFObjectHandle unicodeText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle destinationOf(const OutlineEntry &entry, Pages &pages, const LaidReport &report)
{
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(pages.at(std::size_t(entry.page)).getObjectHandle());
    target.appendItem(QPDFObjectHandle::newName("/XYZ"));
    target.appendItem(QPDFObjectHandle::newNull());
    target.appendItem(
        QPDFObjectHandle::newReal(report.pageSize.height() - entry.y + aboveHeading, 2));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

void addOutline(QPDF &file, Pages &pages, const LaidReport &report)
{
    if (report.outline.empty())
        return;
    std::vector<Node> nodes{{file.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0, {}}};
    std::vector<std::size_t> open{0};
    for (const OutlineEntry &entry : report.outline) {
        while (nodes[open.back()].level >= entry.level)
            open.pop_back();
        QPDFObjectHandle object = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Title", unicodeText(entry.title));
        object.replaceKey("/Dest", destinationOf(entry, pages, report));
        object.replaceKey("/Parent", nodes[open.back()].object);
        nodes[open.back()].children.push_back(nodes.size());
        open.push_back(nodes.size());
        nodes.push_back({object, entry.level, {}});
    }
    linkChildren(nodes, 0);
    nodes.front().object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    file.getRoot().replaceKey("/Outlines", nodes.front().object);
    file.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace gapwright::pdf
