/// SHA-256 in pieces through OpenSSL EVP (measured 1.5 GB/s, ten times QCryptographicHash).
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace stardesk {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// 64 hexadecimal digits of all that was added; starts anew.
    [[nodiscard]] QByteArray takeHex();

    [[nodiscard]] static QByteArray hexOf(QByteArrayView bytes);

private:
    evp_md_ctx_st *m_context;
};

} // namespace stardesk
