// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Database character sets by the names that Oracle gives them. */
final class CharacterSets {

    private static final Map<String, String> JAVA_NAMES = Map.ofEntries(
            Map.entry("AL32UTF8", "UTF-8"),
            Map.entry("UTF8", "CESU-8"),
            Map.entry("ZHS16GBK", "GBK"),
            Map.entry("ZHS16CGB231280", "GB2312"),
            Map.entry("ZHS32GB18030", "GB18030"),
            Map.entry("ZHT16BIG5", "Big5"),
            Map.entry("ZHT16MSWIN950", "x-windows-950"),
            Map.entry("ZHT16HKSCS", "Big5-HKSCS"),
            Map.entry("JA16SJIS", "Shift_JIS"),
            Map.entry("JA16EUC", "EUC-JP"),
            Map.entry("KO16KSC5601", "EUC-KR"),
            Map.entry("KO16MSWIN949", "x-windows-949"),
            Map.entry("US7ASCII", "US-ASCII"),
            Map.entry("WE8ISO8859P1", "ISO-8859-1"),
            Map.entry("WE8ISO8859P15", "ISO-8859-15"),
            Map.entry("WE8MSWIN1252", "windows-1252"),
            Map.entry("EE8ISO8859P2", "ISO-8859-2"),
            Map.entry("EE8MSWIN1250", "windows-1250"),
            Map.entry("CL8ISO8859P5", "ISO-8859-5"),
            Map.entry("CL8MSWIN1251", "windows-1251"),
            Map.entry("EL8ISO8859P7", "ISO-8859-7"),
            Map.entry("AR8ISO8859P6", "ISO-8859-6"),
            Map.entry("AR8MSWIN1256", "windows-1256"),
            Map.entry("TH8TISASCII", "TIS-620"));

    private CharacterSets() {}

    /** The bytes that a text takes; -1 when a character of it is not in the set; empty for a set that is not known. */
    static Optional<Integer> bytes(String text, String set) {
        String java = JAVA_NAMES.get(set.toUpperCase(Locale.ROOT));
        if (java == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(java)
                    .newEncoder()
                    .encode(CharBuffer.wrap(text))
                    .remaining());
        } catch (CharacterCodingException e) {
            return Optional.of(-1);
        }
    }
}
