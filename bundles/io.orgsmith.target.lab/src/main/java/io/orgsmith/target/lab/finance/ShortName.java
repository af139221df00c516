// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Writer;
import java.nio.charset.StandardCharsets;

/** The short name of a ledger or a set of books, which EBS always has. */
final class ShortName {
    private static final int BYTES = 20;

    private ShortName() {}

    /** The one that is stated; for what only has to be there the name, where it is short enough. */
    static String of(SetupObject object, String table, Writer writer) {
        String stated = object.text("shortName");
        if (!stated.isEmpty()) {
            return stated;
        }
        String name = object.key().name(0);
        boolean isShort = name.getBytes(StandardCharsets.UTF_8).length <= BYTES;
        return isShort ? name : "L" + (writer.image().rows(table).size() + 1);
    }
}
