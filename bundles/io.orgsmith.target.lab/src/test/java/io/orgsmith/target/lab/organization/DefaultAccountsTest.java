// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.Television;
import io.orgsmith.target.lab.table.Row;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accounts of an inventory organization: one column each, holding the id of an account of its ledger's chart. */
class DefaultAccountsTest {
    private final Ebs ebs = Ebs.television();

    private void account(String kind, String account) {
        ebs.update(Television.PLANT, "accounts", many(part("kind", kind, "account", account)));
    }

    private Row parameters() {
        return ebs.row("MTL_PARAMETERS", "ORGANIZATION_CODE", "B01");
    }

    @ParameterizedTest
    @CsvSource({
        "material, MATERIAL_ACCOUNT",
        "material overhead, MATERIAL_OVERHEAD_ACCOUNT",
        "material overhead absorption, MATL_OVHD_ABSORPTION_ACCT",
        "resource, RESOURCE_ACCOUNT",
        "overhead, OVERHEAD_ACCOUNT",
        "outside processing, OUTSIDE_PROCESSING_ACCOUNT",
        "expense, EXPENSE_ACCOUNT",
        "sales, SALES_ACCOUNT",
        "cost of sales, COST_OF_SALES_ACCOUNT",
        "deferred cost of sales, DEFERRED_COGS_ACCOUNT",
        "purchase price variance, PURCHASE_PRICE_VAR_ACCOUNT",
        "invoice price variance, INVOICE_PRICE_VAR_ACCOUNT",
        "accrual, AP_ACCRUAL_ACCOUNT",
        "encumbrance, ENCUMBRANCE_ACCOUNT",
        "intransit, INTRANSIT_INV_ACCOUNT"
    })
    void eachKindHasItsColumn(String kind, String column) {
        account(kind, "12.1000.9999");

        Row account = ebs.row("GL_CODE_COMBINATIONS_KFV", "CONCATENATED_SEGMENTS", "12.1000.9999");
        assertThat(parameters().number(column)).isEqualTo(account.number("CODE_COMBINATION_ID"));
        assertThat(account.number("CHART_OF_ACCOUNTS_ID"))
                .isEqualTo(ebs.row("GL_LEDGERS", "NAME", "光华人民币账").number("CHART_OF_ACCOUNTS_ID"));
    }

    @Test
    void anAccountThatIsNoLongerStatedIsEmptied() {
        account("sales", "12.1000.9999");

        assertThat(parameters().get("MATERIAL_ACCOUNT")).isNull();
        assertThat(parameters().get("AP_ACCRUAL_ACCOUNT")).isNull();
    }

    @Test
    void aKindThatEbsDoesNotKnowIsRefusedWithThoseThatItKnows() {
        assertThatThrownBy(() -> account("petty cash", "12.1000.9999"))
                .isInstanceOfSatisfying(SetupProblem.class, problem -> assertThat(problem.message(Locale.ENGLISH))
                        .contains("petty cash", "accrual, cost of sales"));
    }
}
