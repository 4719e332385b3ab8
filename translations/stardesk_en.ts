<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDesk</name>
    <message numerus="yes">
        <source>%n field(s) are not chosen yet.</source>
        <translation>
            <numerusform>%n field is not chosen yet.</numerusform>
            <numerusform>%n fields are not chosen yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>%n claims are due today, most from %1</source>
        <translation>
            <numerusform>%n claim is due today, from %1</numerusform>
            <numerusform>%n claims are due today, most from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n values</source>
        <extracomment>Value of a filter chip that names many records: &quot;Seller key: 31 values&quot;.</extracomment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk</name>
    <message numerus="yes">
        <source>gap %n m</source>
        <translation>
            <numerusform>gap %n m</numerusform>
            <numerusform>gap %n m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One star line, %n employers</source>
        <translation>
            <numerusform>One star line, %n employer</numerusform>
            <numerusform>One star line, %n employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No employer for %n days</source>
        <translation>
            <numerusform>No employer for %n day</numerusform>
            <numerusform>No employer for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimsPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>Under a page&apos;s name in the sidebar.</extracomment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::ComparePanel</name>
    <message numerus="yes">
        <source>%n couriers side by side</source>
        <translation>
            <numerusform>%n courier</numerusform>
            <numerusform>%n couriers side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stars of the last %n months</source>
        <translation>
            <numerusform>Stars of the last %n month</numerusform>
            <numerusform>Stars of the last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::ConductPanel</name>
    <message numerus="yes">
        <source>%n days to %1</source>
        <translation>
            <numerusform>%n day to %1</numerusform>
            <numerusform>%n days to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::ConflictPanel</name>
    <message numerus="yes">
        <source>%n field(s) are not chosen yet</source>
        <translation>
            <numerusform>%n field is not chosen yet</numerusform>
            <numerusform>%n fields are not chosen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::CourierDetail</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::CouriersPage</name>
    <message numerus="yes">
        <source>%n courier(s) have an ID number that ends so.</source>
        <translation>
            <numerusform>%n courier has an ID number that ends so.</numerusform>
            <numerusform>%n couriers have an ID number that ends so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n profile(s)…</source>
        <translation>
            <numerusform>Printing %n profile…</numerusform>
            <numerusform>Printing %n profiles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::DeadlinesPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::ExplainPanel</name>
    <message numerus="yes">
        <source>Computed: %n stars</source>
        <translation>
            <numerusform>Computed: %n star</numerusform>
            <numerusform>Computed: %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::FeedbackPanel</name>
    <message numerus="yes">
        <source>Feedback is anonymous: under %n ratings nothing is shown, and never who, when or for which parcel.</source>
        <translation>
            <numerusform>Feedback is anonymous: under %n rating nothing is shown, and never who, when or for which parcel.</numerusform>
            <numerusform>Feedback is anonymous: under %n ratings nothing is shown, and never who, when or for which parcel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::IncentivesPanel</name>
    <message numerus="yes">
        <source>from %n stars</source>
        <translation>
            <numerusform>from %n star</numerusform>
            <numerusform>from %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::IncidentDetail</name>
    <message numerus="yes">
        <source>%n late joiners inherit</source>
        <translation>
            <numerusform>%n late joiner inherits</numerusform>
            <numerusform>%n late joiners inherit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::MoveList</name>
    <message numerus="yes">
        <source>%n can still be saved</source>
        <translation>
            <numerusform>%n can still be saved</numerusform>
            <numerusform>%n can still be saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the edge</source>
        <translation>
            <numerusform>%n on the edge</numerusform>
            <numerusform>%n on the edge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::OutboxPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::OverviewPanel</name>
    <message numerus="yes">
        <source>Why %n stars</source>
        <translation>
            <numerusform>Why %n star</numerusform>
            <numerusform>Why %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incentive(s) due</source>
        <translation>
            <numerusform>%n incentive due</numerusform>
            <numerusform>%n incentives due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::PredictionLine</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::PreviewRows</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::PrivilegePanel</name>
    <message numerus="yes">
        <source>Lost with the star if not collected before %2: %n</source>
        <translation>
            <numerusform>Lost with the star if not collected before %2: %n</numerusform>
            <numerusform>Lost with the star if not collected before %2: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::ProgressStrip</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::RevealId</name>
    <message numerus="yes">
        <source>Copied; taken off the clipboard in %n s.</source>
        <translation>
            <numerusform>Copied; taken off the clipboard in %n s.</numerusform>
            <numerusform>Copied; taken off the clipboard in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>until the number hides</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::RuleClock</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::Sidebar</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::StaleStrip</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::StarProofPanel</name>
    <message numerus="yes">
        <source>Why %n stars</source>
        <translation>
            <numerusform>Why %n star</numerusform>
            <numerusform>Why %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::StarsPanel</name>
    <message numerus="yes">
        <source>Published as computed in %n month(s)</source>
        <translation>
            <numerusform>Published as computed in %n month</numerusform>
            <numerusform>Published as computed in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published and computed differ in %n month(s)</source>
        <translation>
            <numerusform>Published and computed differ in %n month</numerusform>
            <numerusform>Published and computed differ in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::SyncController</name>
    <message numerus="yes">
        <source>%n to send</source>
        <extracomment>Beside the sync button: decisions that have not left this desk yet.</extracomment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::TipsPanel</name>
    <message numerus="yes">
        <source>%n further five-star rating(s)</source>
        <translation>
            <numerusform>%n further five-star rating</numerusform>
            <numerusform>%n further five-star ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late parcel(s) on time</source>
        <translation>
            <numerusform>%n late parcel on time</numerusform>
            <numerusform>%n late parcels on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contact(s) before delivery</source>
        <translation>
            <numerusform>%n more contact before delivery</numerusform>
            <numerusform>%n more contacts before delivery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more delivery(ies) to the door</source>
        <translation>
            <numerusform>%n more delivery to the door</numerusform>
            <numerusform>%n more deliveries to the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) before a pick-up point</source>
        <translation>
            <numerusform>%n more question before a pick-up point</numerusform>
            <numerusform>%n more questions before a pick-up point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::TodayHead</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::TodayModel</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <translation>
            <numerusform>%n seller</numerusform>
            <numerusform>%n sellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couriers</source>
        <translation>
            <numerusform>%n courier</numerusform>
            <numerusform>%n couriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sellers are short or at risk</source>
        <translation>
            <numerusform>%n seller is short or at risk</numerusform>
            <numerusform>%n sellers are short or at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity conflicts</source>
        <translation>
            <numerusform>%n identity conflict</numerusform>
            <numerusform>%n identity conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::TodayPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::VaultDialog</name>
    <message numerus="yes">
        <source>%n characters or more. Who loses the passphrase loses the numbers on this desk; the export brings them again.</source>
        <translation>
            <numerusform>%n character or more. Who loses the passphrase loses the numbers on this desk; the export brings them again.</numerusform>
            <numerusform>%n characters or more. Who loses the passphrase loses the numbers on this desk; the export brings them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n more than official</source>
        <translation>
            <numerusform>%n more than official</numerusform>
            <numerusform>%n more than official</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than official</source>
        <translation>
            <numerusform>%n fewer than official</numerusform>
            <numerusform>%n fewer than official</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::Workspace</name>
    <message numerus="yes">
        <source>Counting day %1, in %n d</source>
        <extracomment>Status bar: the last day that counts for the next star; %n days are left to it.</extracomment>
        <translation>
            <numerusform>Counting day %1, in %n d</numerusform>
            <numerusform>Counting day %1, in %n d</numerusform>
        </translation>
    </message>
</context>
</TS>
