// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.print.PlanJson;
import io.orgsmith.plan.saved.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;

/** Tells plans apart. */
public final class PlanChecksum {
    private PlanChecksum() {}

    /** The SHA-256 of all that the plan's JSON says, in hexadecimal. */
    public static String of(Plan plan) {
        var digest = Sha256.begin();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            new ObjectMapper().writeValue(out, PlanJson.of(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.end(digest);
    }
}
