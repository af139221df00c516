// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.many;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.Television;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** ORG_ACCESS: which responsibilities may work in an inventory organization. */
class OrganizationAccessTest {
    private final Ebs ebs = Ebs.television();

    private List<Row> access() {
        return ebs.image().where("ORG_ACCESS", "ORGANIZATION_ID", ebs.organization("北京电视机厂"));
    }

    @Test
    void aRowNamesTheResponsibilityWithItsApplication() {
        assertThat(access())
                .extracting(row -> row.number("RESP_APPLICATION_ID"))
                .containsExactlyInAnyOrder(201L, 401L);
    }

    @Test
    void anOrganizationThatNamesNobodyIsOpenToAllAndHasNoRow() {
        assertThat(ebs.image().where("ORG_ACCESS", "ORGANIZATION_ID", ebs.organization("物料主组织")))
                .isEmpty();
    }

    @Test
    void whoIsNoLongerNamedLosesTheRow() {
        ebs.update(Television.PLANT, "openTo", Television.KEEPER);

        assertThat(access()).singleElement().satisfies(row -> assertThat(row.number("RESP_APPLICATION_ID"))
                .isEqualTo(401));
    }

    @Test
    void aRowThatSomebodyDisabledIsNotReadAndIsEnabledAgain() {
        Row row = access().get(0);
        ebs.image().apply(new RowChange.Update(row, row.with(Map.of("DISABLE_DATE", Ebs.TODAY))));
        assertThat(ebs.read(Television.PLANT).refs("openTo")).hasSize(1);

        ebs.update(Television.PLANT, "openTo", many(Television.BUYER, Television.KEEPER));

        assertThat(access()).extracting(one -> one.get("DISABLE_DATE")).containsExactly(null, null);
    }
}
