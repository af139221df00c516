// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.Lab;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {
    private final TableImage image = new TableImage(SchemaReader.r12());
    private State state;

    @BeforeEach
    void fill() {
        SeedReader.r12().forEach(image::add);
        state = Lab.of("12.2", image, LocalDate.of(2026, 1, 1)).state();
    }

    @Test
    void aFreshEbsHasTheSetupBusinessGroupWithItsSecurityProfile() {
        assertThat(state.objects().keySet().stream().filter(key -> key.kind() == Kind.BUSINESS_GROUP))
                .containsExactly(Key.of(Kind.BUSINESS_GROUP, "Setup Business Group"));
        var profile =
                state.get(Key.of(Kind.SECURITY_PROFILE, "Setup Business Group")).orElseThrow();
        assertThat(profile.flag("viewAll", false)).isTrue();
        assertThat(image.first("HR_ALL_ORGANIZATION_UNITS", "NAME", "Setup Business Group")
                        .orElseThrow()
                        .number("ORGANIZATION_ID"))
                .isZero();
    }

    @Test
    void oneResponsibilityMayCreateBusinessGroups() {
        Key type = Key.of(Kind.PROFILE_VALUE, "responsibility", "PER", "GLB_HRMS_MANAGER", "HR_USER_TYPE");
        assertThat(state.get(type).orElseThrow().value("value")).contains(Value.of("HR User"));
        Key group = Key.of(Kind.PROFILE_VALUE, "responsibility", "PER", "GLB_HRMS_MANAGER", "PER_SECURITY_PROFILE_ID");
        assertThat(state.get(group).orElseThrow().ref("value"))
                .contains(Key.of(Kind.BUSINESS_GROUP, "Setup Business Group"));
    }

    @Test
    void theBaseLanguageIsEnglishAndChineseIsInstalled() {
        assertThat(image.where("FND_LANGUAGES", "INSTALLED_FLAG", "B"))
                .extracting(row -> row.text("LANGUAGE_CODE"))
                .containsExactly("US");
        assertThat(image.where("FND_LANGUAGES", "INSTALLED_FLAG", "I"))
                .extracting(row -> row.text("LANGUAGE_CODE"))
                .contains("ZHS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.2", "11i"})
    void everyRowFillsTheRequiredColumnsAndFits(String release) {
        var schema = SchemaReader.of(release).orElseThrow();
        for (Row row : SeedReader.of(release)) {
            for (Column column : schema.table(row.table()).columns()) {
                if (column.required()) {
                    assertThat(row.get(column.name()))
                            .as(row + " " + column.name())
                            .isNotNull();
                }
                if (row.get(column.name()) instanceof String text) {
                    assertThat(column.fits(text)).as(row.toString()).isTrue();
                }
            }
        }
    }

    @Test
    void multiOrgAccessCameWithR12() {
        assertThat(options("12.2")).contains("XLA_MO_SECURITY_PROFILE_LEVEL", "DEFAULT_ORG_ID", "ORG_ID");
        assertThat(options("11i")).contains("ORG_ID").doesNotContain("XLA_MO_SECURITY_PROFILE_LEVEL", "DEFAULT_ORG_ID");
    }

    private static Stream<String> options(String release) {
        return SeedReader.of(release).stream()
                .filter(row -> row.table().equals("FND_PROFILE_OPTIONS"))
                .map(row -> row.text("PROFILE_OPTION_NAME"));
    }
}
