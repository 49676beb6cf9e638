// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every widget of the kit, in each scheme and two zooms: kit_gallery FOLDER
#include "charts/fonts.h"
#include "charts/radar.h"
#include "charts/stacked_bars.h"
#include "registers/item_results/item_result.h"
#include "ui/kit/breadcrumbs.h"
#include "ui/kit/busy_panel.h"
#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/delegates.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/rating_buttons.h"
#include "ui/kit/record_form.h"
#include "ui/kit/ring.h"
#include "ui/kit/search_button.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cstdio>

namespace gapwright {
namespace {

QString text(const char *latin1)
{
    return QString::fromUtf8(latin1);
}

const PillLook conforming{QStringLiteral("circle-check"), QStringLiteral("Conforming"),
                          &Tokens::conforming, &Tokens::conformingSoft};
const PillLook partial{QStringLiteral("triangle-alert"), QStringLiteral("Partial"),
                       &Tokens::partial, &Tokens::partialSoft};
const PillLook notConforming{QStringLiteral("circle-x"), QStringLiteral("Not conforming"),
                             &Tokens::notConforming, &Tokens::notConformingSoft};
const PillLook unassessed{QStringLiteral("circle-dashed"), QStringLiteral("Not assessed")};

std::vector<RailEntry> railEntries()
{
    std::vector<RailEntry> entries{
        {QStringLiteral("steps"), text("Implementation steps"), {}, {}, {}, {}, {}, true}};
    const char *names[] = {
        "Management support",    "Project",        "Gap analysis",          "Scope and leadership",
        "Supporting procedures", "Process design", "Process implementation"};
    const int percents[] = {100, 100, 69, 40, 30, 20, 5};
    for (int step = 0; step < 7; ++step)
        entries.push_back({QStringLiteral("step%1").arg(step + 1),
                           text(names[step]),
                           text("253 of 364 items assessed"),
                           {},
                           {},
                           percents[step],
                           QString::number(step + 1)});
    entries.push_back({QStringLiteral("work"), text("Workspaces"), {}, {}, {}, {}, {}, true});
    entries.push_back(
        {QStringLiteral("dash"), text("Dashboard"), {}, {}, QStringLiteral("layout-dashboard")});
    entries.push_back(
        {QStringLiteral("reports"), text("Reports"), {}, {}, QStringLiteral("file-text")});
    return entries;
}

QWidget *topBar(const Theme &theme)
{
    auto *bar = new QFrame;
    bar->setProperty("bar", QStringLiteral("top"));
    setScaledHeight(*bar, theme, 58);
    auto *row = new QHBoxLayout(bar);
    setScaledSpacing(*row, theme, QMargins(16, 0, 16, 0), 8);
    auto *crumbs = new Breadcrumbs(theme);
    crumbs->setCrumbs({{text("Northwind Managed Services"), text("a")},
                       {text("Gap analysis"), text("b")},
                       {text("8.6.1 Incident management"), text("c")}});
    row->addWidget(crumbs, 1);
    auto *search = new SearchButton(theme);
    search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    row->addWidget(search);
    for (const char *name : {"undo-2", "redo-2", "presentation", "moon", "circle-question-mark"}) {
        auto *button = new QToolButton;
        button->setIcon(theme.icon(text(name)));
        button->setEnabled(name[0] != 'r');
        row->addWidget(button);
    }
    return bar;
}

QWidget *table(const Theme &theme)
{
    auto *view = new QTableView;
    auto *model = new QStandardItemModel(5, 4, view);
    model->setHorizontalHeaderLabels(
        {text("Item"), text("Requirement"), text("Status"), text("Severity")});
    const char *words[] = {"–", "low", "medium", "high", "critical"};
    for (int row = 0; row < 5; ++row) {
        model->setItem(row, 0, new QStandardItem(QStringLiteral("8.6.1-0%1").arg(row + 1)));
        model->setItem(row, 1,
                       new QStandardItem(text("Incidents are closed, with the user's agreement "
                                              "noted in the record of the incident")));
        model->setItem(row, 2, new QStandardItem(text("x")));
        model->setItem(row, 3, new QStandardItem(text(words[row])));
    }
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    auto *first = new TwoLineDelegate(theme, view);
    first->setWeight(QFont::DemiBold);
    first->setMaximumLines(1);
    view->setItemDelegateForColumn(0, first);
    view->setItemDelegateForColumn(1, new TwoLineDelegate(theme, view));
    view->setItemDelegateForColumn(2,
                                   new PillDelegate(
                                       theme,
                                       [](const QModelIndex &index) {
                                           const PillLook looks[] = {conforming, partial,
                                                                     notConforming, unassessed,
                                                                     conforming};
                                           return looks[index.row()];
                                       },
                                       view));
    view->setItemDelegateForColumn(
        3,
        new SeverityDelegate(
            theme, [](const QModelIndex &index) { return index.row(); }, view));
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->resizeColumnToContents(0);
    view->resizeColumnToContents(2);
    view->resizeColumnToContents(3);
    view->resizeRowsToContents();
    view->selectRow(2);
    view->setMinimumHeight(theme.px(270));
    return view;
}

QWidget *charts(const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    setScaledSpacing(*layout, theme, QMargins(), 16);
    auto *bars = new Card(theme, text("Items by clause"));
    auto *view = new ChartView(theme, text("Items by clause"));
    view->setPaint([&theme](QPainter &painter, const QRectF &frame, Hits *hits) {
        StackedBars values;
        for (int clause = 4; clause < 11; ++clause)
            values.rows.push_back({QString::number(clause),
                                   QStringLiteral("Clause %1").arg(clause),
                                   {clause, 3, 2, 0, 1, 4}});
        paintStackedBars(painter, frame, values, theme.chartTheme(), hits);
    });
    bars->body()->addWidget(view);
    layout->addWidget(bars, 3);
    auto *empty = new Card(theme, text("Evidence"));
    empty->body()->addWidget(new EmptyState(theme, QStringLiteral("paperclip"),
                                            text("Files that show how this is done go here."),
                                            text("Add a file…")));
    layout->addWidget(empty, 2);
    return row;
}

QWidget *figures(const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    setScaledSpacing(*layout, theme, QMargins(), 12);
    for (const KeyFigure &figure :
         {KeyFigure{text("Assessed"), text("10"), text("of 11"), text("list-checks")},
          KeyFigure{text("Conformity"), text("52.2 %"), text("3 not conforming, 4 partial"),
                    text("shield-check")},
          KeyFigure{text("Gaps"), text("7"), text("1 critical"), text("triangle-alert"),
                    &Tokens::bad},
          KeyFigure{text("Capability level"), {}, text("target 3"), text("chart-column")}})
        layout->addWidget(new FigureCard(theme, figure));
    return row;
}

QWidget *page(const Theme &theme)
{
    auto *page = new QWidget;
    page->setProperty("page", true);
    auto *column = new QVBoxLayout(page);
    setScaledSpacing(*column, theme, QMargins(28, 20, 28, 20), 14);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(text("8.6.1 Incident management"), TextRole::Title), 1);
    auto *import = new QPushButton(theme.icon(text("upload")), text("Import"));
    auto *report =
        new QPushButton(theme.icon(text("file-down"), &Tokens::accentText), text("Gap report"));
    report->setProperty("primary", true);
    auto *disabled = new QPushButton(text("Approve"));
    disabled->setEnabled(false);
    for (QPushButton *button : {import, disabled, report})
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(figures(theme));
    auto *notice = new NoticeBar(theme);
    column->addWidget(notice);
    notice->showNotice(NoticeKind::Warning,
                       text("Three files of this project could not be found in their folder."),
                       text("Show them"));
    auto *card = new Card(theme);
    auto *tabs = new QTabBar;
    for (const char *name : {"Requirement items", "Evidence 12", "Actions 5", "History"})
        tabs->addTab(text(name));
    tabs->setExpanding(false);
    card->body()->addWidget(tabs);
    card->body()->addWidget(table(theme));
    column->addWidget(card, 1);
    column->addWidget(charts(theme), 1);
    return page;
}

QWidget *mainWindow(const Theme &theme)
{
    auto *window = new QWidget;
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar(theme));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    auto *rail = new NavigationRail(theme);
    rail->setEntries(railEntries());
    rail->setShownPage(QStringLiteral("step3"));
    row->addWidget(rail);
    row->addWidget(page(theme), 1);
    auto *panel = new SidePanel(theme, text("Guidance"), text("lightbulb"));
    panel->setSections(
        {{text("What this asks"),
          {text("Each incident has a known path from record to closure. For major incidents there "
                "is a documented procedure: who leads, whom to tell, what is reviewed.")}},
         {text("Typical evidence"),
          {},
          {{text("Major incident procedure")},
           {text("Record of the last two"), text("circle-check"), &Tokens::ok}}},
         {text("Templates"),
          {},
          {},
          {{text("Incident management procedure"), text("t1"), text("scroll-text")}}}});
    row->addWidget(panel);
    return window;
}

