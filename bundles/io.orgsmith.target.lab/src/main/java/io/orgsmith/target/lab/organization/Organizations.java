// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Organizations and their classifications: one row of HR_ALL_ORGANIZATION_UNITS with several enabled classifications is several
 * objects. The first of them in the order of {@link Kind} stands for the row wherever just "an organization" is meant.
 */
public final class Organizations {
    /** Any organization, by the id of its row. */
    public static final Codec REF = Codec.of(
            (value, writer) -> writer.id(((Value.Ref) value).key()),
            (column, directory) -> key((Long) column, directory).map(Value::of));

    static final String TABLE = "HR_ALL_ORGANIZATION_UNITS";
    static final String ID = "ORGANIZATION_ID";
    static final String GROUP = "BUSINESS_GROUP_ID";
    static final String INFORMATION = "HR_ORGANIZATION_INFORMATION";
    static final String CONTEXT = "ORG_INFORMATION_CONTEXT";

    private Organizations() {}

    /** The kinds of object that the organization is, in the order of {@link Kind}. */
    static Set<Kind> kinds(Row organization, TableImage image) {
        long id = organization.number(ID);
        var kinds = EnumSet.noneOf(Kind.class);
        List<Row> classes = classes(id, image);
        Classifications.of(image.schema()).forEach((kind, code) -> {
            if (isEnabled(code, classes)) {
                kinds.add(kind);
            }
        });
        if (image.where("MTL_PARAMETERS", ID, id).isEmpty()) {
            kinds.remove(Kind.INVENTORY_ORGANIZATION);
        }
        boolean isOnlyAside = kinds.size() > 1 && organization.get("COST_ALLOCATION_KEYFLEX_ID") == null;
        if (isOnlyAside) {
            kinds.remove(Kind.HR_ORGANIZATION);
        }
        return kinds;
    }

    static boolean isClassified(long id, String code, TableImage image) {
        return isEnabled(code, classes(id, image));
    }

    private static List<Row> classes(long id, TableImage image) {
        return image.where(INFORMATION, Map.of(ID, id, CONTEXT, "CLASS"));
    }

    private static boolean isEnabled(String code, List<Row> classes) {
        for (Row row : classes) {
            if (row.is("ORG_INFORMATION1", code)) {
                return row.is("ORG_INFORMATION2", "Y");
            }
        }
        return false;
    }

    /** The row of the organization that bears the name in the business group, whatever it is classified as. */
    static Optional<Row> named(String group, String name, TableImage image) {
        return group(group, image).flatMap(row -> image.first(TABLE, Map.of(GROUP, row.number(ID), "NAME", name)));
    }

    /** The row of the business group; one that is disabled counts. */
    static Optional<Row> group(String name, TableImage image) {
        return image.where(TABLE, "NAME", name).stream()
                .filter(row -> row.is(GROUP, row.number(ID)))
                .findFirst();
    }

    /** The id of the organization, where it is of the kind that its key says. */
    static Optional<Long> find(Key key, TableImage image) {
        Optional<Row> row =
                switch (key.kind()) {
                    case BUSINESS_GROUP -> group(key.name(0), image);
                    case INVENTORY_ORGANIZATION ->
                        image.first("MTL_PARAMETERS", "ORGANIZATION_CODE", key.name(0))
                                .flatMap(parameters -> image.first(TABLE, ID, parameters.number(ID)));
                    default -> named(key.name(0), key.name(1), image);
                };
        return row.map(r -> r.number(ID))
                .filter(id ->
                        isClassified(id, Classifications.of(image.schema()).get(key.kind()), image));
    }

    /** The key of the organization as an object of the kind; empty where it is not classified so. */
    static Optional<Key> key(Kind kind, long id, TableImage image) {
        Optional<Row> row =
                image.first(TABLE, ID, id).filter(r -> kinds(r, image).contains(kind));
        return row.flatMap(r -> key(kind, r, image));
    }

    static Optional<Key> key(Kind kind, Row row, TableImage image) {
        return switch (kind) {
            case BUSINESS_GROUP -> Optional.of(Key.of(kind, row.text("NAME")));
            case INVENTORY_ORGANIZATION ->
                image.first("MTL_PARAMETERS", ID, row.number(ID))
                        .map(parameters -> Key.of(kind, parameters.text("ORGANIZATION_CODE")));
            default ->
                image.first(TABLE, ID, row.number(GROUP))
                        .map(group -> Key.of(kind, group.text("NAME"), row.text("NAME")));
        };
    }

    /** The key of the object that stands for the organization. */
    static Optional<Key> key(Long id, Directory directory) {
        TableImage image = directory.image();
        return (id == null ? Optional.<Row>empty() : image.first(TABLE, ID, id))
                .flatMap(row -> kinds(row, image).stream().findFirst().flatMap(kind -> key(kind, row, image)));
    }
}
