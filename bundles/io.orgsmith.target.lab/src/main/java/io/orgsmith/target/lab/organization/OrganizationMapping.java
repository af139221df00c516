// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.organization.Organizations.CONTEXT;
import static io.orgsmith.target.lab.organization.Organizations.GROUP;
import static io.orgsmith.target.lab.organization.Organizations.ID;
import static io.orgsmith.target.lab.organization.Organizations.INFORMATION;
import static io.orgsmith.target.lab.organization.Organizations.TABLE;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Draft;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What all classifications of an organization have in common; each adds what its information types hold. */
abstract class OrganizationMapping implements Mapping {
    /** Reads what the classification adds. */
    abstract void readMore(Row organization, Attributes attributes, Directory directory);

    /** Writes what the classification adds. */
    abstract void writeMore(long id, SetupObject object, Writer writer);

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return Organizations.find(key, directory.image());
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return Organizations.key(kind(), id, directory.image());
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        var image = directory.image();
        return image.where(INFORMATION, Map.of(CONTEXT, "CLASS", "ORG_INFORMATION1", code(image))).stream()
                .flatMap(row -> image.first(TABLE, ID, row.number(ID)).stream())
                .filter(row -> Organizations.kinds(row, image).contains(kind()))
                .flatMap(row -> Organizations.key(kind(), row, image).map(key -> read(row, key, directory)).stream());
    }

    private SetupObject read(Row row, Key key, Directory directory) {
        var attributes = new Attributes();
        OrganizationRow.read(row, kind(), attributes, directory);
        readMore(row, attributes, directory);
        return attributes.object(key);
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        long id = OrganizationRow.write(object, writer);
        classify(id, code(writer.image()), writer);
        writeMore(id, object, writer);
    }

    /** Disables the classification; the organization ends with its last one. */
    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        long id = writer.id(key);
        disable(id, code(writer.image()), writer);
        if (Classifications.of(writer.image().schema()).values().stream()
                .noneMatch(code -> Organizations.isClassified(id, code, writer.image()))) {
            writer.row(TABLE).key(ID, id).ends("DATE_FROM", "DATE_TO", day).writeIfThere();
        }
    }

    private String code(TableImage image) {
        return Classifications.of(image.schema()).get(kind());
    }

    static void classify(long id, String code, Writer writer) {
        classRow(id, code, writer)
                .id("ORG_INFORMATION_ID")
                .set("ORG_INFORMATION2", "Y")
                .write();
    }

    static void disable(long id, String code, Writer writer) {
        classRow(id, code, writer).set("ORG_INFORMATION2", "N").writeIfThere();
    }

    private static Draft classRow(long id, String code, Writer writer) {
        return writer.row(INFORMATION).key(ID, id).key(CONTEXT, "CLASS").key("ORG_INFORMATION1", code);
    }

    /** The row of an information type, of which an organization has one. */
    static Optional<Row> information(Row organization, String context, Directory directory) {
        return directory.image().first(INFORMATION, Map.of(ID, organization.number(ID), CONTEXT, context));
    }

    static Draft information(long id, String context, Writer writer) {
        return writer.row(INFORMATION).key(ID, id).key(CONTEXT, context).id("ORG_INFORMATION_ID");
    }

    /** The business group that the organization lies in. */
    static Optional<Key> groupOf(Row organization, Directory directory) {
        return directory.key(Kind.BUSINESS_GROUP, organization.number(GROUP));
    }
}
