// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.util.List;

/** An organization of which one row of HR_ORGANIZATION_INFORMATION says all that makes it of its kind. */
abstract class InformationMapping extends OrganizationMapping {
    private final Kind kind;
    private final String context;
    private final List<Field> fields;

    /** @param context ORG_INFORMATION_CONTEXT of the row */
    InformationMapping(Kind kind, String context, List<Field> fields) {
        this.kind = kind;
        this.context = context;
        this.fields = fields;
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    final void readMore(Row organization, Attributes attributes, Directory directory) {
        information(organization, context, directory).ifPresent(row -> Field.read(fields, row, attributes, directory));
    }

    @Override
    final void writeMore(long id, SetupObject object, Writer writer) {
        information(id, context, writer).fields(fields, object).write();
    }
}
