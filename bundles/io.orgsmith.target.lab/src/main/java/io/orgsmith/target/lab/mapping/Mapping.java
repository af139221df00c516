// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one kind of object lies in the tables. {@link #write} and {@link #read} are inverse: what was written is read back with
 * the same attributes, and with EBS's defaults for those that were left out.
 */
public interface Mapping {
    Kind kind();

    /** The id of the object with that key; empty where it is not there or no longer in use. */
    Optional<Long> find(Key key, Directory directory);

    /** The key of the object with that id. */
    Optional<Key> key(long id, Directory directory);

    /** All objects of this kind. */
    Stream<SetupObject> read(Directory directory);

    /**
     * Makes the rows be as the object says, whether it is there already or not.
     *
     * @throws io.orgsmith.target.lab.SetupProblem when the tables cannot take it
     */
    void write(SetupObject object, Writer writer);

    /**
     * Takes the object out of use from the day on, as far as EBS knows an end to such objects; else leaves it as it is. What
     * begins later ends on its first day.
     */
    void retire(Key key, LocalDate day, Writer writer);

    /** The id that a row bears. */
    static Optional<Long> id(Optional<Row> row, String column) {
        return row.map(r -> r.number(column));
    }
}
