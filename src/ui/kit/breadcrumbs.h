// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QWidget>

class QToolButton;

namespace gapwright {

class Theme;

struct Crumb {
    QString text = {};
    QString key = {}; ///< given back by activated()
};

/// Where the page is: client, workspace, page. When it is narrow the first crumbs go away until
/// only the last one is left, and that one elides; it never widens the window.
class Breadcrumbs : public QWidget {
    Q_OBJECT
public:
    explicit Breadcrumbs(const Theme &theme, QWidget *parent = nullptr);

    void setCrumbs(const QList<Crumb> &crumbs);
    /// How many crumbs are on show at the present width.
    [[nodiscard]] int visibleCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Any crumb but the last, which is the page itself.
    void activated(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int naturalWidth(int index) const;
    [[nodiscard]] int gap() const;

    const Theme &m_theme;
    QList<Crumb> m_crumbs;
    QList<QToolButton *> m_buttons;
    QList<int> m_separators; ///< left edges of the chevrons that are on show
};

} // namespace gapwright
