// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoqrcode.h"
#include "logtoqrcodeimage.h"

#include <QtTest/QTest>

#include <zbar.h>

using namespace Qt::StringLiterals;

// What is drawn is read again by a real reader.
class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void terminalIsRead_data();
    void terminalIsRead();
    void hasAQuietZone();
    void null();

private:
    static QString read(const QImage &image);
    static QImage imageOf(const QStringList &lines, LogtoQrCode::Terminal terminal);
    static const inline QString Address = u"https://id.example/device?user_code=MFMV-LCKQ"_s;
};

QString TestQrCode::read(const QImage &image)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    for (int row = 0; row < gray.height(); ++row)
        pixels.append(reinterpret_cast<const char *>(gray.constScanLine(row)), gray.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image picture(unsigned(gray.width()), unsigned(gray.height()), "Y800", pixels.constData(),
                        size_t(pixels.size()));
    if (scanner.scan(picture) != 1)
        return {};
    return QString::fromStdString(picture.symbol_begin()->get_data());
}

void TestQrCode::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << Address;
    QTest::newRow("long") << "https://id.example/"_L1 + QString(300, u'x');
}

void TestQrCode::isRead()
{
    QFETCH(QString, text);
    const LogtoQrCode code = LogtoQrCode::fromText(text);
    QVERIFY(!code.isNull());
    QCOMPARE(read(LogtoQrCodeImage::fromCode(code, 4)), text);
}

QImage TestQrCode::imageOf(const QStringList &lines, LogtoQrCode::Terminal terminal)
{
    const bool blockIsDark = terminal == LogtoQrCode::Terminal::Colored;
    QList<QString> rows;
    for (QString line : lines) {
        if (blockIsDark) {
            line.remove(u"\x1b[30;107m"_s);
            line.remove(u"\x1b[0m"_s);
        }
        rows.append(line);
    }
    QImage image(int(rows.first().size()), int(rows.size()) * 2, QImage::Format_Grayscale8);
    for (int row = 0; row < image.height(); ++row) {
        for (int column = 0; column < image.width(); ++column) {
            const QChar character = rows.at(row / 2).at(column);
            const bool isBlock =
                character == u'\u2588' || character == (row % 2 == 0 ? u'\u2580' : u'\u2584');
            const bool isDark = isBlock == blockIsDark;
            image.scanLine(row)[column] = isDark ? 0 : 255;
        }
    }
    return image.scaled(image.size() * 4);
}

void TestQrCode::terminalIsRead_data()
{
    QTest::addColumn<LogtoQrCode::Terminal>("terminal");
    QTest::newRow("colored") << LogtoQrCode::Terminal::Colored;
    QTest::newRow("plain") << LogtoQrCode::Terminal::Plain;
}

void TestQrCode::terminalIsRead()
{
    QFETCH(LogtoQrCode::Terminal, terminal);
    const QStringList lines = LogtoQrCode::fromText(Address).toTerminalLines(terminal);
    QVERIFY(!lines.isEmpty());
    QCOMPARE(read(imageOf(lines, terminal)), Address);
}

void TestQrCode::hasAQuietZone()
{
    const LogtoQrCode code = LogtoQrCode::fromText(Address);
    const QImage image = LogtoQrCodeImage::fromCode(code, 1);
    QCOMPARE(image.width(), code.size() + 8);
    for (int position = 0; position < image.width(); ++position) {
        for (int border = 0; border < 4; ++border) {
            QCOMPARE(image.pixelColor(position, border), QColor(Qt::white));
            QCOMPARE(image.pixelColor(border, position), QColor(Qt::white));
        }
    }
    QVERIFY(code.isDark(0, 0));
    QVERIFY(!code.isDark(-1, 0));
    QVERIFY(!code.isDark(code.size(), 0));
}

void TestQrCode::null()
{
    QVERIFY(LogtoQrCode().isNull());
    QVERIFY(LogtoQrCode::fromText({}).isNull());
    QVERIFY(LogtoQrCode::fromText(QString(3000, u'x')).isNull());
    QVERIFY(LogtoQrCode().toTerminalLines().isEmpty());
    QVERIFY(LogtoQrCodeImage::fromCode({}).isNull());
}

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
