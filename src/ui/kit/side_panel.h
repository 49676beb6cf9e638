// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gapwright {

class IconLabel;
class Theme;

/// A part of the side panel. All texts are plain and shown as they are.
struct SideSection {
    struct Bullet {
        QString text = {};
        QString icon = QStringLiteral("circle"); ///< "circle-check" for what is there
        ColourRole colour = nullptr; ///< null is muted
    };
    struct Link {
        QString text = {};
        QString key = {}; ///< given back by linkActivated()
        QString icon = {};
    };
    QString heading = {};
    QStringList paragraphs = {};
    std::vector<Bullet> bullets = {};
    std::vector<Link> links = {};
};

/// The right side of the window: guidance for what is selected, scrollable.
class SidePanel : public QFrame {
    Q_OBJECT
public:
    SidePanel(const Theme &theme, const QString &title, const QString &iconName,
              QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Replaces the content and starts at its top.
    void setSections(const std::vector<SideSection> &sections);
    /// Whether nothing has been set yet.
    [[nodiscard]] bool isEmpty() const;
    /// Stands below the scrolled part; the panel owns it.
    void setFoot(QWidget *foot);

signals:
    void linkActivated(const QString &key);
    void closeRequested();
    void sectionsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(QVBoxLayout &column, const SideSection &section);

    const Theme &m_theme;
    IconLabel *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace gapwright
