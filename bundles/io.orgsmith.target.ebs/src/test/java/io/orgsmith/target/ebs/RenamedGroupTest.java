// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.rename;
import static io.orgsmith.target.ebs.Wanted.require;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A group gets a new name, and in the same plan something in it is created, renamed, ended, or has to be there: what comes
 * before the rename knows the old name alone, what comes after it the new one alone.
 */
class RenamedGroupTest {
    private static final String OLD = "TO_CHAR(UNISTR('\\65E7\\96C6\\56E2'))";
    private static final String NEW = "TO_CHAR(UNISTR('\\65B0\\96C6\\56E2'))";

    private static SortedMap<String, String> scripts(EbsRelease release, Step... inside) {
        var steps = new java.util.ArrayList<Step>();
        steps.add(rename(a(Kind.BUSINESS_GROUP, "business-group:G", "新集团").with("name", "新集团"), "旧集团"));
        steps.addAll(List.of(inside));
        return new ScriptTarget().generate(new Plan(release.word(), steps), ScriptOptions.defaults());
    }

    /** The block about an object, from its heading to that of the next. */
    private static String block(SortedMap<String, String> files, String file, String heading) {
        var text = files.get(file);
        assertThat(text).as(file).contains("-- " + heading);
        var from = text.substring(text.indexOf("-- " + heading));
        int next = from.indexOf("\n  -- ", 3);
        return next < 0 ? from : from.substring(0, next);
    }

    @ParameterizedTest
    @EnumSource
    void theGroupItselfIsFoundByItsOldName(EbsRelease release) {
        var files = scripts(release);
        var file = release == EbsRelease.R11I ? "30_business_groups_manual.sql" : "30_business_groups.sql";
        assertThat(files.get(file) + files.get("manual.md")).contains("65E7\\96C6\\56E2");
        assertThat(files.get("verify.sql")).contains(NEW).doesNotContain(OLD);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCreatedInItGoesIntoTheGroupOfTheNewName(EbsRelease release) {
        var files = scripts(
                release,
                create(a(Kind.LOCATION, "location:L", "新集团", "北京").with("country", "CN")),
                create(a(Kind.HR_ORGANIZATION, "hr-organization:F", "新集团", "财务部")
                        .from("2020-01-01")));
        for (var file : List.of("31_business_group_locations.sql", "66_hr_organizations.sql")) {
            assertThat(files.get(file)).as(file).contains(NEW).doesNotContain(OLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEndsInItIsLookedForInTheGroupOfTheNewName(EbsRelease release) {
        var retire = Wanted.retire(a(Kind.HR_ORGANIZATION, "hr-organization:F", "旧集团", "财务部")
                .refers("businessGroup", Kind.BUSINESS_GROUP, "旧集团"));
        var files = scripts(release, retire);
        for (var file : List.of("97_retire.sql", "rollback.sql")) {
            assertThat(block(
                            files, file, file.startsWith("97") ? "retire hr-organization:F" : "keep hr-organization:F"))
                    .contains(NEW)
                    .doesNotContain(OLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRenamedInItIsFoundByItsOldNameInTheGroupOfTheNewName(EbsRelease release) {
        var files = scripts(
                release, rename(a(Kind.LOCATION, "location:L", "新集团", "北京").with("name", "北京"), "北平"));
        assertThat(files.get("31_business_group_locations.sql"))
                .contains(NEW, "UNISTR('\\5317\\5E73')")
                .doesNotContain(OLD);
    }

    @ParameterizedTest
    @EnumSource
    void whatHasToBeThereIsProvedOnceTheGroupHasItsNewName(EbsRelease release) {
        var files = scripts(release, require(a(Kind.HR_ORGANIZATION, "hr-organization:F", "新集团", "财务部")));
        assertThat(files.get("00_preflight.sql")).doesNotContain("hr-organization:F");
        assertThat(block(files, "66_hr_organizations.sql", "require hr-organization:F"))
                .contains(NEW)
                .doesNotContain(OLD);
        assertThat(files.get("66_hr_organizations.sql")).contains("IF :orgsmith_missing > 0");
        assertThat(files.get("apply.sql")).contains("66_hr_organizations.sql");
    }

    @ParameterizedTest
    @EnumSource
    void whatHasToBeThereElsewhereIsStillProvedBeforeAnythingChanges(EbsRelease release) {
        var files = scripts(release, require(a(Kind.HR_ORGANIZATION, "hr-organization:F", "别的集团", "财务部")));
        assertThat(files.get("00_preflight.sql")).contains("require hr-organization:F");
    }
}
