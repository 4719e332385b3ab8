/// ConflictCase: a decision that did not go through beside what the server has instead, field by field, and what somebody
/// has said about it so far. Both sides are kept whatever is chosen (screens.md §3.7).
#pragma once

#include "models/desk/outbox_desk.h"

#include <array>

namespace stardesk {

struct ClaimBasis;
class StoreSession;
class WorkStore;

/// One line of a conflict; empty texts: nothing to tell.
struct ConflictField {
    enum class Name { Verdict, Amount, Reason, Documents, Note };
    Name name = Name::Verdict;
    QString before; ///< as the person saw it when deciding
    QString mine;
    QString server; ///< as the export tells it now
    [[nodiscard]] bool differs() const { return mine != server; }
    /// Documents are what arrived: there is nothing to choose between.
    [[nodiscard]] bool isChosen() const { return differs() && name != Name::Documents; }
    /// Verdict, amount and reason move money: never chosen in a batch.
    [[nodiscard]] bool movesMoney() const { return name == Name::Verdict || name == Name::Amount || name == Name::Reason; }
};
inline constexpr size_t kConflictFields = 5;

enum class ConflictSide { None, Mine, Server };
/// By ConflictField::Name; nothing is chosen by default.
using ConflictChoice = std::array<ConflictSide, kConflictFields>;

struct ConflictCase {
    OutboxEntry entry;
    QString claim;              ///< empty: about another record
    bool wasSent = false;       ///< false: the import overtook it before it left this desk
    QString order;              ///< order number of the claim's parcel
    QString serverActor;        ///< name of who acted last; empty: unknown
    qint64 serverAtMs = 0;
    QString serverTransition;   ///< word of that event
    bool serverClosed = false;  ///< decided or closed there: it always goes to a second person
    std::optional<qint64> serverMinor; ///< amount of the server's verdict, in the claim's currency
    QString heldBy;             ///< operator key of who left it to a second person; empty: nobody
    QString heldByName;
    qint64 heldAtMs = 0;
    bool answered = false;      ///< somebody else acted on the claim since it was held
    std::vector<ConflictField> fields;

    [[nodiscard]] const ConflictField *field(ConflictField::Name name) const;
    /// Whether this operator may choose: what was decided on the server is nobody's alone, and who left it to a second
    /// person is not one, and may only take what that one did.
    [[nodiscard]] bool isChosenBy(const QString &person) const;
};

/// How a conflict ended.
enum class ConflictEnd { SetAside, Server, Mine, Mixed };

/// What a person said about a conflict; stored beside the decision, with both sides.
struct ConflictNote {
    bool held = false;
    ConflictEnd end = ConflictEnd::SetAside;
    QString by;              ///< operator key; empty: nobody said anything
    qint64 atMs = 0;
    QString decision;        ///< id of the one that goes on with it; empty: none
};

/// Decision kind "note" that stands on a conflict: it asks a second person, and comes back as an event of the claim.
inline constexpr QLatin1String kConflictRecord("conflict");
inline constexpr QLatin1String kSecondPersonEvent("NOTE");

/// "verdict", "amount", ...: for storage and the command line.
[[nodiscard]] QString conflictFieldWord(ConflictField::Name name);
[[nodiscard]] std::optional<ConflictField::Name> conflictFieldFromWord(QStringView word);
[[nodiscard]] QString conflictEndWord(ConflictEnd end);

[[nodiscard]] Result<ConflictCase> conflictCase(StoreSession &session, const ClaimBasis &basis, WorkStore &work, const OutboxEntry &entry);
[[nodiscard]] Result<ConflictNote> conflictNote(WorkStore &work, const QString &decision);
/// Both sides of every field go with it.
[[nodiscard]] Result<> storeConflictNote(WorkStore &work, const ConflictCase &conflict, const ConflictNote &note, const ConflictChoice &choice);
[[nodiscard]] QJsonObject conflictJson(const ConflictCase &conflict, const Clock &clock);

} // namespace stardesk
