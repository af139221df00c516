// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.effective.KnownProfiles;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of the sheet of a kind: the names that make up its key, then the other attributes that EBS stores. */
final class Layout {
    /** The heading of the column that says whether an object is only required to be there. */
    static final String EXISTING = "existing";

    private static final Type.Words TEXT = new Type.Words(List.of());
    private static final Type.Words LEVEL = new Type.Words(List.of("site", "application", "responsibility", "user"));
    private static final Type.Ref ANY = new Type.Ref(Optional.empty());

    private static final Set<String> OF_IDS = Set.of("shortName", "shortCode", "identifier");

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

    Kind kind() {
        return kind;
    }

    /** The parts of the key, in its order. */
    List<KeyPart> key() {
        return key;
    }

    /** All columns by attribute, in their order. */
    Map<String, Type> columns() {
        var columns = new LinkedHashMap<String, Type>();
        key.forEach(part -> columns.put(part.attribute(), part.attribute().equals("level") ? LEVEL : TEXT));
        stored.forEach(columns::putIfAbsent);
        columns.put(EXISTING, new Type.Flag());
        return columns;
    }

    /** The attributes that follow from the key of an object. */
    Map<String, Value> derived(Key of) {
        var derived = new LinkedHashMap<String, Value>();
        for (int i = 0; i < key.size(); i++) {
            KeyPart part = key.get(i);
            String name = shown(of, i);
            if (stored.containsKey(part.attribute()) && !name.isEmpty()) {
                derived.put(
                        part.attribute(),
                        part.owner().map(owner -> Value.of(Key.of(owner, name))).orElseGet(() -> Value.of(name)));
            }
        }
        return derived;
    }

    /** The key of a row that has all parts of it. */
    Key key(Map<String, String> cells) {
        var names = new ArrayList<String>();
        for (KeyPart part : key) {
            var name = cells.getOrDefault(part.attribute(), "");
            names.add(isProfile(part) ? KnownProfiles.internalName(name) : name);
        }
        return new Key(kind, names);
    }

    /** The profile of a row under the name that stands there. */
    Optional<Value> asWritten(Map<String, String> cells) {
        return kind == Kind.PROFILE_VALUE ? Optional.of(Value.of(cells.get("profile"))) : Optional.empty();
    }

    /** Whether a row needs the attribute. */
    boolean isRequired(String attribute) {
        return key.stream().anyMatch(part -> part.attribute().equals(attribute) && !part.optional());
    }

    /** Whether a row says the attribute: because somebody did, or because its default depends on ids, which no row has. */
    boolean isStated(SetupObject object, String attribute) {
        return object.compared().contains(attribute) || OF_IDS.contains(attribute);
    }

    /** How a part of an object's key stands in its cell. */
    String shown(SetupObject object, int part) {
        var written = object.text("profile");
        return isProfile(key.get(part))
                        && KnownProfiles.internalName(written)
                                .equals(object.key().name(part))
                ? written
                : shown(object.key(), part);
    }

    /** A profile by the name that people know. */
    private String shown(Key of, int part) {
        var name = of.name(part);
        if (!isProfile(key.get(part))) {
            return name;
        }
        var known = KnownProfiles.knownName(name);
        return KnownProfiles.internalName(known).equals(name) ? known : name;
    }

    private boolean isProfile(KeyPart part) {
        return kind == Kind.PROFILE_VALUE && part.attribute().equals("profile");
    }
}
