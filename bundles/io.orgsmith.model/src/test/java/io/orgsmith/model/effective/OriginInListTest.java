// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each value of a list has a place of its own. */
class OriginInListTest {
    @Test
    void theWrittenValueOfAListKeepsItsIndex() {
        var ledger = with(NEW.createLedger(), "CN");
        ledger.getCurrency().addAll(List.of("CNY", "USD"));
        var model = resolve(file(ledger));
        assertThat(model.origin(only(model, Ledger.class), Literals.LEDGER__CURRENCY, 1))
                .isEqualTo(new Origin(ledger, Literals.LEDGER__CURRENCY, 1, How.WRITTEN));
    }

    @Test
    void ofAWrittenAndANestedBusinessGroupEachHasItsOwnOrigin() {
        var written = with(NEW.createBusinessGroup(), "B");
        var around = with(NEW.createBusinessGroup(), "A");
        var unit = with(NEW.createOperatingUnit(), "TV");
        unit.getBusinessGroup().add(written);
        around.getNested().add(unit);
        var model = resolve(file(around, written));
        var effective = only(model, OperatingUnit.class);
        assertThat(effective.getBusinessGroup())
                .extracting(BusinessGroup::getId)
                .containsExactly("B", "A");
        assertThat(model.origin(effective, Literals.ORGANIZATION__BUSINESS_GROUP, 0))
                .isEqualTo(new Origin(unit, Literals.ORGANIZATION__BUSINESS_GROUP, 0, How.WRITTEN));
        assertThat(model.origin(effective, Literals.ORGANIZATION__BUSINESS_GROUP, 1)
                        .how())
                .isEqualTo(How.NESTING);
    }

    @Test
    void theDeclarationItselfIsWhereItIsWritten() {
        var user = with(NEW.createUser(), "ZHANG");
        var model = resolve(file(user));
        assertThat(model.origin(only(model, User.class), null).written()).isSameAs(user);
    }

    @Test
    void anEnterpriseThatNobodyDeclaresIsWrittenNowhere() {
        var model = resolve(file());
        assertThat(model.origin(model.enterprise(), null).written()).isNull();
        assertThat(model.origin(model.enterprise(), Literals.ENTERPRISE__RELEASE)
                        .written())
                .isNull();
    }
}
