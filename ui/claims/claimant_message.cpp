#include "ui/claims/claimant_message.h"

#include "models/domain/claim_reasons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// Kept for the life of the program: three languages, loaded when a claimant first speaks one.
const QTranslator *translatorOf(const QString &language)
{
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    auto found = loaded.find(language);
    if (found == loaded.end()) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(u":/i18n/stardesk_"_s + language + u".qm"_s))
            translator.reset();
        found = loaded.emplace(language, std::move(translator)).first;
    }
    return found->second.get();
}

} // namespace

QString claimantMessage(const QString &code, const QString &note, const QString &language)
{
    if (!note.trimmed().isEmpty())
        return note.trimmed();
    const ClaimReason *reason = findClaimReason(code);
    if (!reason)
        return {};
    if (const QTranslator *translator = translatorOf(language)) {
        const QString text = translator->translate("ClaimReason", reason->text);
        if (!text.isEmpty())
            return text;
    }
    return QString::fromUtf8(reason->text);
}

QString languageName(const QString &language)
{
    if (language == u"zh_CN"_s)
        return QCoreApplication::translate("ClaimantMessage", "Chinese");
    if (language == u"es"_s)
        return QCoreApplication::translate("ClaimantMessage", "Spanish");
    return QCoreApplication::translate("ClaimantMessage", "English");
}

} // namespace stardesk
