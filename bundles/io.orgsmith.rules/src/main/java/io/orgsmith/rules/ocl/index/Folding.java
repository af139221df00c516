// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.text.Normalizer;
import java.util.Locale;

/** Makes strings equal that a reader takes for the same: whatever their letter case, width (全角, 半角) and blanks. */
public final class Folding {

    private Folding() {}

    /** NFKC, case-folded, without any kind of blank. */
    public static String fold(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // Upper then lower also unites letters such as ß and SS, or final and medial sigma.
        String folded = wide.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