QWidget *formWindow(const Theme &theme)
{
    auto *window = new QWidget;
    window->setProperty("page", true);
    auto *column = new QVBoxLayout(window);
    setScaledSpacing(*column, theme, QMargins(28, 20, 28, 20), 14);
    auto *rating = new RatingButtons(theme, text("Conformity"));
    rating->setOptions(
        {{1, text("Conforming"), text("Conforming"), Qt::Key_C, text("circle-check"),
          &Tokens::conforming},
         {2, text("Partial"), text("Partial"), Qt::Key_P, text("triangle-alert"), &Tokens::partial},
         {3, text("Not conforming"), text("Not conforming"), Qt::Key_N, text("circle-x"),
          &Tokens::notConforming},
         {4, text("Not assessed"), text("Not assessed"), Qt::Key_U, text("circle-dashed")}});
    rating->setValue(2);
    column->addWidget(rating);
    auto *pills = new QHBoxLayout;
    for (const PillLook &look : {conforming, partial, notConforming, unassessed})
        pills->addWidget(new Pill(theme, look));
    for (int percent : {0, 47, 100}) {
        auto *ring = new RingWidget(theme, text("Readiness"));
        ring->setLook({percent, {}});
        pills->addWidget(ring);
    }
    auto *checked = new QCheckBox(text("Opportunity"));
    checked->setChecked(true);
    pills->addWidget(checked);
    pills->addWidget(new QCheckBox(text("Private")));
    auto *radio = new QRadioButton(text("Quick"));
    radio->setChecked(true);
    pills->addWidget(radio);
    pills->addWidget(new QRadioButton(text("Attributes")));
    pills->addWidget(new QSpinBox);
    pills->addStretch(1);
    column->addLayout(pills);
    auto *card = new Card(theme, text("Result"));
    auto *form = new RecordForm<ItemResult>(theme, {{text("assessment_id")}, {}, false});
    ItemResult result;
    result.item = text("8.6.1-05");
    result.evidence = text("Incident records of May and June, sampled in the tool.");
    form->setRecord(result);
    auto *impact = qobject_cast<QLineEdit *>(form->editorOf(QLatin1String("impact")));
    impact->setText(text("9"));
    form->commit();
    auto *scroll = new QScrollArea;
    scroll->setProperty("bare", true);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    card->body()->addWidget(scroll);
    column->addWidget(card, 1);
    for (const auto kind : {NoticeKind::Information, NoticeKind::Done, NoticeKind::Error}) {
        auto *notice = new NoticeBar(theme);
        column->addWidget(notice);
        notice->showNotice(kind, text("Saved to the project file. Details can be copied."), {});
    }
    return window;
}

