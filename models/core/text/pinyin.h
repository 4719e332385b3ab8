/// Pinyin of names from a per-character table with surname overrides: lower-case ASCII syllables, ü as v (seed: export.md,
/// record person). The table is read once; every call afterwards is a lookup and safe from any thread.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace stardesk {

/// A person's name as syllables separated by one space: 曾国藩 -> "zeng guo fan", 尉迟恭 -> "yu chi gong", 王Tom -> "wang
/// tom", Ana Núñez -> "ana nunez". The beginning is read as a surname. Characters without a reading are left out.
[[nodiscard]] QString pinyinOf(QStringView name);
/// The same for other texts: no surname readings.
[[nodiscard]] QString pinyinOfText(QStringView text);

/// The syllables as they are written beside a name: 王小明 "wang xiao ming" -> "Wang Xiaoming", 欧阳娜娜 -> "Ouyang Nana".
/// Empty for a name in Latin letters.
[[nodiscard]] QString writtenReading(QStringView name, const QString &pinyin);

/// First letters of the syllables of a pinyin text: "zeng guo fan" -> "zgf".
[[nodiscard]] QString initialsOf(QStringView pinyin);

/// All readings under which a name may be looked for, the one of pinyinOf first: 朴智 -> "piao zhi", "pu zhi"; 吕布 -> "lv
/// bu", "lu bu", "lyu bu". At most `most`, the surname's readings before those of the other characters.
[[nodiscard]] QStringList pinyinVariants(QStringView name, qsizetype most = 8);

} // namespace stardesk
