// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gallery.h"

#include "content/catalogue_loader.h"
#include "kit/kit_test.h"
#include "reports/documents/sample_documents.h"

#include <QDir>
#include <QElapsedTimer>

namespace gapwright::test {

Gallery::Gallery(int argc, char **argv)
    : m_argc(argc)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = std::make_unique<QApplication>(m_argc, argv);
    prepareApplication();
    m_words = QApplication::arguments().mid(1);
    m_folder = m_words.isEmpty() ? QDir::currentPath() : m_words.takeFirst();
    QDir().mkpath(m_folder);
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*m_application);
    m_theme->setReducedMotion(true);
    m_theme->setSchemeSetting(SchemeSetting::Light);
}

QString Gallery::file(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void Gallery::shoot(QWidget &widget, const QString &name) const
{
    widget.show();
    settle(m_patience);
    const QString start = m_scheme.isEmpty() ? QString() : m_scheme + QLatin1Char('-');
    widget.grab().save(file(start + name + QStringLiteral(".png")));
}

void Gallery::inBothSchemes(const std::function<void()> &shootAll)
{
    for (const bool dark : {false, true}) {
        m_theme->setSchemeSetting(dark ? SchemeSetting::Dark : SchemeSetting::Light);
        m_scheme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        shootAll();
    }
    m_theme->setSchemeSetting(SchemeSetting::Light);
    m_scheme.clear();
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    while (timer.elapsed() < milliseconds);
}

SampleSession::SampleSession(bool withTexts)
{
    Result<Catalogue> catalogue = loadCatalogue();
    if (!catalogue) {
        qWarning("%s", qPrintable(catalogue.error().message));
        return;
    }
    const auto shared = std::make_shared<const Catalogue>(std::move(*catalogue));
    OpenRequest request;
    request.path = m_folder.filePath(QStringLiteral("sample.gapwright"));
    request.author = QStringLiteral("Eleanor Voss");
    auto file = makeSampleProject(request, {}, Clock(), *shared,
                                  withTexts ? sampleTextMaker(*shared) : SampleTextMaker());
    Result<Records> records = file ? readRecords((*file)->connection()) : file.error();
    if (!records) {
        qWarning("%s", qPrintable(records.error().message));
        return;
    }
    m_workspace =
        std::make_unique<Workspace>(std::move(*file), std::move(*records), request.author);
    m_session = std::make_unique<ProjectSession>(*m_workspace, shared);
}

SampleSession::~SampleSession() = default;

ProjectWatch &SampleSession::watch()
{
    if (!m_watch)
        m_watch = std::make_unique<ProjectWatch>(*m_session);
    while (!m_watch->isKnown())
        settle(50);
    return *m_watch;
}

} // namespace gapwright::test