std::vector<PaletteEntry> paletteEntries()
{
    return {{text("Commands"),
             text("Go to Gap analysis"),
             {},
             text("clipboard-check"),
             QKeySequence(Qt::CTRL | Qt::Key_3),
             {}},
            {text("Commands"),
             text("Export gap report as PDF…"),
             {},
             text("file-down"),
             QKeySequence(Qt::CTRL | Qt::Key_E),
             {}},
            {text("Clauses"),
             text("8.6.1 Incident management"),
             text("11 items, 7 gaps"),
             text("list-checks"),
             {},
             {}},
            {text("Clauses"),
             text("9.2 Internal audit"),
             text("12 items, 3 gaps"),
             text("list-checks"),
             {},
             {}},
            {text("Records"),
             text("8.6.1-05 Incidents are closed"),
             text("gap: no agreement noted"),
             text("file"),
             {},
             {}}};
}

void save(QWidget &window, const QString &path)
{
    window.grab().save(path);
    std::printf("%s\n", qPrintable(path));
}

void paintAll(Theme &theme, const QDir &folder, const QString &name)
{
    const std::unique_ptr<QWidget> window(mainWindow(theme));
    window->resize(theme.px(1400), theme.px(900));
    window->show();
    QCoreApplication::processEvents();
    save(*window, folder.filePath(name + QStringLiteral("-main.png")));
    CommandPalette palette(theme, window.get());
    palette.setProvider([](const QString &) { return paletteEntries(); });
    palette.openPalette(text("ga"));
    QCoreApplication::processEvents();
    save(*window, folder.filePath(name + QStringLiteral("-palette.png")));
    const std::unique_ptr<QWidget> form(formWindow(theme));
    form->resize(theme.px(1000), theme.px(900));
    form->show();
    form->activateWindow();
    QCoreApplication::processEvents();
    form->findChild<QWidget *>(QStringLiteral("action_state"))->setFocus();
    QCoreApplication::processEvents();
    save(*form, folder.filePath(name + QStringLiteral("-form.png")));
}

