/// The rule set that travels inside the programs, for tests.
#pragma once

#include "models/core/text/failure_text.h"
#include "models/domain/rule_set.h"

#include <QtCore/QFile>

namespace stardesk::test {

inline QByteArray demoRuleBytes()
{
    QFile file(QStringLiteral(":/rules/demo-2024A.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo rule set is not embedded");
    return file.readAll();
}

inline RuleSet demoRuleSet()
{
    const auto rules = parseRuleSet(QByteArrayView(demoRuleBytes()));
    if (!rules)
        qFatal("%s", qPrintable(failureText(rules.failure())));
    return *rules;
}

} // namespace stardesk::test
