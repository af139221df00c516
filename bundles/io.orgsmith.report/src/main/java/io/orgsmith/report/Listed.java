// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts in one, and back: where a text contains the sign between them, a backslash stands before it. */
final class Listed {
    private Listed() {}

    /** @param around what stands before and after the sign, for the eye */
    static String join(List<String> texts, char sign, String around) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace(String.valueOf(sign), "\\" + sign))
                .collect(Collectors.joining(around + sign + (sign == '\n' ? "" : " ")));
    }

    /** The texts without blanks around them. */
    static List<String> split(String listed, char sign) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; i < listed.length(); i++) {
            char c = listed.charAt(i);
            if (c == '\\' && i + 1 < listed.length()) {
                i++;
                text.append(listed.charAt(i));
            } else if (c == sign) {
                texts.add(text.toString().strip());
                text.setLength(0);
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString().strip());
        return texts;
    }
}
