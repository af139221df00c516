// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.plan.saved.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** A fingerprint of the texts that a plan was made from: changes when one of them does, or its name. */
public final class TextsChecksum {
    private TextsChecksum() {}

    /** The SHA-256 in hexadecimal. @param texts by file name, relative to the project */
    public static String of(SortedMap<String, String> texts) {
        var digest = Sha256.begin();
        texts.forEach((file, text) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return Sha256.end(digest);
    }
}
