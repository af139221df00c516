// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Legal entities of 11i are organizations, and operating units and inventory organizations name them by their id. */
class HrLegalEntitiesTest {
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "光华集团");
    private static final Key BOOKS = Key.of(Kind.LEDGER, "光华账");
    private static final Key ENTITY = Key.of(Kind.LEGAL_ENTITY, "光华集团", "北京光华电视有限公司");
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "B01");

    private final Ebs ebs = new Ebs("11i");

    @BeforeEach
    void setUp() {
        ebs.create(
                object(GROUP),
                object(BOOKS),
                object(ENTITY, "ledger", BOOKS, "taxRegistration", "91110000100000001A"),
                object(UNIT, "ledger", BOOKS, "defaultLegalContext", ENTITY),
                object(PLANT, "businessGroup", GROUP, "ledger", BOOKS, "legalEntity", ENTITY, "operatingUnit", UNIT));
    }

    private String id(Key organization) {
        return Long.toString(ebs.organization(organization.lastName()));
    }

    @Test
    void theClassificationIsLegalEntity() {
        assertThat(ebs.classified("北京光华电视有限公司", "HR_LEGAL")).isEqualTo("Y");
    }

    @Test
    void legalEntityAccountingNamesTheSetOfBooksAndTheTaxNumber() {
        Row row = ebs.information("北京光华电视有限公司", "Legal Entity Accounting");

        assertThat(row.text("ORG_INFORMATION1"))
                .isEqualTo(ebs.row("GL_SETS_OF_BOOKS", "NAME", "光华账")
                        .number("SET_OF_BOOKS_ID")
                        .toString());
        assertThat(row.text("ORG_INFORMATION2")).isEqualTo("91110000100000001A");
        assertThat(ebs.read(ENTITY).ref("ledger")).contains(BOOKS);
        assertThat(ebs.read(ENTITY).ref("businessGroup")).contains(GROUP);
    }

    /** Only in 11i: XLE of R12 keeps one name. */
    @Test
    void itsNamesInFurtherLanguagesAreThoseOfTheOrganization() {
        Key entity = Key.of(Kind.LEGAL_ENTITY, "光华集团", "上海光华电视有限公司");
        var names = many(name("US", "Shanghai Guanghua TV"));
        ebs.create(object(entity, "ledger", BOOKS, "names", names));

        assertThat(ebs.read(entity).value("names")).contains(names);
    }

    @Test
    void anOperatingUnitNamesTheOrganization() {
        Row row = ebs.information("电视机业务", "Operating Unit Information");

        assertThat(row.text("ORG_INFORMATION2")).isEqualTo(id(ENTITY));
        assertThat(row.get("ORG_INFORMATION5")).isNull();
        assertThat(row.get("ORG_INFORMATION6")).isNull();
        assertThat(ebs.read(UNIT).ref("defaultLegalContext")).contains(ENTITY);
        assertThat(ebs.read(UNIT).value("usable")).isEmpty();
    }

    @Test
    void anInventoryOrganizationNamesItToo() {
        Row row = ebs.information("B01", "Accounting Information");

        assertThat(row.text("ORG_INFORMATION2")).isEqualTo(id(ENTITY));
        assertThat(ebs.read(PLANT).ref("legalEntity")).contains(ENTITY);
    }

    @Test
    void oneOrganizationCanBeLegalEntityAndOperatingUnit() {
        Key both = Key.of(Kind.OPERATING_UNIT, "光华集团", "北京光华电视有限公司");
        ebs.create(object(both, "sameOrganization", ENTITY, "ledger", BOOKS));

        assertThat(ebs.classified("北京光华电视有限公司", "OPERATING_UNIT")).isEqualTo("Y");
        assertThat(ebs.read(both).ref("sameOrganization")).contains(ENTITY);
    }

    @Test
    void aRetiredLegalEntityIsEndDatedAndNoLongerClassified() {
        ebs.retire(ENTITY);

        assertThat(ebs.classified("北京光华电视有限公司", "HR_LEGAL")).isEqualTo("N");
        assertThat(ebs.row("HR_ALL_ORGANIZATION_UNITS", "NAME", "北京光华电视有限公司").day("DATE_TO"))
                .isEqualTo(Ebs.TODAY);
    }

    @Test
    void inR12AnOrganizationOfThatClassificationIsNoLegalEntity() {
        var r12 = new Ebs();
        r12.create(object(GROUP), object(Key.of(Kind.HR_ORGANIZATION, "光华集团", "旧法人")));
        long before = count(r12);

        var row = r12.row(
                "HR_ORGANIZATION_INFORMATION",
                Map.of("ORGANIZATION_ID", r12.organization("旧法人"), "ORG_INFORMATION1", "HR_ORG"));
        r12.image().add(row.with(Map.of("ORG_INFORMATION_ID", 9999L, "ORG_INFORMATION1", "HR_LEGAL")));

        assertThat(count(r12)).isEqualTo(before);
    }

    private static long count(Ebs ebs) {
        return ebs.state().objects().keySet().stream()
                .filter(key -> key.kind() == Kind.LEGAL_ENTITY)
                .count();
    }
}
