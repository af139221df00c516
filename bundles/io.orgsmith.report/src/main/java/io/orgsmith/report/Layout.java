// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of the sheet of a kind: the names that make up its key, then the other attributes that EBS stores. */
final class Layout {
    /** The heading of the column that says whether an object is only required to be there. */
    static final String EXISTING = "existing";

    private static final Type.Words TEXT = new Type.Words(List.of());
    private static final Type.Ref ANY = new Type.Ref(Optional.empty());

    private final Kind kind;
    private final Map<String, Type> stored;
    private final List<KeyPart> key;

    Layout(Kind kind, Release release) {
        this.kind = kind;
        this.key = KeyPart.of(kind, release);
        this.stored = kind == Kind.PROFILE_VALUE
                ? new LinkedHashMap<>(Map.of("profile", TEXT, "value", new Type.Any()))
                : new LinkedHashMap<>(new Types(release).attributes(Types.of(kind)));
        if (kind != Kind.PROFILE_VALUE && OrgPackage.Literals.ORGANIZATION.isSuperTypeOf(Types.of(kind))) {
            stored.put("sameOrganization", ANY);
            stored.put("alsoHrOrganization", new Type.Flag());
        }
    }

    /** The parts of the key, in its order. */
    List<KeyPart> key() {
        return key;
    }

    /** All columns by attribute, in their order. */
    Map<String, Type> columns() {
        var columns = new LinkedHashMap<String, Type>();
        key.forEach(part -> columns.put(part.attribute(), TEXT));
        stored.forEach(columns::putIfAbsent);
        columns.put(EXISTING, new Type.Flag());
        return columns;
    }

    /** The attributes that follow from the key of an object. */
    Map<String, Value> derived(Key of) {
        var derived = new LinkedHashMap<String, Value>();
        for (int i = 0; i < key.size(); i++) {
            KeyPart part = key.get(i);
            String name = of.name(i);
            if (stored.containsKey(part.attribute()) && !name.isEmpty()) {
                derived.put(
                        part.attribute(),
                        part.owner().map(owner -> Value.of(Key.of(owner, name))).orElseGet(() -> Value.of(name)));
            }
        }
        return derived;
    }

    /** @throws WrongCell when a part is missing that has to be there */
    Key key(Map<String, String> cells) {
        var names = new ArrayList<String>();
        for (KeyPart part : key) {
            String name = cells.getOrDefault(part.attribute(), "");
            if (name.isEmpty() && !part.optional()) {
                throw new WrongCell("cell.required");
            }
            names.add(name);
        }
        return new Key(kind, names);
    }
}
