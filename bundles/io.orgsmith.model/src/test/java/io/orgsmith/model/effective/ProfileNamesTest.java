// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.profile;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.User;
import org.junit.jupiter.api.Test;

/** Profile values bear the internal name of their option, wherever they stand. */
class ProfileNamesTest {
    @Test
    void ofAResponsibilityAUserAndTheSite() {
        var responsibility = with(NEW.createResponsibility(), "BUYER");
        responsibility.getProfiles().add(profile("MO: Operating Unit", "TV"));
        var user = with(NEW.createUser(), "ZHANG");
        user.getProfiles().add(profile("HR:User Type", "x"));
        var site = NEW.createProfileSettings();
        site.getProfiles().add(profile("SITENAME", "光华"));
        var model = resolve(file(responsibility, user, site));
        assertThat(only(model, Responsibility.class).getProfiles())
                .extracting(ProfileValue::getInternalName)
                .containsExactly("ORG_ID");
        assertThat(only(model, User.class).getProfiles())
                .extracting(ProfileValue::getInternalName)
                .containsExactly("HR_USER_TYPE");
        assertThat(only(model, ProfileSettings.class).getProfiles())
                .extracting(ProfileValue::getInternalName)
                .containsExactly("SITENAME");
    }

    @Test
    void anElementAsValueIsThatOfTheEffectiveModel() {
        var unit = with(NEW.createOperatingUnit(), "TV");
        var value = profile("MO:Operating Unit", null);
        value.setTarget(unit);
        var user = with(NEW.createUser(), "ZHANG");
        user.getProfiles().add(value);
        var model = resolve(file(user, unit));
        assertThat(only(model, User.class).getProfiles().get(0).getTarget()).isSameAs(only(model, OperatingUnit.class));
    }

    @Test
    void whatIsWrittenKeepsTheNameAsTyped() {
        var user = with(NEW.createUser(), "ZHANG");
        user.getProfiles().add(profile("MO: Operating Unit", "TV"));
        resolve(file(user));
        assertThat(user.getProfiles().get(0).getInternalName()).isNull();
    }
}
