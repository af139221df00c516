// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else did between an apply and its rollback stays. */
class ForeignChangeTest {
    private static final String NAME = "SELECT NAME FROM HR_ALL_ORGANIZATION_UNITS WHERE ORGANIZATION_ID ="
            + " (SELECT ORGANIZATION_ID FROM MTL_PARAMETERS WHERE ORGANIZATION_CODE = 'B01')";
    private static final String PLANT =
            " WHERE ORGANIZATION_ID = (SELECT ORGANIZATION_ID FROM MTL_PARAMETERS WHERE ORGANIZATION_CODE = 'B01')";

    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
        lab.apply(Objects.small());
    }

    @Test
    void anotherColumnOfTheSameRowIsKept() {
        lab.apply(Objects.renamed("北京电视机一厂"));
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET TYPE = 'BRANCH'" + PLANT);

        Outlook outlook = lab.rollback(2);

        assertThat(outlook.left()).isEmpty();
        assertThat(lab.ask(NAME)).isEqualTo("北京电视机厂");
        assertThat(lab.ask("SELECT TYPE FROM HR_ALL_ORGANIZATION_UNITS" + PLANT))
                .isEqualTo("BRANCH");
    }

    @Test
    void theSameColumnIsLeftAndReported() {
        lab.apply(Objects.renamed("北京电视机一厂"));
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET NAME = '别人的名字'" + PLANT);

        Outlook outlook = lab.rollback(2);

        assertThat(lab.ask(NAME)).isEqualTo("别人的名字");
        assertThat(outlook.left()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo("changed");
            assertThat(left.message(Locale.ENGLISH)).contains("inventory organization B01", "NAME = 别人的名字");
            assertThat(left.message(Locale.CHINESE)).startsWith("库存组织 B01 部分或全部保持现状");
        });
    }

    @Test
    void whatAlreadyIsAsBeforeIsNoConflict() {
        lab.apply(Objects.renamed("北京电视机一厂"));
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET NAME = '北京电视机厂'" + PLANT);

        assertThat(lab.rollback(2).left()).isEmpty();
        assertThat(lab.ask(NAME)).isEqualTo("北京电视机厂");
    }

    @Test
    void aNewObjectThatSomebodyChangedStaysAsAWhole() {
        lab.foreignHand(
                "UPDATE MTL_SECONDARY_INVENTORIES SET DESCRIPTION = '他的库' WHERE SECONDARY_INVENTORY_NAME = 'RAW'");

        Outlook outlook = lab.rollback(1);

        assertThat(outlook.left()).extracting(Left::reason).contains("changed", "used");
        assertThat(lab.state().get(Objects.RAW)).isPresent();
        assertThat(lab.state().get(Objects.PLANT)).isPresent();
        assertThat(lab.state().get(Objects.UNIT)).isPresent();
        assertThat(lab.state().get(Objects.BUYER)).isPresent();
    }

    @Test
    void aRowThatIsGoneAlreadyIsNoConflict() {
        lab.foreignHand("DELETE FROM MTL_SECONDARY_INVENTORIES WHERE SECONDARY_INVENTORY_NAME = 'RAW'");

        assertThat(lab.rollback(1).left()).isEmpty();
        assertThat(lab.state().get(Objects.PLANT)).isEmpty();
    }

    @Test
    void aRowThatSomebodyDeletedIsNotGivenItsOldNameBack() {
        lab.apply(Objects.renamed("北京电视机一厂"));
        lab.foreignHand("DELETE FROM HR_ALL_ORGANIZATION_UNITS_TL" + PLANT + " AND LANGUAGE = 'ZHS'");

        Outlook outlook = lab.rollback(2);

        assertThat(outlook.left()).singleElement().extracting(Left::reason).isEqualTo("gone");
        assertThat(lab.ask(NAME)).isEqualTo("北京电视机厂");
    }

    @Test
    void aNameThatSomebodyTookMeanwhileIsNotGivenBack() {
        lab.apply(Objects.renamed("北京电视机一厂"));
        lab.foreignHand("INSERT INTO HR_ALL_ORGANIZATION_UNITS (ORGANIZATION_ID, BUSINESS_GROUP_ID, NAME, DATE_FROM,"
                + " OBJECT_VERSION_NUMBER) SELECT 9999, BUSINESS_GROUP_ID, '北京电视机厂', DATE_FROM, 1"
                + " FROM HR_ALL_ORGANIZATION_UNITS" + PLANT);

        Outlook outlook = lab.rollback(2);

        assertThat(outlook.left()).extracting(Left::reason).contains("taken");
        assertThat(lab.ask(NAME)).isEqualTo("北京电视机一厂");
    }
}
