// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Origin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Defaults that depend on what else is said, and elements that get none. */
class DerivedDefaultsTest {
    private final Location beijing = with(NEW.createLocation(), "BJ");

    @Test
    void theAddressStyleIsThatOfTheCountry() {
        beijing.setCountry("CN");
        assertThat(only(resolve(file(beijing)), Location.class).getStyle()).isEqualTo("CN_GLB");
    }

    @Test
    void withoutACountryThereIsNoAddressStyle() {
        assertThat(only(resolve(file(beijing)), Location.class).getStyle()).isNull();
    }

    @Test
    void aLegalEntityIsInTheCountryOfItsLocation() {
        beijing.setCountry("CN");
        var entity = with(NEW.createLegalEntity(), "BJ_TV");
        entity.setLocation(beijing);
        assertThat(only(resolve(file(entity, beijing)), LegalEntity.class).getCountry())
                .isEqualTo("CN");
        entity.setCountry("US");
        assertThat(only(resolve(file(entity, beijing)), LegalEntity.class).getCountry())
                .isEqualTo("US");
    }

    @Test
    void aLegalEntityIsRegisteredUnderItsName() {
        var entity = with(NEW.createLegalEntity(), "BJ_TV");
        entity.setName("北京光华电视有限公司");
        assertThat(only(resolve(file(entity)), LegalEntity.class).getRegisteredName())
                .isEqualTo("北京光华电视有限公司");
    }

    @Test
    void organizationsHierarchiesAndAccessBeginIn1951() {
        for (var written : List.of(
                with(NEW.createBusinessGroup(), "GH"),
                with(NEW.createOrganizationHierarchy(), "H"),
                with(NEW.createResponsibility(), "R"),
                with(NEW.createUser(), "U"))) {
            var effective = resolve(file(written)).elements().get(1);
            assertThat(effective.getFrom()).as(written.getId()).isEqualTo(LocalDate.of(1951, 1, 1));
        }
    }

    @Test
    void whatExistsKeepsWhatItHas() {
        var unit = with(NEW.createOperatingUnit(), "TV");
        unit.setOrigin(Origin.EXISTING);
        var effective = only(resolve(file(unit)), OperatingUnit.class);
        assertThat(effective.isSetUsable()).isFalse();
        assertThat(effective.getShortCode()).isNull();
        assertThat(effective.getFrom()).isNull();
    }
}
