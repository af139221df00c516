// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.NamedMapping;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Users: FND_USER and the responsibilities that they hold. One that is taken away is end-dated, as EBS does. */
public final class Users extends NamedMapping {
    private static final String TABLE = "FND_USER";
    private static final String ID = "USER_ID";
    private static final String NAME = "USER_NAME";
    private static final String GRANTS = "FND_USER_RESP_GROUPS_DIRECT";
    private static final LocalDate FIRST_DAY = LocalDate.of(1951, 1, 1);
    private static final List<Field> FIELDS = List.of(
            new Field("name", "DESCRIPTION", Codec.TEXT),
            new Field("from", "START_DATE", Codec.DAY, FIRST_DAY),
            new Field("to", "END_DATE", Codec.DAY));

    public Users() {
        super(Kind.USER, TABLE, ID, NAME);
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> {
            var attributes = new Attributes().put("userName", row.text(NAME));
            Field.read(FIELDS, row, attributes, directory);
            attributes.sorted(
                    "responsibilities",
                    held(row.number(ID), directory).stream()
                            .flatMap(grant ->
                                    directory.ref(Kind.RESPONSIBILITY, grant.number(Responsibilities.ID)).stream())
                            .toList());
            return attributes.object(key(row));
        });
    }

    private static List<Row> held(long user, Directory directory) {
        return directory.image().where(GRANTS, ID, user).stream()
                .filter(grant -> isHeld(grant, directory.today()))
                .toList();
    }

    /** One that ends on its first day was taken away before it began. */
    private static boolean isHeld(Row grant, LocalDate today) {
        LocalDate to = grant.day("END_DATE");
        return to == null || to.isAfter(today) && !to.equals(grant.day("START_DATE"));
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        Row user = writer.row(TABLE)
                .key(NAME, object.key().name(0))
                .id(ID)
                .fields(FIELDS, object)
                .write();
        Set<Long> wanted = new HashSet<>();
        for (Key responsibility : object.refs("responsibilities")) {
            wanted.add(writer.id(responsibility));
        }
        for (Row grant : held(user.number(ID), writer.directory())) {
            if (!wanted.contains(grant.number(Responsibilities.ID))) {
                writer.row(GRANTS)
                        .key(ID, user.number(ID))
                        .key(Responsibilities.ID, grant.number(Responsibilities.ID))
                        .ends("START_DATE", "END_DATE", writer.directory().today())
                        .write();
            }
        }
        wanted.stream().sorted().forEach(responsibility -> grant(user, responsibility, writer));
    }

    private static void grant(Row user, long responsibility, Writer writer) {
        long application = writer.image()
                .first(Responsibilities.TABLE, Responsibilities.ID, responsibility)
                .orElseThrow()
                .number("APPLICATION_ID");
        writer.row(GRANTS)
                .key(ID, user.number(ID))
                .key(Responsibilities.ID, responsibility)
                .set("END_DATE", null)
                .initially("RESPONSIBILITY_APPLICATION_ID", application)
                .initially("SECURITY_GROUP_ID", 0L)
                .initially("START_DATE", user.day("START_DATE"))
                .write();
    }

    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        writer.row(TABLE)
                .key(ID, writer.id(key))
                .ends("START_DATE", "END_DATE", day)
                .writeIfThere();
    }
}
