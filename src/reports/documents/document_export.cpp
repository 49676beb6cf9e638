// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/document_export.h"

#include "base/file_output.h"
#include "base/made_ahead.h"
#include "base/text.h"
#include "reports/documents/export_places.h"
#include "reports/docx/docx_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gapwright {

namespace {

struct DocumentExport {
    Q_DECLARE_TR_FUNCTIONS(DocumentExport)
};

const QString &manifestName()
{
    static const QString name = QStringLiteral(".gapwright-export.json");
    return name;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Empty when it cannot be read.
QString hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
        ? QString::fromLatin1(hash.result().toHex())
        : QString();
}

/// Path below the folder to the hash of what an earlier export wrote. A list that cannot be read
/// counts as none: every file then looks changed, and nothing is overwritten unasked.
QMap<QString, QString> earlierFiles(const QDir &folder)
{
    QFile file(folder.filePath(manifestName()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject files =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("files")).toObject();
    QMap<QString, QString> earlier;
    for (auto one = files.begin(); one != files.end(); ++one)
        earlier.insert(one.key(), one.value().toString());
    return earlier;
}

Outcome keepManifest(const QDir &folder, const QMap<QString, QString> &files)
{
    QJsonObject entries;
    for (auto one = files.begin(); one != files.end(); ++one)
        entries.insert(one.key(), one.value());
    const QJsonObject root{{QStringLiteral("files"), entries}, {QStringLiteral("format"), 1}};
    return writeFileWhole(folder.filePath(manifestName()), QJsonDocument(root).toJson());
}

ExportedFile::State stateOf(const QDir &folder, const QString &path,
                            const QMap<QString, QString> &earlier)
{
    QFile file(folder.filePath(path));
    if (!file.exists())
        return ExportedFile::State::New;
    const QString hash = hashOf(file);
    const bool isOurs = !hash.isEmpty() && hash == earlier.value(path);
    return isOurs ? ExportedFile::State::Ours : ExportedFile::State::Changed;
}

QString endingOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return QStringLiteral(".pdf");
    case DocumentFormat::Docx:
        return QStringLiteral(".docx");
    case DocumentFormat::Odt:
        return QStringLiteral(".odt");
    case DocumentFormat::Html:
        return QStringLiteral(".html");
    case DocumentFormat::Markdown:
        return QStringLiteral(".md");
    }
    return {};
}

/// A document and the edition that is exported.
struct Chosen {
    DocumentEditions editions;
    DocumentText text;
    QStringList paths; ///< one for each format
};

/// What is exported, and where to.
struct Selection {
    std::vector<Chosen> documents;
    std::vector<AttachedFile> files;
    QStringList masterList; ///< one path for each format
    [[nodiscard]] int steps() const
    {
        return int(documents.size() + 1) * int(masterList.size()) + int(files.size());
    }
};

Selection selectionFrom(const FieldSources &sources, const ExportOptions &options)
{
    std::vector<Document> documents = sources.records->all<Document>();
    std::sort(documents.begin(), documents.end(), [](const Document &a, const Document &b) {
        return std::tuple(clauseSortKey(a.code), a.title, a.id)
            < std::tuple(clauseSortKey(b.code), b.title, b.id);
    });
    TakenPaths taken;
    const auto pathsOf = [&](const QString &stem) {
        QStringList paths;
        for (const DocumentFormat format : options.formats)
            paths << taken.free(stem, endingOf(format));
        return paths;
    };
    Selection selection;
    selection.masterList = pathsOf(safeFileName(masterListDocument(sources).output.title));
    for (const Document &document : documents) {
        if (document.status == DocStatus::Withdrawn || document.status == DocStatus::Superseded)
            continue;
        DocumentEditions editions = editionsOf(document, sources.records->all<DocumentText>());
        const DocumentText *text = textInForce(editions);
        if (!text && options.withDrafts)
            text = textInWork(editions);
        if (!text)
            continue;
        const QString name = safeFileName(document.code + QLatin1Char(' ') + document.title);
        const QString stem = safeFileName(shelfOf(document.type)) + QLatin1Char('/') + name;
        selection.documents.push_back({editions, *text, pathsOf(stem)});
    }
    for (const Document &document : documents) {
        if (!isExported(document, options.withDrafts))
            continue;
        for (AttachedFile &file : filesOf(document, *sources.records)) {
            const FilePlace place = placeOf(document, file.attachment);
            file.path = taken.free(place.stem, place.ending);
            selection.files.push_back(std::move(file));
        }
    }
    return selection;
}

