#include "models/desk/publish_desk.h"

#include "models/core/beijing.h"
#include "models/feed/demo/demo_device.h"
#include "models/feed/demo/demo_generator.h"
#include "models/feed/document_publisher.h"
#include "models/feed/publish/recipe_feed.h"
#include "models/feed/publish/recipe_library.h"
#include "models/feed/publish/recipe_publisher.h"
#include "models/store/document_folder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

SigningKey demoKey(qint64 seed)
{
    // Not a secret: a demo feed is marked as one, and a store bound to it takes no other feed.
    std::array<quint8, 32> bytes = {'s', 't', 'a', 'r', 'd', 'e', 's', 'k', ' ', 'd', 'e', 'm', 'o'};
    qToLittleEndian<qint64>(seed, bytes.data() + 24);
    return SigningKey::fromSeed(bytes);
}

Result<SigningKey> signingKey(const DemoRequest &request)
{
    return request.keyFile.isEmpty() ? Result<SigningKey>(demoKey(request.seed)) : readSigningKey(request.keyFile);
}

Failure cannotWrite(const QString &file, const QString &reason)
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "cannot write the file: %1; choose another folder or free some space"),
                {reason}, file);
}

Result<> writeWhole(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(name, file.errorString());
    return {};
}

/// k, name, id18 of every demo person, one line each; invented numbers, and still only outside the feed.
Result<> writeTruth(const DemoGenerator &generator, const QString &name, Job &job)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(name, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write("k,name,id18\n");
    auto written = generator.truth(
        [&](std::string_view key, std::string_view person, std::string_view number) -> Result<> {
            std::string line;
            line.append(key).append(",").append(person).append(",").append(number).append("\n");
            if (file.write(line.data(), qint64(line.size())) != qint64(line.size()))
                return cannotWrite(name, file.errorString());
            return {};
        },
        &job);
    if (!written)
        return written;
    return file.commit() ? Result<>() : cannotWrite(name, file.errorString());
}

Result<PublishOptions> optionsOf(const RecipeRequest &request, qint64 nowMs)
{
    PublishOptions options;
    options.nowMs = nowMs;
    options.validDays = request.validDays;
    options.newEpoch = request.newEpoch;
    for (const QString &device : request.sealTo) {
        auto key = publicKeyFromTextOrFile(device);
        if (!key)
            return key.failure();
        options.sealTo << *key;
    }
    return options;
}

Result<Recipe> recipeNamed(const QString &nameOrPath)
{
    auto folder = recipeFolder(nameOrPath);
    if (!folder)
        return folder.failure();
    return readRecipe(*folder);
}

/// Where a source keeps the bytes of its documents: in the folder, or beside the file.
DocumentFolder documentsBeside(const QString &source)
{
    return DocumentFolder(source + (QFileInfo(source).isDir() ? u"/documents"_s : u".documents"_s));
}

} // namespace

qint64 startOfBeijingDay(qint64 nowMs)
{
    return BeijingDay::ofInstant(nowMs).startMs();
}

Result<QString> makeKeyPair(const QString &file)
{
    const SigningKey key = SigningKey::generate();
    if (auto written = writeKeyPair(file, key); !written)
        return written.failure();
    return key.publicKey().keyId();
}

QString demoPublicKey(qint64 seed)
{
    return QString::fromLatin1(demoKey(seed).publicKey().toBase64());
}

Result<DemoOutcome> publishDemo(const DemoRequest &request, Job &job)
{
    auto key = signingKey(request);
    if (!key)
        return key.failure();
    DemoOptions demo;
    demo.couriers = quint32(request.couriers);
    demo.sellers = quint32(request.sellers);
    demo.claims = quint32(request.claims);
    demo.days = int(request.days);
    demo.detail = quint32(request.detail);
    demo.seed = quint64(request.seed);
    demo.nowMs = request.nowMs;
    demo.idNumbers = request.idNumbers;
    auto generator = DemoGenerator::create(demo);
    if (!generator)
        return generator.failure();
    PublishOptions options;
    options.nowMs = request.nowMs;
    options.demo = true;
    if (request.idNumbers)
        options.sealTo = {demoDevice().publicKey()};
    auto publisher = FeedPublisher::open(request.feed, *key, options, &job);
    if (!publisher)
        return publisher.failure();
    if (auto run = generator->run([&](const RecordBatch &batch) { return (*publisher)->add(batch); }, &job); !run)
        return run.failure();
    if (auto papers = generator->documents([&](const QByteArray &bytes) { return (*publisher)->documents().add(bytes); }); !papers)
        return papers.failure();
    auto published = (*publisher)->finish();
    if (!published)
        return published.failure();
    const QByteArray publicKey = key->publicKey().toBase64();
    if (request.keyFile.isEmpty()) {
        if (auto written = writeWhole(request.feed + u".pub"_s, "untrusted comment: stardesk demo key\n" + publicKey + '\n'); !written)
            return written.failure();
    }
    if (!request.truthFile.isEmpty()) {
        if (auto truth = writeTruth(*generator, request.truthFile, job); !truth)
            return truth.failure();
    }
    return DemoOutcome{*published, request.couriers, request.sellers, request.claims, QString::fromLatin1(publicKey)};
}

Result<PublishResult> publishRecipe(const RecipeRequest &request, qint64 nowMs, LoadReport *report, Job &job)
{
    auto recipe = recipeNamed(request.recipe);
    if (!recipe)
        return recipe.failure();
    auto key = readSigningKey(request.keyFile);
    if (!key)
        return key.failure();
    auto options = optionsOf(request, nowMs);
    if (!options)
        return options.failure();
    SigningKey rootKey;
    if (!request.rootKeyFile.isEmpty()) {
        auto root = readSigningKey(request.rootKeyFile);
        if (!root)
            return root.failure();
        rootKey = std::move(*root);
        options->rootKey = &rootKey;
    }
    auto run = RecipeRun::load(*recipe, request.source, job);
    if (!run)
        return run.failure();
    *report = run->report();
    return publishToFeed(*run, documentsBeside(request.source), request.feed, *key, *options, job);
}

Result<std::vector<RecipeChoice>> recipesFor(const QString &source)
{
    auto candidates = matchRecipes(source);
    if (!candidates)
        return candidates.failure();
    std::vector<RecipeChoice> choices;
    for (const RecipeCandidate &candidate : *candidates) {
        if (candidate.complete)
            choices.push_back({candidate.folder, candidate.title, candidate.matchedHeaders, candidate.declaredHeaders});
    }
    return choices;
}

Result<LoadReport> previewRecipe(const QString &recipeName, const QString &source, Job &job)
{
    auto recipe = recipeNamed(recipeName);
    if (!recipe)
        return recipe.failure();
    auto run = RecipeRun::load(*recipe, source, job);
    if (!run)
        return run.failure();
    return run->report();
}

} // namespace stardesk
