// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people read it where they are, to the second: {@code 2026-01-31 10:00:00}. */
public final class Moment {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Moment() {}

    public static String of(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
