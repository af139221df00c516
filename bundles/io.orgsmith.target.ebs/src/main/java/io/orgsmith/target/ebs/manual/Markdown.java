// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

/** Names inside Markdown: on one line, with nothing that Markdown or HTML would read as its own. */
public final class Markdown {
    private Markdown() {}

    public static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|&])", "\\\\$1");
    }
}
