// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Workbooks for people who would rather fill in tables: empty ones, and those of an organization. */
public final class Workbooks {
    private Workbooks() {}

    /** An empty workbook to fill in. @param locale English, or Chinese */
    public static byte[] template(Release release, String enterprise, Locale locale) {
        return export(new State(new java.util.TreeMap<>()), release, enterprise, locale);
    }

    /** A workbook with all objects of a state. */
    public static byte[] export(State state, Release release, String enterprise, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(release, new Wording(locale))) {
            writer.about(enterprise);
            writer.objects(state);
            writer.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
