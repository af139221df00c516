// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

/** A word of a command line as a person can copy it into a shell. */
public final class Argument {
    private static final String PLAIN = "[\\p{L}\\p{N}_./:@=+,%-]+";

    private Argument() {}

    /** As it is, or in quotation marks where a shell would take it apart. */
    public static String of(String word) {
        if (word.matches(PLAIN)) {
            return word;
        }
        return word.matches("[^'\n]*") ? "'" + word + "'" : '"' + word.replaceAll("[\"$`\\\\]", "\\\\$0") + '"';
    }
}
