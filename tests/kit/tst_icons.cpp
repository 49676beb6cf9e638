// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"

#include <QDirIterator>
#include <QPainter>

using namespace gapwright;

class TstIcons : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init() { test::refuseWarnings(); }

    void everyFileIsCompiledIn()
    {
        QDir folder(QStringLiteral(GW_SOURCE_DIR "/resources/icons"));
        QStringList files = folder.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
        for (QString &file : files)
            file.chop(4);
        QCOMPARE(iconNames(), files);
        QVERIFY(folder.exists(QStringLiteral("LICENSE")));
    }

    void everyIconNamedInTheCodeExists()
    {
        const QRegularExpression call(QStringLiteral(
            "(?:[iI]con\\w*\\([^;{]*?|icon = |SP_\\w+, |return "
            "\\{|fill\\(QLatin1String\\(\"@\\w+\"\\), )"
            "(?:(?:QStringLiteral|QLatin1String)\\()?\"([a-z0-9]+(?:-[a-z0-9]+)*)\""));
        const QStringList known = iconNames();
        int uses = 0;
        QDirIterator files(QStringLiteral(GW_SOURCE_DIR "/src/ui/kit"), {QStringLiteral("*.cpp")},
                           QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (auto match = call.globalMatch(code); match.hasNext(); ++uses) {
                const QString name = match.next().captured(1);
                QVERIFY2(known.contains(name),
                         qPrintable(file.fileName() + QLatin1String(": ") + name));
            }
        }
        QCOMPARE_GT(uses, 30);
    }

    void takesTheColour()
    {
        const QByteArray svg = iconSvg(QStringLiteral("check"), QColor(0x12, 0x34, 0x56));
        QVERIFY(svg.contains("#123456"));
        QVERIFY(!svg.contains("currentColor"));
    }

    void paintsInTheColourOfTheToken_data()
    {
        QTest::addColumn<SchemeSetting>("scheme");
        QTest::newRow("light") << SchemeSetting::Light;
        QTest::newRow("dark") << SchemeSetting::Dark;
    }
    void paintsInTheColourOfTheToken()
    {
        QFETCH(SchemeSetting, scheme);
        Theme theme;
        theme.setSchemeSetting(SchemeSetting::Light);
        const QIcon icon = theme.icon(QStringLiteral("minus"), &Tokens::bad);
        theme.setSchemeSetting(scheme);
        QImage picture(64, 64, QImage::Format_ARGB32_Premultiplied);
        picture.fill(theme.tokens().surface);
        QPainter painter(&picture);
        icon.paint(&painter, picture.rect());
        painter.end();
        QVERIFY(test::hasColour(picture, theme.tokens().bad));
    }

    void directedIconsFlip()
    {
        const auto painted = [](const QString &name, Qt::LayoutDirection direction) {
            QImage picture(48, 48, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintIcon(painter, QRectF(0, 0, 48, 48), name, Qt::black, direction);
            return picture;
        };
        const QString arrow = QStringLiteral("arrow-right");
        QVERIFY(isDirected(arrow));
        QCOMPARE(painted(arrow, Qt::RightToLeft),
                 painted(arrow, Qt::LeftToRight).mirrored(true, false));
        const QString clock = QStringLiteral("clock");
        QVERIFY(!isDirected(clock));
        QCOMPARE(painted(clock, Qt::RightToLeft), painted(clock, Qt::LeftToRight));
    }

    void directedIconsExist()
    {
        int directed = 0;
        for (const QString &name : iconNames())
            directed += isDirected(name) ? 1 : 0;
        QCOMPARE(directed, 14);
    }

    void unknownIconIsReported()
    {
        QTest::ignoreMessage(QtWarningMsg, "No icon is named \"no-such-icon\"");
        QVERIFY(iconSvg(QStringLiteral("no-such-icon"), Qt::black).isEmpty());
    }
};

QTEST_MAIN(TstIcons)
#include "tst_icons.moc"
