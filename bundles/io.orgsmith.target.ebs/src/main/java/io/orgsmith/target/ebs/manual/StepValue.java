// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.List;

/**
 * One value that a person enters.
 *
 * @param proved whether a query proves it
 */
record StepValue(String label, String text, boolean proved) {
    /** Behind a value in a table that no query proves. */
    static final String MARK = " *";

    /** The text at the label; empty where there is none. */
    static String text(List<StepValue> values, String label) {
        return values.stream()
                .filter(value -> value.label().equals(label))
                .map(value -> value.text() + (value.proved() ? "" : MARK))
                .findFirst()
                .orElse("");
    }

    /** The label and the text; that no query proves it is said behind. */
    String line(Texts texts) {
        var line = label + " = " + text;
        return proved ? line : texts.punctuation().remarked(line, texts.get("manual.unproved"));
    }
}
