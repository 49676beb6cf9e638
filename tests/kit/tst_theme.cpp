// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/gapwright_style.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/system_appearance.h"

#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

using namespace gapwright;

namespace {

/// A desktop portal that knows one setting, on a connection of its own instead of the session bus.
class MockPortal : public QDBusVirtualObject {
public:
    uint colourScheme = 1;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.arguments().value(1) != QLatin1String("color-scheme")) {
            connection.send(
                message.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("no")));
            return true;
        }
        const QVariant inner = QVariant::fromValue(QDBusVariant(colourScheme));
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        return true;
    }
};

} // namespace

class TstTheme : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init() { test::refuseWarnings(); }

    void schemeGivesTokens_data()
    {
        QTest::addColumn<SchemeSetting>("setting");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << SchemeSetting::Light << Scheme::Light;
        QTest::newRow("dark") << SchemeSetting::Dark << Scheme::Dark;
        QTest::newRow("contrast") << SchemeSetting::HighContrast << Scheme::HighContrast;
    }
    void schemeGivesTokens()
    {
        QFETCH(SchemeSetting, setting);
        QFETCH(Scheme, scheme);
        Theme theme;
        theme.apply(*qApp);
        theme.setSchemeSetting(setting);
        QCOMPARE(theme.scheme(), scheme);
        QCOMPARE(theme.tokens().window, tokensOf(scheme).window);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(scheme).window);
        QCOMPARE(theme.chartTheme().text, chartThemeFor(tokensOf(scheme)).text);
    }

    void changedComesOnceForEachChange()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSchemeSetting(SchemeSetting::Dark);
        theme.setSchemeSetting(SchemeSetting::Dark);
        theme.setZoom(1.4);
        theme.setZoom(1.4);
        theme.setReducedMotion(true);
        QCOMPARE(changed.count(), 3);
    }

    void zoomStays_data()
    {
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("given");
        QTest::newRow("too small") << 0.1 << 0.75;
        QTest::newRow("smallest") << 0.75 << 0.75;
        QTest::newRow("between") << 1.25 << 1.25;
        QTest::newRow("too large") << 9.0 << 2.0;
    }
    void zoomStays()
    {
        QFETCH(double, asked);
        Theme theme;
        theme.setZoom(asked);
        QTEST(double(theme.zoom()), "given");
    }

    void zoomStepsOfATenth()
    {
        Theme theme;
        theme.setZoom(0.75);
        theme.zoomIn();
        QCOMPARE(theme.zoom(), 0.8);
        theme.zoomOut();
        QCOMPARE(theme.zoom(), 0.75);
        for (int step = 0; step < 20; ++step)
            theme.zoomIn();
        QCOMPARE(theme.zoom(), 2.0);
        theme.resetZoom();
        QCOMPARE(theme.zoom(), 1.0);
    }

    void zoomChangesFontsMeasuresAndStyle()
    {
        Theme theme;
        theme.apply(*qApp);
        const qreal before = QApplication::font().pointSizeF();
        const int icon = qApp->style()->pixelMetric(QStyle::PM_ButtonIconSize);
        QPushButton button(QStringLiteral("Report"));
        button.ensurePolished();
        const int height = button.sizeHint().height();
        theme.setZoom(2);
        QCOMPARE(QApplication::font().pointSizeF(), before * 2);
        QCOMPARE(theme.font(8.5).pointSizeF(), 17.0);
        QCOMPARE(theme.px(10), 20);
        QCOMPARE(theme.chartTheme().fontSize, chartThemeFor(theme.tokens()).fontSize * 2);
        QCOMPARE(qApp->style()->pixelMetric(QStyle::PM_ButtonIconSize), icon * 2);
        button.ensurePolished();
        QCOMPARE_GT(button.sizeHint().height(), qRound(height * 1.7));
    }

    void interIsThere()
    {
        Theme theme;
        QCOMPARE(QFontInfo(theme.font()).family(), QStringLiteral("Inter"));
    }

    void sheetIsComplete_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.75, 1.0, 1.4, 2.0}) {
            QTest::addRow("light %.2f", zoom) << Scheme::Light << zoom;
            QTest::addRow("dark %.2f", zoom) << Scheme::Dark << zoom;
            QTest::addRow("contrast %.2f", zoom) << Scheme::HighContrast << zoom;
        }
    }
    void sheetIsComplete()
    {
        QFETCH(Scheme, scheme);
        QFETCH(double, zoom);
        const StyleSheetImages images;
        const QString sheet = styleSheetOf(tokensOf(scheme), zoom, images);
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        const QRegularExpression unit(QStringLiteral("[0-9](dp|fp|fq|rd)\\b"));
        QVERIFY2(!sheet.contains(unit), qPrintable(unit.match(sheet).captured()));
        QCOMPARE(sheet.count(QLatin1Char('{')), sheet.count(QLatin1Char('}')));
        const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        int pictures = 0;
        for (auto match = url.globalMatch(sheet); match.hasNext(); ++pictures)
            QVERIFY(QFile::exists(match.next().captured(1)));
        QCOMPARE_GE(pictures, 6);
        QVERIFY(sheet.contains(QStringLiteral("font-size: %1pt").arg(17 * zoom, 0, 'f', 2)));
    }

    void focusMovesNothing_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.75, 1.0, 1.3, 1.5, 2.0})
            QTest::addRow("%.2f", zoom) << zoom;
    }
    void focusMovesNothing()
    {
        QFETCH(double, zoom);
        Theme theme;
        theme.apply(*qApp);
        theme.setZoom(zoom);
        QWidget window;
        QVBoxLayout column(&window);
        QPushButton button(QStringLiteral("Report"));
        QLineEdit line;
        QComboBox combo;
        combo.addItem(QStringLiteral("Gap analysis only"));
        column.addWidget(&button);
        column.addWidget(&line);
        column.addWidget(&combo);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto text = [&combo] {
            QStyleOptionComboBox option;
            option.initFrom(&combo);
            option.subControls = QStyle::SC_All;
            return combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                 QStyle::SC_ComboBoxEditField, &combo);
        };
        button.setFocus();
        const QRect comboText = text();
        const QSize lineSize = line.sizeHint();
        line.setFocus();
        const QSize buttonSize = button.sizeHint();
        QCOMPARE(line.sizeHint(), lineSize);
        button.setFocus();
        QCOMPARE(button.sizeHint(), buttonSize);
        combo.setFocus();
        QCOMPARE(text(), comboText);
    }

    void disabledTextIsReadable()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const Tokens tokens = tokensOf(scheme);
            QCOMPARE_GE(contrastRatio(tokens.textFaint, tokens.surfaceAlt), 4.5);
            QCOMPARE_GE(contrastRatio(tokens.textMuted, tokens.window), 4.5);
        }
    }

    void reducedMotionStopsAnimations()
    {
        Theme theme;
        theme.apply(*qApp);
        QCOMPARE_GT(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        theme.setReducedMotion(true);
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QVERIFY(theme.reducedMotion());
    }

    void messageBoxesHaveOurIcons()
    {
        Theme theme;
        const GapwrightStyle style(theme);
        for (const auto picture : {QStyle::SP_MessageBoxWarning, QStyle::SP_MessageBoxCritical,
                                   QStyle::SP_FileDialogNewFolder, QStyle::SP_DirIcon}) {
            const QIcon icon = style.standardIcon(picture);
            QVERIFY(iconNames().contains(icon.name()));
        }
    }

    void followsThePortal()
    {
        QDBusServer server(QStringLiteral("unix:tmpdir=/tmp"));
        if (!server.isConnected())
            QSKIP("this system has no D-Bus library");
        server.setAnonymousAuthenticationAllowed(true);
        MockPortal portal;
        QList<QDBusConnection> peers;
        connect(&server, &QDBusServer::newConnection, this, [&](QDBusConnection peer) {
            peer.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal);
            peers << peer;
        });
        QDBusConnection bus =
            QDBusConnection::connectToPeer(server.address(), QStringLiteral("portal-test"));
        QVERIFY(bus.isConnected());
        QTRY_COMPARE(peers.size(), 1);

        SystemAppearance desktop;
        const bool darkBefore = desktop.prefersDark();
        QSignalSpy changed(&desktop, &SystemAppearance::changed);
        portal.colourScheme = darkBefore ? 0 : 1;
        desktop.listen(bus, QString());
        QTRY_COMPARE(desktop.prefersDark(), !darkBefore);

        QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant(uint(darkBefore ? 1 : 0)));
        QVERIFY(peers.first().send(signal));
        QTRY_COMPARE(desktop.prefersDark(), darkBefore);
        QCOMPARE(changed.count(), 2);
        QDBusConnection::disconnectFromPeer(QStringLiteral("portal-test"));
    }
};

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
