#include "app/cli/proof_output.h"

#include "app/cli/record_output.h"
#include "models/desk/claim_desk.h"
#include "models/desk/courier_desk.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString starText(const std::optional<qint64> &star)
{
    return star ? QString::number(*star) : u"–"_s;
}

QString moneyOrDash(const std::optional<Money> &money)
{
    return money ? explanationWords(ExplanationText::decimal(moneyText(*money))) : u"–"_s;
}

} // namespace

void printStarProof(const StarProof &proof, OutputFormat format)
{
    const QString published = QCoreApplication::translate("Cli", "published %1").arg(starText(proof.published));
    printProof({starText(proof.result), published, proof.ruleSet}, proof.tree, proofJson(proof), format);
}

void printClaimProof(const ClaimProof &proof, OutputFormat format)
{
    const QString asked = QCoreApplication::translate("Cli", "asked %1").arg(moneyOrDash(proof.asked));
    printProof({moneyOrDash(proof.result), asked, proof.ruleSet}, proof.tree, claimProofJson(proof), format);
}

} // namespace stardesk
