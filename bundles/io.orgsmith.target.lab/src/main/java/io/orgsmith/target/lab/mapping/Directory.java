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
import java.util.concurrent.ConcurrentHashMap;

/** Finds ids by business names and business names by ids. Several threads may ask while none changes the image. */
public final class Directory {
    private final TableImage image;
    private final Map<Kind, Mapping> mappings;
    private final LocalDate today;
    private final Map<Kind, Map<Long, Optional<Key>>> known;

    /** @param today the day that "now" means: what ended before it is not read as held; never the clock's */
    public Directory(TableImage image, Map<Kind, Mapping> mappings, LocalDate today) {
        this(image, mappings, today, null);
    }

    private Directory(
            TableImage image, Map<Kind, Mapping> mappings, LocalDate today, Map<Kind, Map<Long, Optional<Key>>> known) {
        this.image = image;
        this.mappings = mappings;
        this.today = today;
        this.known = known;
    }

    /** The same for as long as the image does not change: it finds out only once what an id means. */
    public Directory still() {
        return new Directory(image, mappings, today, new ConcurrentHashMap<>());
    }

    public TableImage image() {
        return image;
    }

    public LocalDate today() {
        return today;
    }

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
        if (id == null) {
            return Optional.empty();
        } else if (known == null) {
            return mappings.get(kind).key(id, this);
        }
        var ofKind = known.computeIfAbsent(kind, k -> new ConcurrentHashMap<>());
        Optional<Key> key = ofKind.get(id);
        if (key == null) {
            key = mappings.get(kind).key(id, this);
            ofKind.put(id, key);
        }
        return key;
    }

    /** The object with that id as a value; empty where there is none, or where the id is null. */
    public Optional<Value> ref(Kind kind, Long id) {
        return key(kind, id).map(Value::of);
    }
}
