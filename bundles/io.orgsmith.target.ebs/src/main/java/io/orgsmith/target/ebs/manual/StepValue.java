// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.List;

/**
 * One value that a person enters.
 *
 * @param label of the field, with what is to be known about all of its kind
 */
record StepValue(String label, String text) {

    /** The text at the label; empty where there is none. */
    static String text(List<StepValue> values, String label) {
        return values.stream()
                .filter(value -> value.label().equals(label))
                .map(StepValue::text)
                .findFirst()
                .orElse("");
    }

    String line() {
        return label + " = " + text;
    }
}
