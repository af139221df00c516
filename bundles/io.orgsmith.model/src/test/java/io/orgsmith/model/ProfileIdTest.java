// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.ProfileValue;
import org.junit.jupiter.api.Test;

/** Profile values are called by whose they are and by their option. */
class ProfileIdTest {
    private static ProfileValue value(String profile, String internal) {
        var value = NEW.createProfileValue();
        value.setProfile(profile);
        value.setInternalName(internal);
        return value;
    }

    @Test
    void ofAResponsibility() {
        var value = value("MO:Operating Unit", null);
        var buyer = with(NEW.createResponsibility(), "BUYER");
        buyer.getProfiles().add(value);
        assertThat(QualifiedId.of(value)).contains("profile-value:responsibility.BUYER.MO:Operating Unit");
    }

    @Test
    void byTheInternalNameWhereItIsKnown() {
        var value = value("MO:Operating Unit", "ORG_ID");
        with(NEW.createUser(), "ZHANG").getProfiles().add(value);
        assertThat(QualifiedId.of(value)).contains("profile-value:user.ZHANG.ORG_ID");
    }

    @Test
    void atSiteOrForAnApplication() {
        var settings = NEW.createProfileSettings();
        var value = value("SITENAME", "SITENAME");
        settings.getProfiles().add(value);
        assertThat(QualifiedId.of(settings)).contains("profile-settings:site");
        assertThat(QualifiedId.of(value)).contains("profile-value:profile-settings.site.SITENAME");
        settings.setApplication("PO");
        assertThat(QualifiedId.of(value)).contains("profile-value:profile-settings.PO.SITENAME");
    }
}
