// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a rule is broken and how it is not.
 *
 * @param wrong {@code .org} text of a model that breaks it; of a rule of plans, the part that changes, before
 * @param right text of an almost equal model that does not; of a rule of plans, after
 */
public record Example(String wrong, String right) {

    static Example of(Rule rule) {
        boolean ofPlan = rule.place() == Rule.Place.PLAN;
        return new Example(read(rule.id(), ofPlan ? "before" : "wrong"), read(rule.id(), ofPlan ? "after" : "right"));
    }

    private static String read(String id, String folder) {
        String name = "examples/" + id + "/" + folder + "/" + id.toLowerCase(Locale.ROOT) + ".org";
        try (InputStream in = Example.class.getResourceAsStream(name)) {
            return in == null ? "" : withoutLicense(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutLicense(String text) {
        return text.startsWith("// SPDX") ? text.substring(text.indexOf('\n') + 1) : text;
    }
}