Result<QByteArray> bytesOf(const ProjectDocument &document, DocumentFormat format,
                           const DocxStyleSource *style)
{
    if (format == DocumentFormat::Docx && style)
        return writeDocx(document.blocks, document.output, style);
    return writeDocument(document.blocks, document.output, format);
}

/// A document in each of the formats asked for.
using Formats = std::vector<Result<QByteArray>>;

Formats inFormats(const ProjectDocument &document, const ExportOptions &options,
                  const DocxStyleSource *style)
{
    Formats formats;
    for (const DocumentFormat format : options.formats)
        formats.push_back(bytesOf(document, format, style));
    return formats;
}

/// Writes the files of one document after another. The first failure sticks.
class FolderWriting {
public:
    FolderWriting(const ExportOptions &options, ExportProgress progress, int total)
        : m_options(options)
        , m_folder(options.folder)
        , m_files(earlierFiles(m_folder))
        , m_progress(std::move(progress))
        , m_total(total)
    {
    }

    Outcome readStyle()
    {
        if (m_options.style.isEmpty())
            return Unit{};
        Result<DocxStyleSource> style = readStyleSource(m_options.style, m_options.styleName);
        if (!style)
            return style.error();
        m_style = std::move(*style);
        return Unit{};
    }

    /// Null without a client's own look.
    [[nodiscard]] const DocxStyleSource *style() const { return m_style ? &*m_style : nullptr; }

    /// False when it was cancelled or a file could not be written.
    bool write(const Formats &formats, const QStringList &paths)
    {
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (!goOn() || !writeOne(formats[std::size_t(i)], paths[i]))
                return false;
        }
        return true;
    }

    /// A file whose bytes are damaged does not keep the others back; a full disk does.
    bool write(const AttachedFile &file)
    {
        if (!goOn())
            return false;
        if (isKept(file.path))
            return true;
        if (!makeShelf(file.path))
            return false;
        const Outcome written =
            m_options.writeAttachment(file.attachment, m_folder.filePath(file.path));
        const bool isHopeless = !written
            && (written.error().kind == ErrorKind::Full
                || written.error().kind == ErrorKind::ReadOnly);
        if (isHopeless)
            return fail(written.error());
        if (written)
            note(file.path, file.attachment.sha);
        else
            m_outcome.problems << written.error().message;
        return true;
    }

    /// One that cannot be rendered does not keep the others back.
    void skip(const QString &problem)
    {
        m_outcome.problems << problem;
        m_done += int(m_options.formats.size());
    }

    Result<ExportOutcome> finish()
    {
        const Outcome kept =
            m_outcome.written.isEmpty() ? Outcome(Unit{}) : keepManifest(m_folder, m_files);
        if (m_failure)
            return *m_failure;
        if (!kept)
            return kept.error();
        if (m_progress && !m_outcome.isCancelled)
            m_progress(m_total, m_total);
        return m_outcome;
    }

private:
    bool fail(const Error &error)
    {
        m_failure = error;
        return false;
    }

    /// False when it was cancelled.
    bool goOn()
    {
        m_outcome.isCancelled = m_progress && !m_progress(m_done, m_total);
        m_done += m_outcome.isCancelled ? 0 : 1;
        return !m_outcome.isCancelled;
    }

    /// True for a file that somebody changed and that stays as it is.
    bool isKept(const QString &path)
    {
        const bool isChanged = stateOf(m_folder, path, m_files) == ExportedFile::State::Changed;
        if (isChanged && !m_options.replaceChanged)
            m_outcome.kept << path;
        return isChanged && !m_options.replaceChanged;
    }

    void note(const QString &path, const QString &hash)
    {
        m_files.insert(path, hash);
        m_outcome.written << path;
    }

    bool makeShelf(const QString &path)
    {
        const QString shelf = path.section(QLatin1Char('/'), 0, -2);
        if (shelf.isEmpty() || m_folder.mkpath(shelf))
            return true;
        return fail({DocumentExport::tr("The folder %1 cannot be made. Choose a folder that you "
                                        "may write to.")
                         .arg(QDir::toNativeSeparators(m_folder.filePath(shelf))),
                     ErrorKind::ReadOnly,
                     {}});
    }

    bool writeOne(const Result<QByteArray> &bytes, const QString &path)
    {
        if (isKept(path))
            return true;
        if (!bytes)
            return fail(bytes.error());
        if (!makeShelf(path))
            return false;
        if (const Outcome written = writeFileWhole(m_folder.filePath(path), *bytes); !written)
            return fail(written.error());
        note(path, hashOf(*bytes));
        return true;
    }

    const ExportOptions &m_options;
    QDir m_folder;
    QMap<QString, QString> m_files;
    ExportProgress m_progress;
    int m_total;
    int m_done = 0;
    std::optional<DocxStyleSource> m_style;
    ExportOutcome m_outcome;
    std::optional<Error> m_failure;
};

} // namespace