/// What Qt puts together itself and the style sheet only dresses.
void paintStandardParts(Theme &theme, const QDir &folder, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, text("Delete"), text("Delete 3 risks?"),
                    QMessageBox::Cancel);
    box.setInformativeText(text("They leave the register and the report. Undo brings them back."));
    box.addButton(text("Delete 3 risks"), QMessageBox::AcceptRole);
    box.show();
    QCoreApplication::processEvents();
    save(box, folder.filePath(name + QStringLiteral("-message.png")));
    QMenu menu;
    menu.addAction(theme.icon(text("copy")), text("Copy"))->setShortcut(QKeySequence::Copy);
    menu.addAction(text("Paste"))->setEnabled(false);
    menu.addSeparator();
    QMenu *sub = menu.addMenu(text("Theme"));
    sub->addAction(text("Dark"));
    QAction *checked = menu.addAction(text("Show guidance"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.popup(QPoint(0, 0));
    menu.setActiveAction(checked);
    QCoreApplication::processEvents();
    save(menu, folder.filePath(name + QStringLiteral("-menu.png")));
    menu.close();
    QCalendarWidget calendar;
    calendar.setSelectedDate(QDate(2026, 3, 31));
    calendar.show();
    QCoreApplication::processEvents();
    save(calendar, folder.filePath(name + QStringLiteral("-calendar.png")));
    ComboField combo;
    combo.setChoices({{text("a"), text("Gap analysis only")}, {text("b"), text("Certification")}});
    combo.resize(260, combo.sizeHint().height());
    combo.show();
    combo.showPopup();
    QCoreApplication::processEvents();
    save(*combo.view()->window(), folder.filePath(name + QStringLiteral("-combo.png")));
    combo.hidePopup();
    QTreeWidget tree;
    tree.setHeaderLabels({text("Clause"), text("Progress")});
    auto *parent = new QTreeWidgetItem(&tree, {text("8 Operation"), text("52 %")});
    new QTreeWidgetItem(parent, {text("8.6.1 Incident management"), text("76 %")});
    new QTreeWidgetItem(&tree, {text("9 Evaluation"), text("12 %")});
    parent->setExpanded(true);
    parent->child(0)->setSelected(true);
    tree.resize(420, 200);
    tree.setColumnWidth(0, 280);
    tree.show();
    QCoreApplication::processEvents();
    save(tree, folder.filePath(name + QStringLiteral("-tree.png")));
}

} // namespace
} // namespace gapwright

int main(int argc, char **argv)
{
    using namespace gapwright;
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    if (const Outcome fonts = loadShippedFonts(); !fonts)
        std::fprintf(stderr, "%s\n", qPrintable(fonts.error().message));
    Theme theme;
    theme.apply(application);
    const std::pair<SchemeSetting, const char *> schemes[] = {
        {SchemeSetting::Light, "light"},
        {SchemeSetting::Dark, "dark"},
        {SchemeSetting::HighContrast, "contrast"}};
    for (const auto &[setting, name] : schemes) {
        theme.setSchemeSetting(setting);
        for (const qreal zoom : {1.0, 1.5}) {
            theme.setZoom(zoom);
            const QString prefix = QStringLiteral("%1-%2").arg(text(name)).arg(zoom);
            paintAll(theme, folder, prefix);
            paintStandardParts(theme, folder, prefix);
        }
    }
    application.setLayoutDirection(Qt::RightToLeft);
    theme.setSchemeSetting(SchemeSetting::Light);
    theme.setZoom(1);
    paintAll(theme, folder, QStringLiteral("rtl"));
    return 0;
}
