/// Two desks at a folder server, for tests of the whole loop: wang reviews and zhao approves, both with keys that the server
/// knows; C-1 takes four eyes (CNY 600), C-3 one person (CNY 200).
#pragma once

#include "tests/desk/folder_server.h"

#include <QtTest/QTest>

namespace stardesk::testing {

template <class T>
QByteArray sentence(const Result<T> &result)
{
    return result ? QByteArray("ok") : failureText(result.failure()).toUtf8() + " " + result.failure().where.toUtf8();
}

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome.ok(), sentence(outcome).constData());                                                         \
    } while (false)

class LoopTest : public QObject {
protected:
    void start()
    {
        m_server = std::make_unique<FolderServer>();
        m_server->addClaim(u"C-1"_s, 60'000); // CNY 600: four eyes
        m_server->addClaim(u"C-3"_s, 20'000); // CNY 200: one person
        OK(m_server->publish());
        m_wang = std::make_unique<TestDesk>(*m_server, u"wang"_s);
        m_zhao = std::make_unique<TestDesk>(*m_server, u"zhao"_s);
        for (TestDesk *desk : {m_wang.get(), m_zhao.get()}) {
            OK(desk->sync());
            OK(desk->registerKey());
        }
        OK(m_server->publish());
        OK(m_wang->sync());
        OK(m_zhao->sync());
    }
    void stop()
    {
        m_wang.reset();
        m_zhao.reset();
        m_server.reset();
    }
    /// Ingest, publish, both desks sync.
    void turn()
    {
        OK(m_server->ingest());
        OK(m_server->publishState());
        OK(m_wang->sync());
        OK(m_zhao->sync());
    }

    std::unique_ptr<FolderServer> m_server;
    std::unique_ptr<TestDesk> m_wang;
    std::unique_ptr<TestDesk> m_zhao;
};

} // namespace stardesk::testing
