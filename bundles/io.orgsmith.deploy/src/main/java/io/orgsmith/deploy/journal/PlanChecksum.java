// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.PlanJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells plans apart. */
public final class PlanChecksum {
    private PlanChecksum() {}

    /** The SHA-256 of all that the plan's JSON says, in hexadecimal. */
    public static String of(Plan plan) {
        var digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            new ObjectMapper().writeValue(out, PlanJson.of(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
