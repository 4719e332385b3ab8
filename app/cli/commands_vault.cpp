/// vault, identity, career.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/vault_unlock.h"
#include "app/keychain/keychain_keeper.h"
#include "models/desk/identity_career.h"
#include "models/desk/identity_desk.h"
#include "models/desk/identity_vault.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kVaultOptions[] = {{"passphrase-fd"}};
constexpr OptionSpec kIdentityOptions[] = {{"kind"}, {"limit"}};
constexpr OptionSpec kCareerOptions[] = {{"to"}, {"key"}, {"consent"}, {"seal-to"}, {"passphrase-fd"}, {"number"}};
constexpr qint64 kDefaultLimit = 50;

Result<VaultStatus> changeVault(const CommandContext &context)
{
    const VaultDesk desk(context.global().profile);
    const QString verb = context.arguments.word(0);
    auto passphrase = passphraseAsked(context);
    if (!passphrase)
        return passphrase.failure();
    KeychainKeeper keeper;
    if (verb == u"init"_s)
        return desk.init(keeper, *passphrase);
    if (verb == u"open"_s)
        return desk.open(keeper, *passphrase);
    if (verb == u"close"_s)
        return desk.close();
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "a vault is made, opened and closed: vault init, vault open, vault close; not “%1”"), {verb});
}

Result<int> vault(const CommandContext &context)
{
    auto status = changeVault(context);
    if (!status)
        return status.failure();
    const QString state = vaultStateWord(status->state);
    if (context.format() == OutputFormat::Json) {
        printJson(QJsonObject{{u"state"_s, state}, {u"device"_s, status->device.isEmpty() ? QJsonValue() : QJsonValue(status->device)}});
        return 0;
    }
    printLine(QCoreApplication::translate("Cli", "vault: %1").arg(state));
    if (!status->device.isEmpty() && status->kind != VaultKind::Demo)
        printLine(QCoreApplication::translate("Cli", "ID numbers reach this desk when the export is published with --seal-to %1").arg(status->device));
    return 0;
}

QStringList issueCells(const IdentityIssue &issue)
{
    QStringList persons;
    for (const IdentityPerson &person : issue.persons)
        persons << u"%1 %2 %3"_s.arg(person.key.value, person.name, person.idMasked).trimmed();
    const QString days = issue.from ? issue.from->iso() + u" – "_s + (issue.to ? issue.to->iso() : QString()) : QString();
    return {identityIssueWord(issue.kind), persons.join(u"; "_s), issue.employers.join(u", "_s), days};
}

/// Records of people that cannot both be right. Findings are exit 0: a work list, not a check.
Result<int> identity(const CommandContext &context)
{
    auto limit = context.arguments.number("limit", kDefaultLimit, 0, 100'000'000);
    if (!limit)
        return limit.failure();
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    Job job(progressPrinter(context.global().quiet));
    auto issues = IdentityDesk(**session).issues(job);
    if (!issues)
        return issues.failure();
    if (const QString kind = context.arguments.value("kind"); !kind.isEmpty())
        std::erase_if(*issues, [&](const IdentityIssue &issue) { return identityIssueWord(issue.kind) != kind; });
    const size_t total = issues->size();
    if (total > size_t(*limit))
        issues->resize(size_t(*limit));
    if (context.format() == OutputFormat::Json) {
        QJsonArray rows;
        for (const IdentityIssue &issue : *issues)
            rows << identityIssueJson(issue);
        printJson(QJsonObject{{u"total"_s, qint64(total)}, {u"rows"_s, rows}});
        return 0;
    }
    TextTable table{{u"kind"_s, u"persons"_s, u"employers"_s, u"days"_s}, {false, false, false, false}, {}};
    for (const IdentityIssue &issue : *issues)
        table.rows.push_back(issueCells(issue));
    printTable(table, context.format());
    if (context.format() == OutputFormat::Table)
        printLine(QCoreApplication::translate("Cli", "%1 of %2").arg(issues->size()).arg(total));
    return 0;
}

Result<CareerRequest> careerRequest(const CommandContext &context)
{
    CareerRequest request;
    request.person = {context.arguments.word(1)};
    auto file = context.arguments.required("to");
    auto key = context.arguments.required("key");
    auto consent = context.arguments.required("consent");
    for (const auto *given : {&file, &key, &consent}) {
        if (!*given)
            return given->failure();
    }
    const auto day = BeijingDay::fromIso(*consent);
    if (!day)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--consent takes the day on which the person agreed, such as 2026-03-24, not “%1”"), {*consent});
    auto passphrase = passphraseAsked(context);
    if (!passphrase)
        return passphrase.failure();
    request.file = *file;
    request.employerKeyFile = *key;
    request.consentOn = *day;
    request.sealTo = context.arguments.value("seal-to");
    request.passphrase = *passphrase;
    return request;
}

