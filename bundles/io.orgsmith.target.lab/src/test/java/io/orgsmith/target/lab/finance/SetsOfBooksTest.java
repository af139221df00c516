// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ledgers of 11i: rows of GL_SETS_OF_BOOKS. */
class SetsOfBooksTest {
    private static final Key BOOKS = Key.of(Kind.LEDGER, "光华账");
    private static final Key CHART = Key.of(Kind.CHART_OF_ACCOUNTS, "GH");

    private final Ebs ebs = new Ebs("11i");

    @Test
    void aSetOfBooksHasChartCurrencyAndCalendar() {
        ebs.create(
                object(CHART),
                object(BOOKS, "shortName", "GH", "currency", "CNY", "calendar", "Month", "chartOfAccounts", CHART));

        Row row = ebs.row("GL_SETS_OF_BOOKS", "NAME", "光华账");
        assertThat(row.text("SHORT_NAME")).isEqualTo("GH");
        assertThat(row.text("CURRENCY_CODE")).isEqualTo("CNY");
        assertThat(row.text("PERIOD_SET_NAME")).isEqualTo("Month");
        assertThat(row.number("CHART_OF_ACCOUNTS_ID")).isNotNull();
        assertThat(ebs.read(BOOKS).ref("chartOfAccounts")).contains(CHART);
        assertThat(ebs.read(BOOKS).text("category")).isEqualTo("primary");
    }

    @Test
    void aLongNameIsNoShortName() {
        var longer = Key.of(Kind.LEDGER, "华夏地区人民币总账");
        ebs.create(object(BOOKS), object(longer));

        assertThat(ebs.row("GL_SETS_OF_BOOKS", "NAME", "光华账").text("SHORT_NAME"))
                .isEqualTo("光华账");
        assertThat(ebs.read(longer).text("shortName")).isNotEmpty().hasSizeLessThan(20);
    }

    @Test
    void aReportingCurrencyIsASetOfBooksOfTypeR() {
        ebs.create(object(BOOKS, "category", "reporting currency"));

        assertThat(ebs.row("GL_SETS_OF_BOOKS", "NAME", "光华账").text("MRC_SOB_TYPE_CODE"))
                .isEqualTo("R");
        assertThat(ebs.read(BOOKS).text("category")).isEqualTo("reporting currency");
    }

    @Test
    void oneThatHasReportingSetsOfBooksStaysSo() {
        ebs.create(object(BOOKS, "currency", "CNY"));
        Row row = ebs.row("GL_SETS_OF_BOOKS", "NAME", "光华账");
        ebs.image().apply(new RowChange.Update(row, row.with(Map.of("MRC_SOB_TYPE_CODE", "P"))));

        assertThat(ebs.read(BOOKS).text("category")).isEqualTo("primary");
        ebs.update(BOOKS, "currency", "USD");

        assertThat(ebs.row("GL_SETS_OF_BOOKS", "NAME", "光华账").text("MRC_SOB_TYPE_CODE"))
                .isEqualTo("P");
    }

    @Test
    void elevenIHasNoSecondaryLedger() {
        assertThatThrownBy(() -> ebs.create(object(BOOKS, "category", "secondary")))
                .isInstanceOfSatisfying(
                        SetupProblem.class, problem -> assertThat(problem.key()).isEqualTo("value.unknown"));
    }

    @Test
    void withoutAShortNameItIsCalledByItsName() {
        ebs.create(object(BOOKS));

        assertThat(ebs.read(BOOKS).text("shortName")).isEqualTo("光华账");
    }
}
