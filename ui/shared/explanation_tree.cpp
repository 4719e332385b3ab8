#include "ui/shared/explanation_tree.h"

#include "models/domain/explanation.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

enum Column { Sentence, Value };
enum ItemRole { SourceRole = Qt::UserRole, LocalRole };

constexpr int kValueWidth = 84;
constexpr int kRow = 26;
constexpr int kTwoLines = 42;

/// Two lines a row: the sentence, and small below it where it comes from.
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {px(80), px(note(index).isEmpty() ? kRow : kTwoLines)};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const bool current = option.state & QStyle::State_HasFocus;
        p->save();
        p->fillRect(option.rect, current ? t.selection : t.surface);
        p->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
        const QRect inner = option.rect.adjusted(px(4), 0, -px(4), 0);
        const bool value = index.column() == Value;
        const QString below = value ? QString() : note(index.sibling(index.row(), Sentence));
        const QFont &font = fontOf(value ? TextRole::Strong : TextRole::Body);
        const QFontMetrics fm(font);
        p->setFont(font);
        p->setPen(t.text);
        const QRect first = below.isEmpty() && (!value || note(index.sibling(index.row(), Sentence)).isEmpty())
            ? inner : QRect(inner.x(), inner.y() + px(3), inner.width(), px(20));
        p->drawText(first, int(Qt::AlignVCenter | (value ? Qt::AlignRight : Qt::AlignLeft)),
                    fm.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        if (!below.isEmpty()) {
            p->setFont(fontOf(TextRole::Caption));
            p->setPen(t.textSecondary);
            p->drawText(QRect(inner.x(), inner.y() + px(22), inner.width(), px(16)), int(Qt::AlignVCenter | Qt::AlignLeft),
                        QFontMetrics(p->font()).elidedText(below, Qt::ElideMiddle, inner.width()));
        }
        p->restore();
    }

private:
    static QString note(const QModelIndex &index)
    {
        const QString source = index.data(SourceRole).toString();
        if (!index.data(LocalRole).toBool())
            return source;
        const QString local = QCoreApplication::translate("Explanation", "local rule");
        return source.isEmpty() ? local : local + u" · "_s + source;
    }
};

void add(QTreeWidgetItem &parent, const Explanation &node)
{
    auto *item = new QTreeWidgetItem(&parent);
    const QString sentence = explanationSentence(node), value = explanationWords(node.value);
    item->setText(Sentence, sentence);
    item->setText(Value, value);
    item->setData(Sentence, SourceRole, node.source);
    item->setData(Sentence, LocalRole, node.local);
    item->setData(Sentence, Qt::AccessibleTextRole, value.isEmpty() ? sentence : sentence + u": "_s + value);
    item->setToolTip(Sentence, node.source.isEmpty() ? sentence : sentence + u'\n' + node.source);
    for (const Explanation &child : node.children)
        add(*item, child);
}

} // namespace

QTreeWidget *makeExplanationTree(const QString &name, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(name);
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setItemDelegate(new LineDelegate(tree));
    tree->setAnimated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection); // the current row is painted here, branches included
    tree->setAllColumnsShowFocus(true);
    tree->setIndentation(px(14));
    tree->setUniformRowHeights(false);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(Sentence, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(Value, QHeaderView::Fixed);
    return tree;
}

void fillExplanationTree(QTreeWidget &tree, const Explanation &explanation)
{
    tree.clear();
    add(*tree.invisibleRootItem(), explanation);
    tree.header()->resizeSection(Value, px(kValueWidth));
    tree.expandToDepth(2);
    tree.setCurrentItem(tree.topLevelItem(0));
}

} // namespace stardesk
