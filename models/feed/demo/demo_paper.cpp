#include "models/feed/demo/demo_paper.h"

#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_paper_content.h"

#include <QtCore/QCryptographicHash>

#include <array>

namespace stardesk::demo {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 86'400'000;

enum PaperKind { Tracking, Promise, ProofOfDelivery, CustomsNotice, DelayCertificate, Chat };

struct PaperShape {
    PaperKind kind;
    int stage;               ///< 0: none
    std::string_view mime;
    int perMille;            ///< how often it is there
};
constexpr std::string_view kPdf = "application/pdf";
constexpr std::array kShapes = {
    PaperShape{Promise, 0, kPdf, 900},        // as shown at checkout
    PaperShape{Tracking, 1, kPdf, 850},
    PaperShape{Tracking, 2, kPdf, 700},
    PaperShape{CustomsNotice, 3, kPdf, 350},
    PaperShape{DelayCertificate, 4, kPdf, 500}, // of the carrier
    PaperShape{CustomsNotice, 5, kPdf, 400},
    PaperShape{Tracking, 6, kPdf, 450},
    PaperShape{ProofOfDelivery, 7, "image/png", 700},
    PaperShape{Chat, 0, "text/plain", 250},
};
constexpr PaperShape kLatePaper{DelayCertificate, 4, kPdf, 1000};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray dateText(int day)
{
    DemoKey date;
    addDate(&date, day);
    return bytesOf(date.view());
}

QByteArray pdfOf(const DemoFrame &frame, const Claim &claim, const PaperShape &shape)
{
    constexpr std::array<const char *, 6> kHeadings = {"Tracking record", "Your order: delivery promise", "Proof of delivery",
        "Customs notice", "Certificate of delay", "Chat"};
    const Parcel &parcel = claim.parcel;
    QList<QByteArray> lines{"Invented for the demo", "", "Order " + bytesOf(orderKey(frame, parcel.number).view()),
        "Parcel " + bytesOf(parcelKey(frame, parcel.number).view()), "Service " + bytesOf(planKey(parcel.plan)) + ", " + bytesOf(parcel.lane->key)};
    if (shape.kind == Promise)
        lines << "Paid on " + dateText(parcel.startOn) << "Delivered by " + dateText(parcel.promisedOn) + " 23:59, local time" << "Compensated if late";
    if (shape.stage > 0) {
        const size_t stage = size_t(shape.stage - 1);
        lines << "Stage " + QByteArray::number(shape.stage) << "From " + dateText(int(parcel.stageStartMs[stage] / kDayMs))
              << "To " + dateText(int(parcel.stageStartMs[stage + 1] / kDayMs));
    }
    return pdfPage(kHeadings[size_t(shape.kind)], lines);
}

QByteArray contentOf(const DemoFrame &frame, const Claim &claim, const PaperShape &shape)
{
    if (shape.kind == Chat)
        return "Claimant: The parcel has not come by the day that was promised.\nAgent: We are sorry. Please send us what the shop showed you.\n";
    if (shape.kind == ProofOfDelivery)
        return doorPicture(int(claim.number % 256));
    return pdfOf(frame, claim, shape);
}

Paper paperOf(const DemoFrame &frame, const Claim &claim, const PaperShape &shape, int number, DemoRandom &random)
{
    Paper paper;
    paper.key = DemoKey(claimKey(claim.number).view());
    paper.key.add("/").add(quint64(number), 2);
    paper.kind = shape.kind;
    paper.stage = shape.stage;
    paper.mime = shape.mime;
    paper.bytes = random.between(20'000, 900'000);
    paper.receivedMs = claim.filedMs + random.between(0, 120) * kMinuteMs;
    if (frontClaim(claim.number)) {
        paper.content = contentOf(frame, claim, shape);
        paper.bytes = paper.content.size();
    }
    const QByteArray hashed = paper.content.isEmpty() ? bytesOf(paper.key.view()) : paper.content;
    paper.sha256 = QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex().toStdString();
    return paper;
}

} // namespace

std::vector<Paper> papersOf(const DemoFrame &frame, const Claim &claim)
{
    DemoRandom random(frame.options.seed, Stream::Document, claim.number);
    const FrontClaim *front = frontClaim(claim.number);
    std::vector<Paper> papers;
    for (const PaperShape &shape : kShapes) {
        const bool proposed = front && front->state == ClaimState::PendingCheck && shape.kind == Promise;
        const bool there = random.chance(shape.perMille) && (claim.parcel.delivered || shape.stage < 6);
        if (there || proposed)
            papers.push_back(paperOf(frame, claim, shape, int(papers.size()) + 1, random));
    }
    if (front && front->mark == FrontMark::EvidenceAdded) {
        papers.push_back(paperOf(frame, claim, kLatePaper, int(papers.size()) + 1, random));
        papers.back().receivedMs = std::min(claim.proposedMs + 90 * kMinuteMs, frame.options.nowMs - kMinuteMs);
    }
    return papers;
}

} // namespace stardesk::demo
