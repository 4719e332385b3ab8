#include "models/store/vault_rows.h"

#include "models/domain/resident_id.h"
#include "models/store/batch/record_batch.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <thread>

namespace stardesk {

namespace {

constexpr qsizetype kTermBytes = 16;
constexpr qsizetype kTailBytes = 8;
constexpr size_t kMaskChars = 4;
constexpr size_t kTermChars = 22;
constexpr size_t kTailChars = 11;
constexpr size_t kHeadChars = kMaskChars + kTermChars + kTailChars;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kLeastMasked = 4; // as maskedIdNumber(): shorter numbers are stars throughout
constexpr size_t kRowsPerThread = 1024;
constexpr size_t kMostThreads = 4;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

const quint8 *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

QByteArray associated(std::string_view person)
{
    return "person_id|number|" + viewOf(person).toByteArray();
}

char plainChar(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f ? char(c.unicode()) : '*';
}

std::string maskHead(const QString &number)
{
    const qsizetype length = std::min<qsizetype>(number.size(), 99);
    std::string head = "**";
    if (number.size() >= kLeastMasked)
        head = {plainChar(number.front()), plainChar(number.back())};
    head += char('0' + length / 10);
    head += char('0' + length % 10);
    return head;
}

} // namespace

IdSealer::IdSealer(const SecretKey &vaultKey)
    : m_data(vaultKey.derived("person_id data")), m_index(vaultKey.derived("person_id number index")),
      m_tail(vaultKey.derived("person_id last four index")), m_nonce(vaultKey.derived("person_id nonce"))
{
}

QByteArray IdSealer::numberTerm(QStringView number) const
{
    const QByteArray key = idDuplicateKey(number).toUtf8();
    const QByteArrayView part(key);
    return base64(m_index.hash(kTermBytes, std::span(&part, 1)));
}

/// libsodium's shortest keyed BLAKE2b has 16 bytes; its first eight are the index.
QByteArray IdSealer::lastFourTerm(QStringView lastFour) const
{
    const QByteArray key = normalisedIdInput(lastFour).right(kLastFour).toUtf8();
    const QByteArrayView part(key);
    return base64(m_tail.hash(kTermBytes, std::span(&part, 1)).first(kTailBytes));
}

QByteArray IdSealer::nonceOf(std::string_view number, std::string_view person) const
{
    const std::array<QByteArrayView, 2> parts = {viewOf(number), viewOf(person)};
    return m_nonce.hash(kNonceBytes, parts);
}

std::string IdSealer::seal(std::string_view person, std::string_view number) const
{
    const QString text = QString::fromUtf8(number.data(), qsizetype(number.size()));
    const QByteArray term = numberTerm(text);
    const QByteArray nonce = nonceOf(number, person);
    const QByteArray bound = associated(person);
    QByteArray cipher = nonce;
    cipher.resize(kNonceBytes + qsizetype(number.size()) + kTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<quint8 *>(cipher.data()) + kNonceBytes, nullptr,
                                               bytesOf(viewOf(number)), number.size(), bytesOf(bound), size_t(bound.size()),
                                               nullptr, bytesOf(nonce), m_data.data());
    return maskHead(text) + (term + lastFourTerm(idDuplicateKey(text)) + base64(cipher)).toStdString();
}

Result<QString> IdSealer::open(std::string_view person, std::string_view stored) const
{
    const auto damaged = fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The stored ID number was changed, or belongs to somebody else."),
                              {}, QString::fromUtf8(person.data(), qsizetype(person.size())));
    if (stored.size() <= kHeadChars)
        return damaged;
    const auto cipher = QByteArray::fromBase64Encoding(viewOf(stored.substr(kHeadChars)).toByteArray(),
                                                       QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!cipher || (*cipher).size() < kNonceBytes + kTagBytes)
        return damaged;
    auto number = openBytes(m_data, *cipher, associated(person));
    if (!number)
        return damaged;
    QString text = QString::fromUtf8(*number);
    wipe(*number);
    return text;
}

void IdSealer::sealNumbers(RecordBatch &batch) const
{
    const TextColumn &persons = batch.fields[size_t(batch.type().fieldIndex("person"))].texts;
    TextColumn &numbers = batch.fields[size_t(batch.type().fieldIndex("number"))].texts;
    std::vector<std::string> sealed(batch.rows());
    const auto work = [&](size_t from, size_t to) {
        for (size_t row = from; row < to; ++row) {
            if (!numbers.isNull(row))
                sealed[row] = seal(persons.at(row), numbers.at(row));
        }
    };
    const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
    const size_t threads = std::clamp<size_t>(batch.rows() / kRowsPerThread, 1, cores);
    {
        std::vector<std::jthread> helpers;
        for (size_t part = 1; part < threads; ++part)
            helpers.emplace_back(work, batch.rows() * part / threads, batch.rows() * (part + 1) / threads);
        work(0, batch.rows() / threads);
    }
    TextColumn replaced;
    replaced.reserve(batch.rows(), batch.rows() * (kHeadChars + 80));
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (numbers.isNull(row))
            replaced.appendNull();
        else
            replaced.append(sealed[row]);
    }
    numbers = std::move(replaced);
}

QString maskOfStored(std::string_view stored)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (stored.size() <= kHeadChars || !isDigit(stored[2]) || !isDigit(stored[3]))
        return {};
    const int length = (stored[2] - '0') * 10 + (stored[3] - '0');
    if (length < int(kLeastMasked))
        return QString(length, u'*');
    return QLatin1Char(stored[0]) + QString(length - 2, u'*') + QLatin1Char(stored[1]);
}

std::string_view numberTermOfStored(std::string_view stored)
{
    return stored.size() <= kHeadChars ? std::string_view() : stored.substr(kMaskChars, kTermChars);
}

} // namespace stardesk
