// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_difference.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace gapwright;

namespace {

/// "=a -b +c": the pieces as text.
QString shown(const std::vector<TextPiece> &pieces)
{
    QStringList texts;
    for (const TextPiece &piece : pieces) {
        const QString sign = piece.change == TextChange::Same ? QStringLiteral("=")
            : piece.change == TextChange::Removed             ? QStringLiteral("-")
                                                              : QStringLiteral("+");
        texts << sign + piece.text;
    }
    return texts.join(QLatin1Char('~'));
}

QStringList shown(const std::vector<ParagraphPair> &pairs)
{
    QStringList lines;
    for (const ParagraphPair &pair : pairs)
        lines << shown(pair.before) + QStringLiteral(" / ") + shown(pair.after);
    return lines;
}

} // namespace

class TextDifferenceTest : public QObject {
    Q_OBJECT
private slots:
    void pairs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QString() << QString() << QStringList();
        QTest::newRow("same") << "One.\n\nTwo."
                              << "One.\n\n\nTwo.\n"
                              << QStringList{QStringLiteral("=One. / =One."),
                                             QStringLiteral("=Two. / =Two.")};
        QTest::newRow("word") << "We serve Acme daily."
                              << "We serve Globex daily."
                              << QStringList{QStringLiteral(
                                     "=We serve ~-Acme~= daily. / =We serve ~+Globex~= daily.")};
        QTest::newRow("added") << "One here.\n\nThree there."
                               << "One here.\n\nSomething else.\n\nThree there."
                               << QStringList{QStringLiteral("=One here. / =One here."),
                                              QStringLiteral(" / +Something else."),
                                              QStringLiteral("=Three there. / =Three there.")};
        QTest::newRow("removed") << "One here.\n\nSomething else."
                                 << "One here."
                                 << QStringList{QStringLiteral("=One here. / =One here."),
                                                QStringLiteral("-Something else. / ")};
        QTest::newRow("nothing in common")
            << "Alpha beta."
            << "Gamma delta."
            << QStringList{QStringLiteral("-Alpha beta. / "), QStringLiteral(" / +Gamma delta.")};
        QTest::newRow("row of a table")
            << "| A | B |\n|---|---|\n| mail | high |"
            << "| A | B |\n|---|---|\n| mail | low |"
            << QStringList{QStringLiteral("=| A | B | / =| A | B |"),
                           QStringLiteral("=|---|---| / =|---|---|"),
                           QStringLiteral("=| mail | ~-high~= | / =| mail | ~+low~= |")};
        QTest::newRow("items of a list")
            << "- one\n- two\n1. three"
            << "- one\n1. three"
            << QStringList{QStringLiteral("=- one / =- one"), QStringLiteral("-- two / "),
                           QStringLiteral("=1. three / =1. three")};
        QTest::newRow("lines of one paragraph")
            << "a line\nand more"
            << "a line\nand less"
            << QStringList{QStringLiteral("=a line\nand ~-more / =a line\nand ~+less")};
        QTest::newRow("new first, changed second")
            << "The owner reviews it yearly."
            << "Fresh words only.\n\nThe owner reviews it monthly."
            << QStringList{
                   QStringLiteral(" / +Fresh words only."),
                   QStringLiteral("=The owner reviews it ~-yearly~=. / =The owner reviews it "
                                  "~+monthly~=.")};
    }

    void pairs()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(compareTexts(before, after)), expected);
    }

    void paragraphsThatBelongTogether()
    {
        QCOMPARE(shown({compareParagraphs(QStringLiteral("Mail"), QStringLiteral("Cloud mail"))}),
                 QStringList{QStringLiteral("-Mail / +Cloud mail")});
        QCOMPARE(shown({compareParagraphs({}, QStringLiteral("new"))}),
                 QStringList{QStringLiteral(" / +new")});
        QVERIFY(compareParagraphs(QStringLiteral("a b"), QStringLiteral("a b")).isSame());
    }

    void nothingIsLost()
    {
        QRandomGenerator random(7);
        const QStringList words{
            QStringLiteral("plan"),      QStringLiteral("do"),     QStringLiteral("| a |"),
            QStringLiteral("- b"),       QStringLiteral("check,"), QStringLiteral("\u00e9t\u00e9"),
            QStringLiteral("{{x}}"),     QStringLiteral("\n"),     QStringLiteral("\n\n"),
            QStringLiteral("**bold**"),  QStringLiteral("<b>"),    QStringLiteral("1. c"),
            QStringLiteral("\U0001F600")};
        const auto text = [&] {
            QString made;
            for (int i = 0; i < 60; ++i)
                made += words[random.bounded(int(words.size()))] + QLatin1Char(' ');
            return made;
        };
        const auto squeezed = [](QString whole) {
            return whole.remove(QRegularExpression(QStringLiteral("\\s")));
        };
        for (int round = 0; round < 200; ++round) {
            const QString before = text(), after = text();
            QString left, right;
            for (const ParagraphPair &pair : compareTexts(before, after)) {
                left += textOf(pair.before);
                right += textOf(pair.after);
                for (const TextPiece &piece : pair.before)
                    QVERIFY(piece.change != TextChange::Added);
                for (const TextPiece &piece : pair.after)
                    QVERIFY(piece.change != TextChange::Removed);
            }
            QCOMPARE(squeezed(left), squeezed(before));
            QCOMPARE(squeezed(right), squeezed(after));
        }
    }

    void longTextsStayBounded()
    {
        QString before, after;
        for (int i = 0; i < 6000; ++i) {
            before += QStringLiteral("word%1 ").arg(i);
            after += QStringLiteral("other%1 ").arg(i);
            if (i % 3 == 0)
                before += QStringLiteral("\n\n");
        }
        const auto pairs = compareTexts(before, after);
        QVERIFY(!pairs.empty());
        QVERIFY(std::none_of(pairs.begin(), pairs.end(),
                             [](const ParagraphPair &pair) { return pair.isSame(); }));
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "tst_text_difference.moc"
