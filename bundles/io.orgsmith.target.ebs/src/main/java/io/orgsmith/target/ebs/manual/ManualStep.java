// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.List;
import java.util.stream.Stream;

/**
 * A step that a person takes in EBS.
 *
 * @param title what is to be done, e.g. {@code Ledger: 光华人民币账}
 * @param navigation responsibility and menu path
 * @param note what to mind; may be empty
 * @param values what to enter, one line each
 * @param table what to enter where the step is about many objects
 * @param query proves the step, as SQL; empty where the script's own proof is all there is
 * @param standing which script asks for the step, and whether it waits
 */
public record ManualStep(
        int number,
        String title,
        String navigation,
        String note,
        List<String> values,
        StepTable table,
        String query,
        String standing) {
    public ManualStep {
        values = List.copyOf(values);
    }

    /** What the script prints when the step is open: lines that keep to the 255 bytes of the oldest databases. */
    public List<String> instructions(Texts texts) {
        return Stream.of(
                        Stream.of(texts.get("manual.number", number, title), texts.get("manual.go", navigation)),
                        values.stream().map(value -> "    " + value),
                        Stream.of(note).filter(text -> !text.isEmpty()))
                .flatMap(lines -> lines)
                .flatMap(line -> Wrapped.lines(line).stream())
                .toList();
    }
}
