// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import java.util.regex.Pattern;

/** A script without its comments and with every text literal, however it is put together, as {@code '?'}. */
final class Code {
    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile("(?:'[^']*')+|--[^\n]*");

    private Code() {}

    static String of(String script) {
        return LITERAL_OR_COMMENT
                .matcher(script)
                .replaceAll(found -> found.group().startsWith("'") ? "'?'" : "")
                .replace("TO_CHAR(UNISTR('?'))", "'?'")
                .replaceAll("'\\?'(\\s*\\|\\|\\s*'\\?')+", "'?'");
    }
}
