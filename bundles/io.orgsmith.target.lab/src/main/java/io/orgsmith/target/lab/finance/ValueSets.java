// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.NamedMapping;
import io.orgsmith.target.lab.mapping.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Value sets: FND_FLEX_VALUE_SETS. */
public final class ValueSets extends NamedMapping {
    private static final String TABLE = "FND_FLEX_VALUE_SETS";
    private static final String NAME = "FLEX_VALUE_SET_NAME";
    private static final String ID = "FLEX_VALUE_SET_ID";
    private static final Codec YES_NO = Codec.flag("Y", "N");
    private static final List<Field> FIELDS = List.of(
            new Field("format", "FORMAT_TYPE", Codec.choice(Map.of("characters", "C", "digits", "N")), "C"),
            new Field("size", "MAXIMUM_SIZE", Codec.WHOLE, 25L),
            new Field("uppercase", "UPPERCASE_ONLY_FLAG", YES_NO, "N"),
            new Field("zeroFilled", "NUMERIC_MODE_ENABLED_FLAG", YES_NO, "N"));

    public ValueSets() {
        super(Kind.VALUE_SET, TABLE, ID, NAME);
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream().map(row -> {
            var attributes = new Attributes().put("name", row.text(NAME));
            Field.read(FIELDS, row, attributes, directory);
            return attributes.object(key(row));
        });
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        boolean digits = object.text("format").equals("digits");
        writer.row(TABLE)
                .key(NAME, object.key().name(0))
                .id(ID)
                .fields(FIELDS, object)
                .set("ALPHANUMERIC_ALLOWED_FLAG", digits ? "N" : "Y")
                .initially("VALIDATION_TYPE", "I")
                .write();
    }

    /** EBS knows no end of a value set. */
    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        // Nothing to end-date.
    }
}
