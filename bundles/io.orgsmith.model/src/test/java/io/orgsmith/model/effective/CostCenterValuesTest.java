// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code value 11-1000} says a company value and a cost center value. */
class CostCenterValuesTest {
    private final CostCenter written = with(NEW.createCostCenter(), "OFFICE");
    private EffectiveModel model;

    private CostCenter costCenter(String combination) {
        written.setCombination(combination);
        var elements = Stream.of(written, written.getChartOfAccounts()).filter(e -> e != null);
        model = resolve(file(elements.toArray(Element[]::new)));
        return only(model, CostCenter.class);
    }

    @Test
    void onlyTheFirstSeparatorSeparates() {
        assertThat(costCenter("11-1000-2").getCompany()).containsExactly("11");
        assertThat(costCenter("11-1000-2").getCostCenterValue()).containsExactly("1000-2");
    }

    @Test
    void theSeparatorMayBeSeveralCharacters() {
        written.setChartOfAccounts(with(NEW.createChartOfAccounts(), "COA"));
        written.getChartOfAccounts().setSeparator("::");
        assertThat(costCenter("11::1000").getCompany()).containsExactly("11");
        assertThat(costCenter("11::1000").getCostCenterValue()).containsExactly("1000");
    }

    @Test
    void nothingBehindTheSeparatorIsNoCostCenter() {
        assertThat(costCenter("11-").getCompany()).containsExactly("11");
        assertThat(costCenter("11-").getCostCenterValue()).isEmpty();
    }

    @Test
    void theSameSaidTwiceIsOneValueButADifferentOneIsASecond() {
        written.getCompany().add("11");
        written.getCostCenterValue().add("2000");
        assertThat(costCenter("11-1000").getCompany()).containsExactly("11");
        assertThat(costCenter("11-1000").getCostCenterValue()).containsExactly("2000", "1000");
    }

    @Test
    void theValuesAreShownWhereTheCombinationStands() {
        var costCenter = costCenter("11-1000");
        var clause = new Origin(written, Literals.COST_CENTER__COMBINATION, -1, How.WRITTEN);
        assertThat(model.origin(costCenter, Literals.COST_CENTER__COMPANY)).isEqualTo(clause);
        assertThat(model.origin(costCenter, Literals.COST_CENTER__COST_CENTER_VALUE))
                .isEqualTo(clause);
    }

    @Test
    void withoutACombinationThereIsNothingToTakeApart() {
        assertThat(costCenter(null).getCompany()).isEmpty();
    }
}
