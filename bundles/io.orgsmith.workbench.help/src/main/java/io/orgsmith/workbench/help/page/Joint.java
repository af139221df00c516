// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.page;

import java.lang.Character.UnicodeScript;

/** What stands between two lines of a paragraph once they are one: a space, except in Chinese. */
final class Joint {
    private static final String SIGNS = "、。，；：！？（）《》【】";
    private static final String QUOTES = "“”‘’…";

    private Joint() {}

    /** A Chinese sign keeps its own distance; Chinese words are set off from Latin ones alone. */
    static String between(char before, char after) {
        if (isSign(before) || isSign(after)) {
            return "";
        }
        boolean chinese = isHan(before) || isHan(after);
        return chinese && isHanOrQuote(before) && isHanOrQuote(after) ? "" : " ";
    }

    private static boolean isSign(char one) {
        return SIGNS.indexOf(one) >= 0;
    }

    private static boolean isHan(char one) {
        return UnicodeScript.of(one) == UnicodeScript.HAN;
    }

    private static boolean isHanOrQuote(char one) {
        return isHan(one) || QUOTES.indexOf(one) >= 0;
    }
}
