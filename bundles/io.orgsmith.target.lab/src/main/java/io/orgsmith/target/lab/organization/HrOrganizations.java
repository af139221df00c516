// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;

/**
 * HR organizations: classification HR_ORG. Beside another classification it is only an {@code also hr organization} of that
 * one, unless people cost to a cost center of it.
 */
public final class HrOrganizations extends OrganizationMapping {
    private static final Field COST_CENTER =
            new Field("costCenterValue", "COST_ALLOCATION_KEYFLEX_ID", Named.COST_ALLOCATION.codec());

    @Override
    public Kind kind() {
        return Kind.HR_ORGANIZATION;
    }

    @Override
    void readMore(Row organization, Attributes attributes, Directory directory) {
        COST_CENTER.read(organization, attributes, directory);
    }

    @Override
    void writeMore(long id, SetupObject object, Writer writer) {
        writer.row(Organizations.TABLE)
                .key(Organizations.ID, id)
                .set(COST_CENTER.column(), COST_CENTER.write(object, writer))
                .write();
    }
}
