// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do on the page of the business case.
#include "assessment/business_case/case_arithmetic.h"
#include "editing/workspace.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/business_case/alternative_model.h"
#include "ui/pages/business_case/business_case_page.h"
#include "ui/pages/business_case/sponsor_preview.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QDir>
#include <QFileDialog>

namespace gapwright {

namespace {

QString reportsPurpose()
{
    return QStringLiteral("reports");
}

} // namespace

void BusinessCasePage::report(const Outcome &done)
{
    if (!done)
        notice()->showNotice(NoticeKind::Warning, done.error().message);
}

void BusinessCasePage::begin()
{
    BusinessAlternative nothing;
    nothing.id = newId<BusinessAlternative>();
    nothing.name = tr("Do nothing");
    nothing.doesNothing = true;
    BusinessAlternative certify;
    certify.id = newId<BusinessAlternative>();
    certify.name = tr("Build the system and certify it");
    certify.chosen = true;
    report(m_session.workspace().edit(tr("Begin the business case"), [&](Edit &edit) {
        edit.save(nothing);
        edit.save(certify);
    }));
    refresh();
}

void BusinessCasePage::addAlternative()
{
    BusinessAlternative fresh;
    fresh.id = newId<BusinessAlternative>();
    fresh.name = tr("New alternative");
    report(
        m_session.workspace().edit(tr("New alternative"), [&](Edit &edit) { edit.save(fresh); }));
    refresh();
    show(fresh.id.value);
    m_alternative->focusField();
}

void BusinessCasePage::removeAlternative()
{
    const AlternativeCase *one = current();
    if (!one)
        return;
    const AlternativeCase gone = *one;
    report(m_session.workspace().edit(
        tr("Delete “%1” with its costs and benefits").arg(gone.alternative.name), [&](Edit &edit) {
            for (const CostBenefit &line : gone.lines)
                edit.remove(line.id);
            edit.remove(gone.alternative.id);
        }));
    refresh();
}

void BusinessCasePage::recommend()
{
    const AlternativeCase *one = current();
    if (!one)
        return;
    const Id<BusinessAlternative> chosen = one->alternative.id;
    const std::vector<BusinessAlternative> all = m_session.workspace().all<BusinessAlternative>();
    report(m_session.workspace().edit(tr("Recommend “%1”").arg(one->alternative.name),
                                      [&](Edit &edit) {
                                          for (BusinessAlternative alternative : all) {
                                              alternative.chosen = alternative.id == chosen;
                                              edit.save(alternative);
                                          }
                                      }));
    refresh();
}

void BusinessCasePage::explain(int figure)
{
    const AlternativeCase *one = current();
    if (!one)
        return;
    const CaseTerms &terms = m_model->comparison().terms;
    const Arithmetic sheet = figure == Investment ? investmentArithmetic(*one, terms)
        : figure == PresentValue                  ? presentValueArithmetic(*one, terms)
        : figure == Return                        ? returnArithmetic(*one, terms)
                                                  : paybackArithmetic(*one, terms);
    (new ArithmeticDialog(theme(), sheet, this))->open();
}

void BusinessCasePage::choosePath()
{
    const QString name = tr("%1, business case.pdf", "name of a file, client")
                             .arg(m_session.workspace().engagement().organization.simplified());
    auto *dialog =
        new QFileDialog(this, tr("Summary for the Sponsor as PDF"),
                        QDir(m_preferences.folder(reportsPurpose()))
                            .filePath(QString(name).replace(QLatin1Char('/'), QLatin1Char('-'))));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, &BusinessCasePage::exportPdf);
    dialog->open();
}

void BusinessCasePage::exportPdf(const QString &path)
{
    m_preferences.rememberFolderOf(reportsPurpose(), path);
    commitPending();
    showSummary(true);
    refresh();
    m_summary->exportPdf(path);
}

} // namespace gapwright
