#include "models/feed/demo/demo_paper_content.h"

#include <QtCore/QtEndian>

#include <array>

namespace stardesk::demo {

namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 180;

/// Backslash and brackets mean something in a PDF string.
QByteArray pdfString(QByteArray text)
{
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + text + ')';
}

QByteArray pageContent(const QByteArray &heading, const QList<QByteArray> &lines)
{
    QByteArray content = "BT /F1 16 Tf 40 540 Td " + pdfString(heading) + " Tj /F1 10 Tf 0 -34 Td 16 TL\n";
    for (const QByteArray &line : lines)
        content += pdfString(line) + " Tj T*\n";
    return content + "ET\n";
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &body)
{
    return bigEndian(quint32(body.size())) + name + body + bigEndian(crcOf(name + body));
}

struct Box {
    int left, top, right, bottom;
    std::array<char, 3> colour;
};

constexpr char tone(int value)
{
    return static_cast<char>(value);
}

} // namespace

QByteArray pdfPage(const QByteArray &heading, const QList<QByteArray> &lines)
{
    const QByteArray content = pageContent(heading, lines);
    const std::array<QByteArray, 5> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(int(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 6\n" + places + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray doorPicture(int shade)
{
    const std::array<Box, 5> boxes = {
        Box{0, 0, kWidth, kHeight, {tone(204), tone(196), tone(180)}},            // wall
        Box{80, 20, 160, 150, {tone(60 + shade / 4), tone(84), tone(110)}},       // door
        Box{146, 84, 152, 92, {tone(220), tone(190), tone(90)}},                  // its handle
        Box{0, 150, kWidth, kHeight, {tone(128), tone(122), tone(116)}},          // step
        Box{94, 112, 150, 152, {tone(176), tone(132), tone(60 + shade / 8)}}};    // parcel
    QByteArray rows;
    for (int y = 0; y < kHeight; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < kWidth; ++x) {
            const Box *top = &boxes[0];
            for (const Box &box : boxes)
                if (x >= box.left && x < box.right && y >= box.top && y < box.bottom)
                    top = &box;
            rows.append(top->colour.data(), qsizetype(top->colour.size()));
        }
    }
    const QByteArray head = bigEndian(kWidth) + bigEndian(kHeight) + QByteArray("\x08\x02\x00\x00\x00", 5); // 8 bit, RGB
    // qCompress puts the size before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", head) + pngChunk("IDAT", qCompress(rows).mid(4)) + pngChunk("IEND", {});
}

} // namespace stardesk::demo
