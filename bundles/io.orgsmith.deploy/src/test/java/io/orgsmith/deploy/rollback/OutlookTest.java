// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An object is told as undone or as kept, never as both, and not at all where nothing was done to it. */
class OutlookTest {
    private static final String CHANGE = "UPDATE MTL_SECONDARY_INVENTORIES SET DESCRIPTION = '他的库'";

    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
        lab.apply(Objects.small());
    }

    @Test
    void whatIsKeptIsNotUndone() {
        lab.foreignHand(CHANGE);

        Outlook outlook = lab.outlook(1);

        assertThat(outlook.kept()).contains(Objects.RAW.toString(), Objects.PLANT.toString());
        assertThat(undone(outlook)).doesNotContainAnyElementsOf(outlook.kept());
    }

    @Test
    void eachObjectCountsOnceForHoweverManyReasonsItStays() {
        lab.foreignHand(CHANGE);

        Outlook outlook = lab.outlook(1);

        assertThat(outlook.kept()).hasSizeLessThanOrEqualTo(outlook.left().size());
        var twice = new Outlook(
                1, List.of(), List.of(), List.of(new Left("used", "x", "a", "b"), new Left("gone", "x", "c", "")));
        assertThat(twice.kept()).containsExactly("x");
    }

    @Test
    void whereNothingStaysAllIsUndone() {
        Outlook outlook = lab.outlook(1);

        assertThat(outlook.kept()).isEmpty();
        assertThat(undone(outlook))
                .contains(Objects.RAW.toString(), Objects.PLANT.toString(), Objects.LEDGER.toString());
    }

    @Test
    void whatWasOnlyRequiredIsNotUndone() {
        lab.apply(Objects.renamed("北京电视机一厂"));

        Outlook outlook = lab.outlook(2);

        assertThat(undone(outlook)).contains(Objects.PLANT.toString()).doesNotContain(Objects.LEDGER.toString());
    }

    @Test
    void reasonsAreWhollyInTheReadersLanguage() {
        lab.foreignHand(CHANGE);

        assertThat(lab.outlook(1).left())
                .extracting(left -> left.message(Locale.SIMPLIFIED_CHINESE))
                .contains("值集 GH_COMPANY 部分或全部保留：值集 GH_COMPANY 正被 会计科目表 GH_COA 使用")
                .noneMatch(reason -> reason.matches(".*[a-z]{4} .*"));
    }

    private static List<String> undone(Outlook outlook) {
        return outlook.deeds().stream()
                .filter(outlook::isUndone)
                .map(deed -> deed.intent().name())
                .toList();
    }
}
