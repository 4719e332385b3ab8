#include "ui/shared/explanation_tree.h"

#include "models/domain/explanation.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

enum Column { Sentence, Value };
enum ItemRole { SourceRole = Qt::UserRole, LocalRole };

constexpr int kValueWidth = 84;
constexpr int kValueMost = 190;
constexpr int kRow = 26;
constexpr int kTwoLines = 42;
constexpr int kTop = 3;
constexpr int kLine = 20;
constexpr int kNote = 16;
constexpr int kPadding = 4;
constexpr int kBar = 3; // before the current row
constexpr int kUnbounded = 1 << 20; // no text is as wide or as high
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft;

/// The sentence, in as many lines as it needs, and small below it where it comes from.
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == Value)
            return {px(kValueWidth), px(kRow)};
        const QFontMetrics fm(fontOf(TextRole::Body));
        const int text = fm.boundingRect(0, 0, sentenceWidth(option, index), kUnbounded, kWrapped, index.data().toString()).height();
        return {px(80), px(note(index).isEmpty() ? kRow : kTwoLines) + qMax(0, text - fm.height())};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const bool current = isCurrent(option, index);
        const bool value = index.column() == Value;
        p->save();
        p->fillRect(option.rect, current ? t.selection : t.surface);
        if (current && !value)
            p->fillRect(QRect(option.rect.x(), option.rect.y(), kBar, option.rect.height()), t.accent);
        p->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
        const QRect inner = option.rect.adjusted(px(kPadding), px(kTop), -px(kPadding), -px(kTop));
        const QString below = value ? QString() : note(index);
        p->setFont(fontOf(value ? TextRole::Strong : TextRole::Body));
        p->setPen(t.text);
        if (value)
            p->drawText(QRect(inner.x(), inner.y(), inner.width(), px(kLine)), int(Qt::AlignVCenter | Qt::AlignRight),
                        QFontMetrics(p->font()).elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        else
            p->drawText(inner.adjusted(0, 0, 0, below.isEmpty() ? 0 : -px(kNote)), kWrapped | Qt::AlignVCenter, index.data().toString());
        if (!below.isEmpty()) {
            p->setFont(fontOf(TextRole::Caption));
            p->setPen(t.textSecondary);
            p->drawText(QRect(inner.x(), inner.bottom() + 1 - px(kNote), inner.width(), px(kNote)), int(Qt::AlignVCenter | Qt::AlignLeft),
                        QFontMetrics(p->font()).elidedText(below, Qt::ElideMiddle, inner.width()));
        }
        p->restore();
    }

private:
    /// The row that the keys act on; the view itself marks none where all columns show the focus.
    static bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        return tree && tree->hasFocus() && tree->currentIndex().siblingAtColumn(Sentence) == index.siblingAtColumn(Sentence);
    }
    static int sentenceWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        int width = tree ? tree->columnWidth(Sentence) - 2 * px(kPadding) : kUnbounded;
        for (QModelIndex at = index; tree && at.isValid(); at = at.parent())
            width -= tree->indentation();
        return qMax(px(kValueWidth), width);
    }
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

/// The room that the longest value takes, within reason: sentences wrap, values do not.
int valueWidth(QTreeWidget &tree)
{
    const QFontMetrics fm(fontOf(TextRole::Strong));
    int widest = px(kValueWidth);
    for (QTreeWidgetItemIterator item(&tree); *item; ++item)
        widest = qMax(widest, fm.horizontalAdvance((*item)->text(Value)) + 2 * px(kPadding) + 1);
    return qMin(widest, px(kValueMost));
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
    // Queued: the header tells it in the middle of a layout.
    QObject::connect(tree->header(), &QHeaderView::sectionResized, tree, [tree] { tree->doItemsLayout(); }, Qt::QueuedConnection);
    return tree;
}

void fillExplanationTree(QTreeWidget &tree, const Explanation &explanation)
{
    tree.clear();
    add(*tree.invisibleRootItem(), explanation);
    tree.header()->resizeSection(Value, valueWidth(tree));
    tree.expandToDepth(2);
    tree.setCurrentItem(tree.topLevelItem(0));
}

} // namespace stardesk
