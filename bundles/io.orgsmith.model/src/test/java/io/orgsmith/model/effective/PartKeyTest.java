// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.profile;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two parts with one key are about the same; the stronger is kept. */
class PartKeyTest {
    @Test
    void profileValuesAreAboutAProfileHoweverItIsWritten() {
        assertThat(PartKey.of(profile("MO: Operating Unit", "a"))).isEqualTo(PartKey.of(profile("ORG_ID", "b")));
        assertThat(PartKey.of(profile("MY_OWN", "a"))).isNotEqualTo(PartKey.of(profile("MY_OTHER", "a")));
    }

    @Test
    void namesAreAboutALanguage() {
        var name = NEW.createLocalName();
        name.setLanguage("en");
        name.setText("Beijing");
        assertThat(PartKey.of(name)).isEqualTo("en");
    }

    @Test
    void balancingSegmentValuesAreAboutALedgerTheOwnOneIncluded() {
        var own = NEW.createBalancingSegmentValues();
        var ofSecondary = NEW.createBalancingSegmentValues();
        ofSecondary.setLedger(with(NEW.createLedger(), "CN_PROD"));
        assertThat(PartKey.of(own)).isEqualTo(PartKey.of(NEW.createBalancingSegmentValues()));
        assertThat(PartKey.of(own)).isNotEqualTo(PartKey.of(ofSecondary));
    }

    @Test
    void hierarchyLinksAreAboutTheirTop() {
        var link = NEW.createHierarchyLink();
        link.setParent(with(NEW.createBusinessGroup(), "GH"));
        var same = NEW.createHierarchyLink();
        same.setParent(link.getParent());
        same.getChildren().add(with(NEW.createOperatingUnit(), "TV"));
        assertThat(PartKey.of(link)).isEqualTo(PartKey.of(same)).isNotEqualTo(PartKey.of(NEW.createHierarchyLink()));
    }

    @Test
    void settingsAreAboutTheirName() {
        var setting = NEW.createSetting();
        setting.setName("name length");
        assertThat(PartKey.of(setting)).isEqualTo("name length");
    }

    @Test
    void elementsOfTwoKindsMayBearOneId() {
        assertThat(PartKey.of(with(NEW.createLedger(), "A"))).isEqualTo(PartKey.of(with(NEW.createLedger(), "A")));
        assertThat(PartKey.of(with(NEW.createLedger(), "A"))).isNotEqualTo(PartKey.of(with(NEW.createUser(), "A")));
    }
}
