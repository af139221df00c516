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

/** Legal entities of 11i: organizations of classification HR_LEGAL, whose legal entity accounting names the set of books. */
public final class HrLegalEntities extends OrganizationMapping {
    private static final String CONTEXT = "Legal Entity Accounting";
    private static final List<Field> FIELDS = List.of(
            new Field("ledger", "ORG_INFORMATION1", Codec.refInText(Kind.LEDGER)),
            new Field("taxRegistration", "ORG_INFORMATION2", Codec.TEXT));

    @Override
    public Kind kind() {
        return Kind.LEGAL_ENTITY;
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
