// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.util.List;

/** Operating units of 11i: their legal entity is an organization; they have neither a short code nor a mark as usable. */
public final class OperatingUnits11i extends OrganizationMapping {
    private static final String CONTEXT = "Operating Unit Information";
    private static final List<Field> FIELDS = List.of(
            new Field("defaultLegalContext", "ORG_INFORMATION2", Codec.refInText(Kind.LEGAL_ENTITY)),
            new Field("ledger", "ORG_INFORMATION3", Codec.refInText(Kind.LEDGER)));

    @Override
    public Kind kind() {
        return Kind.OPERATING_UNIT;
    }

    @Override
    void readMore(Row organization, Attributes attributes, Directory directory) {
        information(organization, CONTEXT, directory).ifPresent(row -> Field.read(FIELDS, row, attributes, directory));
    }

    @Override
    void writeMore(long id, SetupObject object, Writer writer) {
        information(id, CONTEXT, writer).fields(FIELDS, object).write();
    }
}
