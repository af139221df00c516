// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.template;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.AccountKind;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Subinventory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several layers, a list of values is taken whole, but parts and nested elements are put together. */
class UnitedTest {
    private final InventoryOrganization plant = with(NEW.createInventoryOrganization(), "PLANT");
    private final InventoryOrganization body = NEW.createInventoryOrganization();
    private final Document document = file(plant);

    UnitedTest() {
        plant.getLike().add(template(document, "PLANT", body));
    }

    private static AccountAssignment account(AccountKind kind, String account) {
        var assignment = NEW.createAccountAssignment();
        assignment.setKind(kind);
        assignment.setAccount(account);
        return assignment;
    }

    @Test
    void eachAccountIsTakenFromTheStrongestThatSaysIt() {
        plant.getAccounts().add(account(AccountKind.SALES, "mine"));
        body.getAccounts().addAll(List.of(account(AccountKind.SALES, "theirs"), account(AccountKind.EXPENSE, "6")));
        assertThat(only(resolve(document), InventoryOrganization.class).getAccounts())
                .extracting(AccountAssignment::getAccount)
                .containsExactly("mine", "6");
    }

    @Test
    void aPartThatIsSaidTwiceInOnePlaceIsKeptForTheRulesToReport() {
        plant.getAccounts().addAll(List.of(account(AccountKind.SALES, "1"), account(AccountKind.SALES, "2")));
        assertThat(only(resolve(document), InventoryOrganization.class).getAccounts())
                .hasSize(2);
    }

    @Test
    void nestedElementsAreUnitedById() {
        var own = with(NEW.createSubinventory(), "RAW");
        own.setName("mine");
        plant.getNested().add(own);
        body.getNested().addAll(List.of(with(NEW.createSubinventory(), "RAW"), with(NEW.createSubinventory(), "FG")));
        assertThat(resolve(document).all(Subinventory.class))
                .extracting(Subinventory::getId, Subinventory::getName)
                .containsExactly(tuple("RAW", "mine"), tuple("FG", null));
    }

    @Test
    void aListOfValuesIsTakenWhole() {
        var units = List.of(with(NEW.createOperatingUnit(), "A"), with(NEW.createOperatingUnit(), "B"));
        document.getElements().addAll(units);
        plant.getOperatingUnit().add(units.get(0));
        body.getOperatingUnit().addAll(units);
        assertThat(only(resolve(document), InventoryOrganization.class).getOperatingUnit())
                .extracting(OperatingUnit::getId)
                .containsExactly("A");
    }
}
