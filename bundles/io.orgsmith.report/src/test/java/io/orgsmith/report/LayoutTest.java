// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The columns of a sheet. */
class LayoutTest {
    private static Layout of(Kind kind, Release release) {
        return new Layout(kind, release);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void beginWithTheNamesAndEndWithWhatIsThereAlready(Kind kind) {
        for (Release release : Release.VALUES) {
            var layout = of(kind, release);
            var columns = layout.columns().keySet().stream().toList();
            var parts = layout.key().stream().map(KeyPart::attribute).toList();
            assertThat(columns).startsWith(parts.toArray(String[]::new)).endsWith(Layout.EXISTING);
        }
    }

    @Test
    void holdWhatEbsHasNoPlaceForAsWell() {
        assertThat(of(Kind.OPERATING_UNIT, Release.R12_2).columns()).containsKeys("legalEntities", "lineOfBusiness");
        assertThat(of(Kind.INVENTORY_ORGANIZATION, Release.R12_2).columns()).containsKeys("costCenter", "mrp", "wip");
        assertThat(of(Kind.LEGAL_ENTITY, Release.R11I).columns()).containsKeys("balancingSegmentValues", "identifier");
    }

    @Test
    void doNotHoldHowATextIsWritten() {
        for (Kind kind : Kind.values()) {
            assertThat(of(kind, Release.R12_2).columns())
                    .doesNotContainKeys("id", "like", "origin", "nested", "improper", "combination");
        }
    }

    @Test
    void whatARowNeedsIsItsName() {
        var location = of(Kind.LOCATION, Release.R12_2);
        assertThat(location.isRequired("name")).isTrue();
        assertThat(location.isRequired("businessGroup")).isFalse();
        assertThat(location.isRequired("city")).isFalse();
    }

    @Test
    void theNameSaysAttributesToo() {
        var key = Key.of(Kind.SUBINVENTORY, "M1", "RAW");

        assertThat(of(Kind.SUBINVENTORY, Release.R12_2).derived(key))
                .containsEntry("inventoryOrganization", Value.of(Key.of(Kind.INVENTORY_ORGANIZATION, "M1")))
                .containsEntry("code", Value.of("RAW"));
    }

    @Test
    void aProfileIsKnownByItsInternalName() {
        var layout = of(Kind.PROFILE_VALUE, Release.R12_2);
        var row = Map.of("level", "site", "profile", "mo:operating unit");

        assertThat(layout.key(row)).isEqualTo(Key.of(Kind.PROFILE_VALUE, "site", "", "", "ORG_ID"));
        assertThat(layout.asWritten(row)).contains(Value.of("mo:operating unit"));
        assertThat(layout.derived(layout.key(row))).containsEntry("profile", Value.of("MO:Operating Unit"));
    }
}
