// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.NamedMapping;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.organization.Organizations;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Security profiles as declared: PER_SECURITY_PROFILES and PER_SECURITY_ORGANIZATIONS. */
public final class SecurityProfiles extends NamedMapping {
    static final String TABLE = "PER_SECURITY_PROFILES";
    static final String ID = "SECURITY_PROFILE_ID";
    static final String NAME = "SECURITY_PROFILE_NAME";
    static final String ENTRIES = "PER_SECURITY_ORGANIZATIONS";
    private static final String GROUP = "BUSINESS_GROUP_ID";
    private static final Codec YES_NO = Codec.flag("Y", "N");
    private static final List<Field> FIELDS = List.of(
            new Field("viewAll", "VIEW_ALL_ORGANIZATIONS_FLAG", YES_NO, "N"),
            new Field("hierarchy", "ORGANIZATION_STRUCTURE_ID", Codec.ref(Kind.ORGANIZATION_HIERARCHY)),
            new Field("top", "ORGANIZATION_ID", Organizations.REF),
            new Field("includeTop", "INCLUDE_TOP_ORGANIZATION_FLAG", YES_NO));
    private static final Map<String, String> LISTS =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("organizations", "I", "excluded", "E")));

    public SecurityProfiles() {
        super(Kind.SECURITY_PROFILE, TABLE, ID, NAME);
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> read(row, directory));
    }

    private SetupObject read(Row row, Directory directory) {
        var attributes = new Attributes()
                .put("name", row.text(NAME))
                .put("global", Value.of(row.get(GROUP) == null))
                .put("businessGroup", directory.ref(Kind.BUSINESS_GROUP, row.number(GROUP)));
        Field.read(FIELDS, row, attributes, directory);
        LISTS.forEach((attribute, type) -> attributes.sorted(
                attribute,
                entries(row.number(ID), type, directory).stream()
                        .flatMap(id -> Organizations.REF.value(id, directory).stream())
                        .toList()));
        return attributes.object(key(row));
    }

    /** The organizations that the profile includes (I) or excludes (E). */
    static List<Long> entries(long profile, String type, Directory directory) {
        return directory.image().where(ENTRIES, Map.of(ID, profile, "ENTRY_TYPE", type)).stream()
                .map(row -> row.number("ORGANIZATION_ID"))
                .toList();
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        boolean viewAll = object.flag("viewAll", false);
        boolean byHierarchy = object.ref("hierarchy").isPresent();
        var row = writer.row(TABLE)
                .key(NAME, object.key().name(0))
                .id(ID)
                .set(GROUP, object.ref("businessGroup").map(writer::id).orElse(null))
                .set("ORG_SECURITY_MODE", viewAll ? "NONE" : "HIER")
                .fields(FIELDS, object)
                .initially("VIEW_ALL_FLAG", "N");
        if (byHierarchy && object.value("includeTop").isEmpty()) {
            row.set("INCLUDE_TOP_ORGANIZATION_FLAG", "Y");
        }
        long id = row.write().number(ID);
        LISTS.forEach((attribute, type) -> object.refs(attribute).forEach(organization -> writer.row(ENTRIES)
                .key(ID, id)
                .key("ORGANIZATION_ID", writer.id(organization))
                .key("ENTRY_TYPE", type)
                .id("SECURITY_ORGANIZATION_ID")
                .write()));
        writer.keepOnlyWritten(ENTRIES, Map.of(ID, id));
    }

    /** EBS knows no end of a security profile. */
    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        // Nothing to end-date.
    }
}
