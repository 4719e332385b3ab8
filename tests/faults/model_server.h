/// A server that knows nothing of this program: it opens batch files with libsodium and judges by one rule of its own (the
/// first decision on a version of a record wins). What desk and server disagree on shows here.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <sodium.h>

#include <array>

namespace model {

struct Answer {
    QString decision;
    bool accepted = false;
    qint64 seq = 0;
};

/// Everything that a backup of the server holds.
struct State {
    QString epoch;
    qint64 seq = 1;
    QMap<QString, qint64> versions;       ///< of the records
    QMap<QString, QStringList> applied;   ///< by record: ids in the order in which they changed it
    QMap<QString, Answer> answers;        ///< by decision
    QMap<QString, qint64> lastBatch;      ///< by device
    QMap<QString, QByteArray> lastHash;   ///< by device: SHA-256 of its last batch, in hexadecimal digits
    QMap<QString, QString> batchEpoch;    ///< by device: epoch of its last batch
};

struct Server {
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    State state;
    bool remembersIds = true; ///< off: the control, a decision that comes twice counts twice
    int damaged = 0;

    explicit Server(unsigned char seed)
    {
        std::array<unsigned char, crypto_sign_SEEDBYTES> bytes{};
        bytes.fill(seed);
        crypto_sign_seed_keypair(open.data(), secret.data(), bytes.data());
        state.epoch = QStringLiteral("epoch-1");
    }

    [[nodiscard]] QJsonObject opened(const QByteArray &file) const
    {
        // Four lines of signature, an empty line, the sealed bytes. Whose signature it is does not matter here.
        qsizetype at = 0;
        for (int line = 0; line < 5; ++line)
            at = file.indexOf('\n', at) + 1;
        const QByteArray box = file.mid(at);
        std::array<unsigned char, crypto_box_PUBLICKEYBYTES> point{};
        std::array<unsigned char, crypto_box_SECRETKEYBYTES> key{};
        if (crypto_sign_ed25519_pk_to_curve25519(point.data(), open.data()) != 0)
            return {};
        crypto_sign_ed25519_sk_to_curve25519(key.data(), secret.data());
        if (box.size() < qsizetype(crypto_box_SEALBYTES))
            return {};
        QByteArray plain(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
        if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()), reinterpret_cast<const unsigned char *>(box.constData()),
                                 size_t(box.size()), point.data(), key.data()) != 0)
            return {};
        return QJsonDocument::fromJson(plain).object();
    }

    void judge(const QJsonObject &decision)
    {
        const QString id = decision.value(QLatin1String("id")).toString();
        if (remembersIds && state.answers.contains(id))
            return;
        const QString record = decision.value(QLatin1String("record")).toString();
        const qint64 base = decision.value(QLatin1String("base_v")).toInteger();
        Answer answer{id, false, state.seq + 1};
        // Without a memory of ids the server goes by the order of arrival alone.
        if (!remembersIds || state.versions.value(record, 1) == base) {
            state.versions[record] = ++state.seq;
            state.applied[record].append(id);
            answer.accepted = true;
        } else {
            ++state.seq;
        }
        answer.seq = state.seq;
        state.answers.insert(id, answer);
    }

    /// Takes in what follows the last batch of each device; out of order waits.
    void takeIn(const QString &folder)
    {
        const QStringList devices = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &device : devices) {
            const QStringList names = QDir(folder + QLatin1Char('/') + device).entryList({QStringLiteral("*.bin")}, QDir::Files, QDir::Name);
            for (const QString &name : names) {
                QFile file(folder + QLatin1Char('/') + device + QLatin1Char('/') + name);
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                takeInFile(device, name, file.readAll());
            }
        }
    }

    void takeInFile(const QString &device, const QString &name, const QByteArray &bytes)
    {
        const qint64 number = name.left(8).toLongLong();
        const qint64 last = state.lastBatch.value(device);
        if (remembersIds && number <= last)
            return;
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const QJsonObject batch = opened(bytes);
        if (QString::fromLatin1(hash) != name.mid(9, 64) || batch.isEmpty()) {
            ++damaged;
            return;
        }
        const QString epoch = batch.value(QLatin1String("epoch")).toString();
        // In each epoch a desk begins its chain once, at whatever number; within it nothing is passed over.
        const QByteArray previous = batch.value(QLatin1String("previous")).toString().toLatin1();
        const bool begins = previous == QByteArray(64, '0');
        const bool mayBegin = last == 0 ? number == 1 || epoch == state.epoch : epoch == state.epoch && state.batchEpoch.value(device) != epoch;
        const bool follows = number == last + 1 && previous == state.lastHash.value(device);
        if (remembersIds && !follows && !(begins && mayBegin))
            return;
        const QJsonArray decisions = batch.value(QLatin1String("decisions")).toArray();
        for (const auto &decision : decisions)
            judge(decision.toObject());
        state.lastBatch[device] = number;
        state.lastHash[device] = hash;
        state.batchEpoch[device] = epoch;
    }

    /// Back to an earlier state: everything since is gone, and the feed says so by another epoch.
    void restore(const State &backup, int number)
    {
        state = backup;
        state.epoch = QStringLiteral("epoch-%1").arg(number);
    }
};

} // namespace model
