// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_output.h"
#include "reports/layout/report_style.h"
#include "reports/package/xml_part.h"

namespace gapwright {

/// Points between the margins of a page.
[[nodiscard]] double odtTextWidth(const ReportStyle &look);
/// Declares the namespaces of OpenDocument on the element that is open.
void writeOdtNamespaces(XmlPart &xml);

/// styles.xml with page, head and foot. Paragraph styles: Standard, Text_20_body, Heading_20_1 to
/// 4, Title, Subtitle, Contents_20_1 to 3, List_20_Paragraph, Quotations, Caption, Gw_20_...; list
/// styles GwBullets and GwNumbers.
[[nodiscard]] QByteArray odtStylesPart(const DocumentOutput &output, const ReportStyle &look,
                                       bool numberedHeadings);

} // namespace gapwright
