// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Workbooks for people who would rather fill in tables: empty ones, and those of an organization. */
public final class Workbooks {
    private Workbooks() {}

    /** An empty workbook to fill in. @param locale English, or Chinese */
    public static byte[] template(Release release, String enterprise, Locale locale) {
        return export(State.of(List.of()), release, enterprise, locale);
    }

    /**
     * A workbook with all objects of a state, and of each what is stated; the same bytes for the same state.
     *
     * @throws LongText when a cell could not hold a value
     */
    public static byte[] export(State state, Release release, String enterprise, Locale locale) {
        try (var writer = new WorkbookWriter(release, new Wording(locale))) {
            writer.write(enterprise, state);
            return writer.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
