/// Explanation: why a number is what it is, as one tree: rule line, value, source record, children. The same tree is
/// shown on screen, printed, and written by the CLI.
#pragma once

#include <QtCore/QString>

#include <vector>

class QJsonObject;

namespace stardesk {

/// A piece of text in an explanation: a literal (numbers, keys, names from data), or the id of a text of context
/// "Explanation" (QT_TRANSLATE_NOOP) that is translated when the tree is rendered.
struct ExplanationText {
    ExplanationText() = default;
    ExplanationText(QString words) : literal(std::move(words)) {}
    ExplanationText(const char *textId) : id(textId) {}
    explicit ExplanationText(qint64 number) : literal(QString::number(number)) {}
    /// A number, an amount or a share as the rules write it: "95.38", "EUR 25.99", "2.5 %". People read it with their own
    /// decimal sign, programs with the point.
    [[nodiscard]] static ExplanationText decimal(QString number)
    {
        ExplanationText text(std::move(number));
        text.isDecimal = true;
        return text;
    }
    [[nodiscard]] bool isEmpty() const { return !id && literal.isEmpty(); }

    const char *id = nullptr;
    QString literal;
    bool isDecimal = false;
};

/// One node. Built by chaining: Explanation(id, {args}).withValue(v).from("conduct_window/K1").withChild(...).
struct Explanation {
    Explanation() = default;
    explicit Explanation(const char *textId, std::vector<ExplanationText> textArgs = {})
        : text(textId), args(std::move(textArgs)) {}

    Explanation withValue(ExplanationText shown) && { value = std::move(shown); return std::move(*this); }
    Explanation from(QString record) && { source = std::move(record); return std::move(*this); }
    Explanation asLocal(bool assumption = true) && { local = assumption; return std::move(*this); }
    Explanation withChild(Explanation child) && { children.push_back(std::move(child)); return std::move(*this); }

    const char *text = "";              ///< English sentence, QT_TRANSLATE_NOOP("Explanation", ...), places %1..%9
    std::vector<ExplanationText> args;  ///< for the places
    ExplanationText value;              ///< what this line came to; may be empty
    QString source;                     ///< "type/key" of the record it comes from, or of the rule set; may be empty
    bool local = false;                 ///< the number is an assumption of this house: shown as "local rule"
    std::vector<Explanation> children;
};

/// One node's sentence in the language of the installed translator, with its arguments, without value and marks.
[[nodiscard]] QString explanationSentence(const Explanation &node);

/// One piece of text in the language of the installed translator, numbers with its decimal sign.
[[nodiscard]] QString explanationWords(const ExplanationText &text);

/// One node as a line: "sentence: value [local rule] (source)".
[[nodiscard]] QString explanationLine(const Explanation &node);

/// The whole tree as plain text, two spaces per level, a line per node.
[[nodiscard]] QString renderExplanation(const Explanation &tree);

/// The whole tree, numbers with a point, as {"text","value","source","local","children"}; value and source are null where there is none.
[[nodiscard]] QJsonObject explanationJson(const Explanation &tree);

} // namespace stardesk
