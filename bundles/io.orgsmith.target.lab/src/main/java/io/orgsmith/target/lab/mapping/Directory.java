// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.MissingReference;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Finds ids by business names and business names by ids.
 *
 * @param today the day that "now" means: what ended before it is not read as held; never the clock's
 */
public record Directory(TableImage image, Map<Kind, Mapping> mappings, LocalDate today) {

    /** The id of the object. @throws MissingReference when it is not there */
    public long id(Key key) {
        return find(key).orElseThrow(() -> new MissingReference(key));
    }

    /** The id of the object, empty where it is not there. */
    public Optional<Long> find(Key key) {
        return mappings.get(key.kind()).find(key, this);
    }

    /** The business names of the object with that id; empty where there is none, or where the id is null. */
    public Optional<Key> key(Kind kind, Long id) {
        return id == null ? Optional.empty() : mappings.get(kind).key(id, this);
    }

    /** The object with that id as a value; empty where there is none, or where the id is null. */
    public Optional<Value> ref(Kind kind, Long id) {
        return key(kind, id).map(Value::of);
    }
}
