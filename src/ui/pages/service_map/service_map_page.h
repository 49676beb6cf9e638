// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/service_map/contradictions.h"
#include "assessment/service_map/service_map.h"
#include "ui/pages/overview/work_page.h"

#include <QTimer>

class QCheckBox;
class QListView;
class QStackedWidget;
class QTabWidget;

namespace gapwright {

class ContradictionModel;
class DocumentExport;
class EmptyState;
class GraphView;
class MapDetailView;
class Preferences;
class ProjectSession;
class ProjectWatch;
struct PrintedPage;
struct RegisterData;

/// Services with what they depend on, consist of and rest on as a graph; what the chosen one
/// consists of beside it; and where the records contradict each other. A contradiction opens its
/// record.
class ServiceMapPage : public WorkPage {
    Q_OBJECT
public:
    ServiceMapPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                   Preferences *preferences = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] GraphView *graphView() const { return m_graph; }
    [[nodiscard]] ContradictionModel *contradictions() const { return m_model; }
    [[nodiscard]] DocumentExport *documents() const { return m_documents; }
    void showContradictions(bool show);
    void exportTo(const QString &path);

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *toolRow();
    QWidget *sidePart();
    void refresh();
    void showDetail();
    void openContradiction(const QModelIndex &index);
    void pointAt(const QModelIndex &index);
    [[nodiscard]] RegisterData data() const;
    [[nodiscard]] PrintedPage printed() const;

    ProjectSession &m_session;
    const ProjectWatch &m_watch;
    ServiceMap m_map;
    std::vector<FoundContradiction> m_found;
    GraphView *m_graph;
    MapDetailView *m_detail;
    ContradictionModel *m_model;
    QListView *m_list;
    QTabWidget *m_tabs;
    QCheckBox *m_customers;
    QCheckBox *m_components;
    QCheckBox *m_parties;
    QCheckBox *m_outside;
    EmptyState *m_empty;
    EmptyState *m_sound;
    QStackedWidget *m_stack;
    QStackedWidget *m_listStack;
    DocumentExport *m_documents;
    QTimer m_later;
};

} // namespace gapwright
