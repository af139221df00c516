// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.SchemaReader;
import java.util.List;

/** The tables that say what the tool owns. A run changes them together with those of EBS, and a rollback gives both back. */
public final class OwnedTables {
    /** A row for each object. */
    public static final String MANAGED = "ORGSMITH_MANAGED";
    /** What is too long for that row. */
    public static final String MORE = "ORGSMITH_MANAGED_MORE";

    private OwnedTables() {}

    /** The tables of EBS of a release, and these. */
    public static Schema of(String release) {
        return with(SchemaReader.of(release).orElseThrow());
    }

    /** These tables alone, of a history that lies apart from EBS. */
    public static Schema alone() {
        return with(new Schema(List.of()));
    }

    /** A schema and these tables. @param ebs the tables of a release */
    static Schema with(Schema ebs) {
        var own = SchemaReader.own();
        return ebs.with(own.table(MANAGED)).with(own.table(MORE));
    }

    /** Whether it is one of them. */
    public static boolean has(String table) {
        return table.equals(MANAGED) || table.equals(MORE);
    }
}
