// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keys_editor.h"

#include <QKeyEvent>
#include <QListWidget>

namespace gapwright {

namespace {

constexpr int visibleRows = 8;

class KeysEditor : public FieldEditor {
public:
    explicit KeysEditor(const Field &field)
        : FieldEditor(field)
        , m_list(new QListWidget)
    {
        m_list->setAccessibleName(labelOf(field));
        m_list->setUniformItemSizes(true);
        m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * visibleRows);
        m_list->setDragDropMode(QAbstractItemView::InternalMove);
        m_list->installEventFilter(this);
        connect(m_list, &QListWidget::itemChanged, this, &KeysEditor::takeTick);
        connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &KeysEditor::takeOrder);
    }
    QWidget *widget() const override { return m_list; }
    void setChoices(const QList<ComboChoice> &choices) override
    {
        m_choices = choices;
        fill();
    }
    void show(const StoredValue &value) override
    {
        m_chosen = idsOf(value);
        fill();
    }
    TypedValue read() const override { return {storedIds(m_chosen), {}}; }
    void setReadOnly(bool readOnly) override
    {
        m_readOnly = readOnly;
        fill();
    }
    QString currentReference() const override
    {
        if (const QListWidgetItem *item = m_list->currentItem())
            return item->data(Qt::UserRole).toString();
        return m_chosen.value(0);
    }

protected:
    /// Alt with an arrow moves a chosen record among the chosen ones.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<const QKeyEvent *>(event);
            const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
            if (by != 0 && key->modifiers() == Qt::AltModifier) {
                step(by);
                return true;
            }
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void step(int by)
    {
        const int row = m_list->currentRow();
        const int target = row + by;
        if (m_readOnly || row < 0 || row >= m_chosen.size() || target < 0
            || target >= m_chosen.size())
            return;
        m_list->model()->moveRow({}, row, {}, by > 0 ? target + 1 : target);
        m_list->setCurrentRow(target);
    }
    /// A row was dragged or stepped: the ticked ones count in the order they stand in.
    void takeOrder()
    {
        QStringList order;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                order << m_list->item(row)->data(Qt::UserRole).toString();
        }
        if (order == m_chosen)
            return;
        m_chosen = order;
        emit edited();
    }
    void takeTick(const QListWidgetItem *item)
    {
        const QString key = item->data(Qt::UserRole).toString();
        const bool isChosen = item->checkState() == Qt::Checked;
        if (isChosen == m_chosen.contains(key))
            return;
        if (isChosen)
            m_chosen.append(key);
        else
            m_chosen.removeOne(key);
        emit edited();
    }
    void fill()
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString &key : m_chosen)
            addEntry(key, textOfKey(key));
        for (const ComboChoice &choice : m_choices) {
            if (!m_chosen.contains(choice.key))
                addEntry(choice.key, choice.text);
        }
    }
    void addEntry(const QString &key, const QString &text)
    {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (!m_readOnly)
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        if (!m_readOnly && m_chosen.contains(key))
            item->setFlags(item->flags() | Qt::ItemIsDragEnabled);
        item->setCheckState(m_chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    QString textOfKey(const QString &key) const
    {
        for (const ComboChoice &choice : m_choices) {
            if (choice.key == key)
                return choice.text;
        }
        return key;
    }

    QListWidget *m_list;
    QList<ComboChoice> m_choices;
    QStringList m_chosen;
    bool m_readOnly = false;
};

} // namespace

std::unique_ptr<FieldEditor> keysEditorFor(const Field &field)
{
    return std::make_unique<KeysEditor>(field);
}

} // namespace gapwright