QString safeFileName(const QString &name)
{
    static const QRegularExpression reserved(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]"));
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr int longest = 90;
    constexpr int longestBytes = 200;
    QString safe = name;
    safe = safe.replace(reserved, QStringLiteral("-")).simplified();
    safe.truncate(longest);
    while (safe.toUtf8().size() > longestBytes)
        safe.chop(1);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' ')))
        safe.chop(1);
    while (safe.startsWith(QLatin1Char('.')))
        safe.remove(0, 1);
    safe = safe.trimmed();
    if (safe.isEmpty())
        return DocumentExport::tr("document");
    return device.match(safe).hasMatch() ? QLatin1Char('_') + safe : safe;
}

Result<ExportPlan> planExport(const FieldSources &sources, const ExportOptions &options,
                              const ExportProgress &progress)
{
    const QDir folder(options.folder);
    const QMap<QString, QString> earlier = earlierFiles(folder);
    const FieldValues today = projectFields(sources);
    ExportPlan plan;
    const auto add = [&](const Id<Document> &document, const QStringList &paths) {
        for (const QString &path : paths)
            plan.files.push_back({document, path, stateOf(folder, path, earlier)});
    };
    const Selection selection = selectionFrom(sources, options);
    int done = 0;
    for (const Chosen &one : selection.documents) {
        if (progress && !progress(done++, int(selection.documents.size())))
            return Error{DocumentExport::tr("Stopped."), ErrorKind::Cancelled, {}};
        const Result<RenderedText> text =
            renderedBody(one.editions, one.text, today, sources.records->all<Person>());
        if (!text) {
            plan.problems << text.error().message;
            continue;
        }
        if (!text->missing.empty())
            plan.missing.push_back(
                {one.editions.document.id, one.editions.document.title, text->missing});
        add(one.editions.document.id, one.paths);
    }
    if (options.writeAttachment) {
        for (const AttachedFile &file : selection.files)
            add(file.document, {file.path});
    }
    add({}, selection.masterList);
    return plan;
}

Result<ExportOutcome> exportDocuments(const FieldSources &sources, const ExportOptions &options,
                                      const ExportProgress &progress)
{
    if (!QDir().mkpath(options.folder))
        return Error{DocumentExport::tr("The folder %1 cannot be made. Choose a folder that you "
                                        "may write to.")
                         .arg(QDir::toNativeSeparators(options.folder)),
                     ErrorKind::ReadOnly,
                     {}};
    Selection selection = selectionFrom(sources, options);
    if (!options.writeAttachment)
        selection.files.clear();
    FolderWriting writing(options, progress, selection.steps());
    if (const Outcome style = writing.readStyle(); !style)
        return style.error();
    const FieldValues today = projectFields(sources);
    MadeAhead<Result<Formats>> rendered(
        int(selection.documents.size()), [&](int index) -> Result<Formats> {
            const Chosen &one = selection.documents[std::size_t(index)];
            const Result<ProjectDocument> document =
                projectDocument(sources, today, one.editions, one.text);
            if (!document)
                return document.error();
            return inFormats(*document, options, writing.style());
        });
    for (const Chosen &one : selection.documents) {
        const Result<Formats> formats = rendered.take();
        if (!formats)
            writing.skip(formats.error().message);
        else if (!writing.write(*formats, one.paths))
            return writing.finish();
    }
    for (const AttachedFile &file : selection.files) {
        if (!writing.write(file))
            return writing.finish();
    }
    writing.write(inFormats(masterListDocument(sources, selection.files), options, writing.style()),
                  selection.masterList);
    return writing.finish();
}

} // namespace gapwright
