// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What stops a check early.
 *
 * @param cancelled asked every few microseconds by the checking thread; true ends the check with a
 *     {@link java.util.concurrent.CancellationException}
 * @param perSiteInvariant how long each invariant of a site's own document may take over all elements
 */
public record Limits(BooleanSupplier cancelled, Duration perSiteInvariant) {

    private static final Duration DEFAULT = Duration.ofSeconds(5);

    /** Five seconds for each invariant of a site, never cancelled. */
    public static Limits standard() {
        return new Limits(() -> false, DEFAULT);
    }
}
