// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.PlanJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells plans apart. */
public final class PlanChecksum {
    private PlanChecksum() {}

    /** The SHA-256 of all that the plan's JSON says. */
    public static String of(Plan plan) {
        return of(PlanJson.of(plan).toString());
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal. */
    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
