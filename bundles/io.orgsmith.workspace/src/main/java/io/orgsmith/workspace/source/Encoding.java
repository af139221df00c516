// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-8 from what else a Chinese or a Windows system may have written. */
enum Encoding {
    UTF_8("utf-8"),
    /** The usual legacy encoding of Chinese Windows. */
    GBK("gbk"),
    /** What Windows calls Unicode. */
    UTF_16("utf-16"),
    UNKNOWN("not-utf8");

    private final String code;

    Encoding(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /**
     * @param text only of UTF-8
     * @param line the line of the first bytes that are no UTF-8, counted from 1
     */
    record Decoded(Optional<String> text, Encoding looksLike, int line) {}

    static Decoded decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(in, out, true);
        if (isUtf16(bytes)) {
            return new Decoded(Optional.empty(), UTF_16, 1);
        }
        if (!result.isError()) {
            return new Decoded(Optional.of(out.flip().toString()), UTF_8, 1);
        }
        int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
        return new Decoded(Optional.empty(), isChinese(bytes) ? GBK : UNKNOWN, line);
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            return true;
        }
        // Without a mark: every other byte of ASCII is zero.
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 512);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        return even * 4 > looked && odd == 0 || odd * 4 > looked && even == 0;
    }

    private static boolean isChinese(byte[] bytes) {
        try {
            var text = Charset.forName("GB18030")
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