Result<int> careerMake(const CommandContext &context)
{
    auto request = careerRequest(context);
    if (!request)
        return request.failure();
    unlockVault(context);
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    auto made = makeCareerSheet(**session, *request);
    if (!made)
        return made.failure();
    if (context.format() == OutputFormat::Json) {
        printJson(QJsonObject{{u"file"_s, request->file}, {u"issuer"_s, made->issuer},
                              {u"code"_s, made->code.isEmpty() ? QJsonValue() : QJsonValue(made->code)}});
        return 0;
    }
    printLine(made->code.isEmpty()
                  ? QCoreApplication::translate("Cli", "%1: no code to compare, the ID number is not known here").arg(request->file)
                  : QCoreApplication::translate("Cli", "%1: tell the reader the code %2 by another way").arg(request->file, made->code));
    return 0;
}

void printCareer(const CareerRead &read, const QString &code)
{
    const CareerSheet &sheet = read.sheet;
    printLine(u"%1  %2  %3"_s.arg(sheet.name, sheet.idMasked, sheet.consentOn.iso()));
    for (const CareerSheet::Stay &stay : sheet.stays)
        printLine(u"  %1 – %2  %3"_s.arg(stay.from.iso(), stay.to ? stay.to->iso() : QString(), stay.employer));
    for (const CareerSheet::Star &star : sheet.stars)
        printLine(u"  %1  %2"_s.arg(star.period, star.star ? QString::number(*star.star) : u"–"_s));
    printLine(read.verified ? QCoreApplication::translate("Cli", "signed by %1 with the employer key %2").arg(sheet.issuerName, read.signer)
                            : QCoreApplication::translate("Cli", "not verified: the key %1 belongs to no employer of this export").arg(read.signer));
    if (!code.isEmpty())
        printLine(QCoreApplication::translate("Cli", "code: %1 – it must be the one that the employer tells you").arg(code));
}

/// A sheet that nobody known has signed is shown, and is a finding.
Result<int> careerVerify(const CommandContext &context)
{
    auto passphrase = passphraseAsked(context);
    if (!passphrase)
        return passphrase.failure();
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    auto read = readCareerSheet(**session, context.arguments.word(1), context.arguments.value("key"), *passphrase);
    if (!read)
        return read.failure();
    QString code;
    if (const QString source = context.arguments.value("number"); !source.isEmpty()) {
        if (source != u"-"_s)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--number takes - and reads the number from standard input."));
        auto number = lineFromStandardInput();
        if (!number)
            return number.failure();
        auto computed = careerCode(*number, read->sheet.salt);
        if (!computed)
            return computed.failure();
        code = *computed;
    }
    if (context.format() == OutputFormat::Json) {
        QJsonObject object = careerJson(*read);
        object[u"code"_s] = code.isEmpty() ? QJsonValue() : QJsonValue(code);
        printJson(object);
    } else {
        printCareer(*read, code);
    }
    return read->verified ? 0 : 1;
}

Result<int> career(const CommandContext &context)
{
    const QString verb = context.arguments.word(0);
    if (verb == u"make"_s)
        return careerMake(context);
    if (verb == u"verify"_s)
        return careerVerify(context);
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "a career sheet is made and verified: career make COURIER, career verify FILE; not “%1”"), {verb});
}

constexpr Command kCommands[] = {
    {"vault", "init|open|close [--passphrase-fd N]", QT_TRANSLATE_NOOP("Cli", "the vault of ID numbers: the system keyring keeps its key, or a passphrase does"),
     kVaultOptions, 1, 1, false, vault},
    {"identity", "[--kind same_number|other_name|two_employers] [--limit N]",
     QT_TRANSLATE_NOOP("Cli", "records of people that cannot both be right"), kIdentityOptions, 0, 0, true, identity},
    {"career", "make COURIER --to FILE --key FILE --consent DAY (--seal-to KEY|--passphrase-fd N) | verify FILE [--key FILE|--passphrase-fd N] [--number -]",
     QT_TRANSLATE_NOOP("Cli", "the portable career sheet, signed by an employer"), kCareerOptions, 2, 2, false, career},
};

} // namespace

std::span<const Command> vaultCommands()
{
    return kCommands;
}

} // namespace stardesk
