// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.plan.saved.Sha256;
import io.orgsmith.target.lab.table.Table;
import io.orgsmith.target.lab.table.TableImage;
import java.nio.charset.StandardCharsets;

/** A fingerprint of all rows: two databases with the same rows have the same, in whatever order the rows came about. */
public final class Digest {
    private Digest() {}

    /** The SHA-256 of the rows of all tables of the image, in hexadecimal. */
    public static String of(TableImage image) {
        var digest = Sha256.begin();
        for (Table table : image.schema().tables()) {
            image.rows(table.name()).stream()
                    .map(row -> row.values().toString())
                    .sorted()
                    .forEach(row -> digest.update((table.name() + row + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return Sha256.end(digest);
    }
}
