// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_theme.h"

#include <QTest>

using namespace gapwright;

namespace {

struct Named {
    const char *name;
    QColor colour;
};

const char *nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return "light";
    case Scheme::Dark:
        return "dark";
    case Scheme::HighContrast:
        return "high contrast";
    }
    Q_UNREACHABLE();
}

} // namespace

class TstTokens : public QObject {
    Q_OBJECT
private slots:
    void ratio();
    void contrast_data();
    void contrast();
    void figuresOnFills_data();
    void figuresOnFills();
    void statusesDiffer_data();
    void statusesDiffer();
    void allOpaque();
    void mixing();
};

void TstTokens::ratio()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01); // WCAG's own example
}

void TstTokens::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const Tokens t = tokensOf(scheme);
        const double text = scheme == Scheme::HighContrast ? 7 : 4.5;
        const auto row = [&](const Named &front, const Named &ground, double least) {
            QTest::addRow("%s: %s on %s", nameOf(scheme), front.name, ground.name)
                << front.colour << ground.colour << least;
        };
        const Named grounds[] = {{"window", t.window},
                                 {"surface", t.surface},
                                 {"field", t.surfaceAlt},
                                 {"selection", t.accentSoft}};
        for (const Named &ground : grounds) {
            for (const Named &front : {Named{"text", t.text}, Named{"muted", t.textMuted},
                                       Named{"faint", t.textFaint}, Named{"accent", t.accent}})
                row(front, ground, text);
            if (ground.colour != t.accentSoft)
                row({"control", t.control}, ground, 3);
        }
        row({"button text", t.accentText}, {"accent", t.accent}, text);
        row({"button text", t.accentText}, {"hovered accent", t.accentHover}, text);
        row({"tip text", t.tipText}, {"tip", t.tip}, text);
        const std::pair<Named, Named> pills[] = {
            {{"ok", t.ok}, {"its ground", t.okSoft}},
            {{"warn", t.warn}, {"its ground", t.warnSoft}},
            {{"bad", t.bad}, {"its ground", t.badSoft}},
            {{"neutral", t.neutral}, {"its ground", t.neutralSoft}},
            {{"conforming", t.conforming}, {"its ground", t.conformingSoft}},
            {{"partial", t.partial}, {"its ground", t.partialSoft}},
            {{"not conforming", t.notConforming}, {"its ground", t.notConformingSoft}}};
        for (const auto &[front, ground] : pills) {
            row(front, ground, text);
            row(front, {"surface", t.surface}, text);
        }
        for (int i = 0; i < 3; ++i)
            row({i == 0       ? "now"
                     : i == 1 ? "target"
                              : "baseline",
                 t.series[i]},
                {"surface", t.surface}, 3);
    }
}

void TstTokens::contrast()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(front, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio, 'f', 2)));
}

void TstTokens::figuresOnFills_data()
{
    QTest::addColumn<QColor>("from");
    QTest::addColumn<QColor>("to");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const ChartTheme t = chartThemeFor(tokensOf(scheme));
        const auto row = [scheme](const char *name, int part, const QColor &from,
                                  const QColor &to) {
            QTest::addRow("%s: %s %d", nameOf(scheme), name, part) << from << to;
        };
        row("conformity", 0, t.notConforming, t.partial);
        row("conformity", 1, t.partial, t.conforming);
        row("neutral", 0, t.ground, t.open);
        for (int i = 0; i + 1 < t.capability.size(); ++i)
            row("capability", i, t.capability[i], t.capability[i + 1]);
        for (int i = 0; i < t.series.size(); ++i)
            row("series", i, t.series[i], t.series[i]);
    }
}

void TstTokens::figuresOnFills()
{
    QFETCH(QColor, from);
    QFETCH(QColor, to);
    const Tokens t = tokensOf(Scheme::Light);
    for (int i = 0; i <= 20; ++i) {
        const QColor fill = mixed(from, to, i / 20.0);
        const double ratio = contrastRatio(inkOn(fill, t.inkDark, t.inkLight), fill);
        QVERIFY2(ratio >= 4.5, qPrintable(fill.name() + QString::number(ratio)));
    }
}

void TstTokens::statusesDiffer_data()
{
    QTest::addColumn<Scheme>("scheme");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        QTest::newRow(nameOf(scheme)) << scheme;
}

/// Neighbours in a bar, and the two scales: capability never takes a colour of conformity.
void TstTokens::statusesDiffer()
{
    QFETCH(Scheme, scheme);
    const Tokens t = tokensOf(scheme);
    const auto distance = [](const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
            + std::abs(a.blue() - b.blue());
    };
    const QColor fills[] = {t.fillConforming, t.fillPartial, t.fillNotConforming, t.fillNone};
    for (int i = 0; i < 4; ++i) {
        for (int j = i + 1; j < 4; ++j)
            QVERIFY(distance(fills[i], fills[j]) > 60);
        for (const QColor &level : t.capability)
            QVERIFY(distance(fills[i], level) > 40);
    }
    QCOMPARE(t.series.size(), 7);
    for (int i = 0; i < 7; ++i)
        for (int j = i + 1; j < 7; ++j)
            QVERIFY(distance(t.series[i], t.series[j]) > 40);
}

void TstTokens::allOpaque()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const Tokens t = tokensOf(scheme);
        QCOMPARE(t.scheme, scheme);
        for (const QColor &colour :
             {t.window,       t.surface,           t.surfaceAlt, t.border,
              t.borderStrong, t.control,           t.text,       t.accent,
              t.accentHover,  t.accentSoft,        t.tip,        t.shadow,
              t.okSoft,       t.warnSoft,          t.badSoft,    t.fillConforming,
              t.fillPartial,  t.fillNotConforming, t.fillNone,   t.inkDark,
              t.inkLight}) {
            QVERIFY(colour.isValid());
            QCOMPARE(colour.alpha(), 255);
        }
    }
}

void TstTokens::mixing()
{
    const QColor from(0, 100, 255), to(100, 0, 255);
    QCOMPARE(mixed(from, to, 0), from);
    QCOMPARE(mixed(from, to, 1), to);
    QCOMPARE(mixed(from, to, 0.25), QColor(25, 75, 255));
}

QTEST_GUILESS_MAIN(TstTokens)
#include "tst_tokens.moc"
