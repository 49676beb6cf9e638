// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engagement/new_project_dialog.h"

#include "ui/kit/form_grid.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/engagement/logo_field.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int longestName = 60;

QString ending()
{
    return QStringLiteral(".gapwright");
}

} // namespace

QString fileNameFor(const QString &organization)
{
    QString name;
    for (const QChar c : organization.simplified()) {
        const bool isKept = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_')
            || c == QLatin1Char(' ') || c.isMark();
        name += isKept ? c : QLatin1Char('-');
    }
    name = name.left(longestName).trimmed();
    return name.isEmpty() ? QStringLiteral("project") : name;
}

QString freePath(const QString &folder, const QString &name)
{
    const QDir place(folder);
    QString path = place.filePath(name + ending());
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(ending()));
    return path;
}

NewProjectDialog::NewProjectDialog(const Theme &theme, const QString &folder, const QString &author,
                                   QWidget *parent)
    : FormDialog(theme, tr("New Project"), tr("Create project"), parent)
    , m_folder(folder)
    , m_place(new FormGrid(theme))
    , m_pathRow(new QWidget)
    , m_path(new QLineEdit)
    , m_baseline(new QCheckBox(tr("Start with a baseline assessment of all requirement items")))
{
    setObjectName(QStringLiteral("newProjectDialog"));
    Engagement engagement;
    engagement.consultant = author;
    engagement.startedOn = QDate::currentDate();
    m_form = new EngagementForm(theme, engagement, false);
    body()->addWidget(m_form);

    auto *row = new QHBoxLayout(m_pathRow);
    setScaledSpacing(*row, theme, {0, 0, 0, 0}, 8);
    m_path->setObjectName(QStringLiteral("path"));
    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAccessibleName(tr("Choose where to save the project"));
    browseButton->setAutoDefault(false);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    m_path->setAccessibleName(tr("Save as"));
    m_pathRow->setFocusProxy(m_path);
    m_place->addRow(
        {tr("Save as"), m_pathRow, tr("One file holds the whole project."), true, true});
    m_baseline->setChecked(true);
    m_baseline->setObjectName(QStringLiteral("baseline"));
    m_place->addRow({{}, m_baseline, {}, true});
    body()->addWidget(m_place);
    setPreferredSize(720, 820);
    proposePath();

    connect(browseButton, &QPushButton::clicked, this, &NewProjectDialog::browse);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(m_form->logo(), &LogoField::refused, this, &FormDialog::showRefusal);
    connect(m_form->logo(), &LogoField::chosenChanged, this, [this] {
        showRefusal({});
        showSummary();
    });
    connect(m_path, &QLineEdit::textChanged, this, &NewProjectDialog::showSummary);
    connect(m_baseline, &QCheckBox::toggled, this, &NewProjectDialog::showSummary);
    if (auto *name = m_form->findChild<QLineEdit *>(QStringLiteral("organization"))) {
        connect(name, &QLineEdit::textEdited, this, &NewProjectDialog::proposePath);
        connect(name, &QLineEdit::textChanged, this, &NewProjectDialog::showSummary);
        name->setFocus();
    }
    connect(this, &FormDialog::confirmed, this, &NewProjectDialog::confirm);
    showSummary();
}

Engagement NewProjectDialog::engagement() const
{
    return m_form->engagement();
}

QString NewProjectDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(ending(), Qt::CaseInsensitive))
        path += ending();
    return path.isEmpty() ? path : QFileInfo(QDir(m_folder), path).absoluteFilePath();
}

bool NewProjectDialog::wantsBaseline() const
{
    return m_baseline->isChecked();
}

void NewProjectDialog::proposePath()
{
    if (m_pathTyped)
        return;
    m_path->setText(QDir::toNativeSeparators(freePath(m_folder, fileNameFor(organization()))));
}

QString NewProjectDialog::organization() const
{
    const auto *name = m_form->findChild<QLineEdit *>(QStringLiteral("organization"));
    return name ? name->text().trimmed() : QString();
}

/// What will be made, or what keeps it from being made.
void NewProjectDialog::showSummary()
{
    const QString problem =
        organization().isEmpty() ? tr("Enter the name of the organization.") : problemOfPath();
    setReason(problem);
    if (!problem.isEmpty()) {
        setSummary({});
        return;
    }
    const QFileInfo file(path());
    QStringList parts{
        tr("The project of %1 is made as the file %2 in the folder %3.")
            .arg(organization(), file.fileName(), QDir::toNativeSeparators(file.absolutePath()))};
    parts << (wantsBaseline() ? tr("It starts with a baseline assessment in which nothing is "
                                   "scored yet.")
                              : tr("It starts without an assessment."));
    if (!m_form->logo()->chosen().path.isEmpty())
        parts << tr("The logo is stored in it.");
    setSummary(parts.join(QLatin1Char(' ')));
}

QString NewProjectDialog::problemOfPath() const
{
    const QFileInfo file(path());
    if (m_path->text().trimmed().isEmpty())
        return tr("Say where to save the project.");
    if (file.exists())
        return tr("There is already a file of this name. Choose another name.");
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return tr("There is no folder %1. Choose another one.")
            .arg(QDir::toNativeSeparators(file.absolutePath()));
    if (!folder.isWritable())
        return tr("The folder %1 cannot be written. Choose another one.")
            .arg(QDir::toNativeSeparators(file.absolutePath()));
    return {};
}

void NewProjectDialog::confirm()
{
    const bool formFits = m_form->commit();
    const QString problem = problemOfPath();
    m_place->setError(m_pathRow, problem);
    if (formFits && problem.isEmpty())
        accept();
}

void NewProjectDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Save the Project As"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("gapwright"));
    dialog->setNameFilter(tr("Gapwright projects (*.gapwright)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_pathTyped = true;
        m_path->setText(QDir::toNativeSeparators(file));
        m_place->setError(m_pathRow, problemOfPath());
    });
    dialog->open();
}

} // namespace gapwright
