// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/compare_view.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

namespace gapwright {

namespace {

/// Paragraphs that did not change, on each side of one that did.
constexpr std::size_t neighbours = 1;

QString anchorOf(int change)
{
    return QStringLiteral("change-%1").arg(change);
}

QString shownText(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

} // namespace

CompareView::CompareView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(new QLabel)
    , m_onlyChanges(new QCheckBox(tr("Only what changed")))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_text(new QTextBrowser)
    , m_work(this)
{
    setObjectName(QStringLiteral("compareView"));
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {0, 0, 0, 0}, 8);
    auto *bar = new QHBoxLayout;
    setScaledSpacing(*bar, theme, {0, 0, 0, 0}, 8);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_onlyChanges);
    const auto tool = [&](QToolButton *button, const QString &icon, const QString &name, int by) {
        button->setIcon(theme.icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        bar->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, by] { goToChange(by); });
    };
    tool(m_previous, QStringLiteral("chevron-up"), tr("Previous change"), -1);
    tool(m_next, QStringLiteral("chevron-down"), tr("Next change"), 1);
    m_onlyChanges->setChecked(true);
    m_onlyChanges->setObjectName(QStringLiteral("onlyChanges"));
    m_text->setObjectName(QStringLiteral("comparedText"));
    m_text->setAccessibleName(tr("The two texts side by side"));
    m_text->setOpenLinks(false);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &CompareView::show);
    connect(&theme, &Theme::changed, this, &CompareView::show);
}

void CompareView::compare(const Side &before, const Side &after)
{
    m_beforeTitle = before.title;
    m_afterTitle = after.title;
    m_summary->setText(tr("Comparing …"));
    const quint64 generation = ++m_generation;
    m_work.run<std::vector<ParagraphPair>>(
        [a = before.text, b = after.text] { return compareTexts(a, b); },
        [this, generation](std::vector<ParagraphPair> pairs) {
            if (generation == m_generation)
                take(std::move(pairs));
        });
}

void CompareView::showPairs(const QString &before, const QString &after,
                            std::vector<ParagraphPair> pairs)
{
    ++m_generation;
    m_beforeTitle = before;
    m_afterTitle = after;
    take(std::move(pairs));
}

void CompareView::take(std::vector<ParagraphPair> pairs)
{
    m_pairs = std::move(pairs);
    m_current = -1;
    m_changes = std::size_t(std::count_if(
        m_pairs.begin(), m_pairs.end(), [](const ParagraphPair &pair) { return !pair.isSame(); }));
    m_summary->setText(m_changes == 0 ? tr("Both texts are the same.")
                                      : tr("%n paragraphs differ.", nullptr, int(m_changes)));
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(m_changes > 0);
    show();
    emit compared();
}

void CompareView::goToChange(int by)
{
    if (m_changes == 0)
        return;
    const int count = int(m_changes);
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    m_text->scrollToAnchor(anchorOf(m_current));
}

void CompareView::show()
{
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(m_changes == 0 && m_onlyChanges->isChecked() ? QString() : html());
    m_text->verticalScrollBar()->setValue(place);
}

QString CompareView::html() const
{
    const Tokens &tokens = m_theme.tokens();
    const auto cellOf = [&](const std::vector<TextPiece> &pieces) {
        QString cell;
        for (const TextPiece &piece : pieces) {
            const QString text = shownText(piece.text);
            if (piece.change == TextChange::Same)
                cell += text;
            else if (piece.change == TextChange::Removed)
                cell += QStringLiteral("<span style=\"background:%1; color:%2; "
                                       "text-decoration:line-through\">%3</span>")
                            .arg(tokens.badSoft.name(), tokens.bad.name(), text);
            else
                cell += QStringLiteral("<span style=\"background:%1; color:%2; "
                                       "text-decoration:underline\">%3</span>")
                            .arg(tokens.okSoft.name(), tokens.ok.name(), text);
        }
        return cell;
    };
    QString rows = QStringLiteral("<tr><td width=\"50%\"><b>%1</b></td><td><b>%2</b></td></tr>")
                       .arg(shownText(m_beforeTitle), shownText(m_afterTitle));
    int change = 0;
    bool wasLeftOut = false;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const bool isSame = m_pairs[i].isSame();
        bool isNear = !m_onlyChanges->isChecked() || !isSame;
        for (std::size_t near = i > neighbours ? i - neighbours : 0;
             near <= i + neighbours && near < m_pairs.size(); ++near)
            isNear = isNear || !m_pairs[near].isSame();
        if (!isNear) {
            if (!wasLeftOut)
                rows += QStringLiteral("<tr><td colspan=\"2\" style=\"color:%1\">…</td></tr>")
                            .arg(tokens.textFaint.name());
            wasLeftOut = true;
            continue;
        }
        wasLeftOut = false;
        const QString mark =
            isSame ? QString() : QStringLiteral("<a name=\"%1\"></a>").arg(anchorOf(change++));
        rows += QStringLiteral("<tr><td>%1%2</td><td>%3</td></tr>")
                    .arg(mark, cellOf(m_pairs[i].before), cellOf(m_pairs[i].after));
    }
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\" border=\"1\" "
                          "style=\"border-collapse:collapse; border-color:%1\">%2</table>")
        .arg(tokens.border.name(), rows);
}

} // namespace gapwright
