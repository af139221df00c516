// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment to the minute, for narrow columns: {@code 2026-01-31 10:00}. */
public final class Minute {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Minute() {}

    /** Where people are. */
    public static String of(Instant moment) {
        return TIME.format(moment.atZone(ZoneId.systemDefault()));
    }
}
