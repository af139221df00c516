// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the details of a business group lie: "Business Group Information". */
class BusinessGroupRowsTest {
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "G");

    private final Ebs ebs = new Ebs();

    private Row details(Object... attributes) {
        ebs.create(object(GROUP, attributes));
        return ebs.information("G", "Business Group Information");
    }

    @Test
    void shortNameLegislationAndCurrencyAreTexts() {
        Row row = details("shortName", "GH", "legislation", "CN", "currency", "CNY");

        assertThat(row.text("ORG_INFORMATION1")).isEqualTo("GH");
        assertThat(row.text("ORG_INFORMATION9")).isEqualTo("CN");
        assertThat(row.text("ORG_INFORMATION10")).isEqualTo("CNY");
    }

    @ParameterizedTest
    @CsvSource({"automatic, A", "manual, M", "national identifier, N", "employee numbering, E"})
    void numberingIsACode(String word, String code) {
        Row row = details("employeeNumbers", word, "applicantNumbers", word, "contingentWorkerNumbers", word);

        assertThat(row.text("ORG_INFORMATION2")).isEqualTo(code);
        assertThat(row.text("ORG_INFORMATION3")).isEqualTo(code);
        assertThat(row.text("ORG_INFORMATION16")).isEqualTo(code);
    }

    @Test
    void theSecurityGroupIsTheStandardOne() {
        assertThat(details().text("ORG_INFORMATION14")).isEqualTo("0");
    }

    @Test
    void whatIsLeftOutIsAnEmptyColumn() {
        assertThat(details("shortName", "GH").values().keySet().stream().filter(c -> c.startsWith("ORG_INFORMATION")))
                .containsExactly(
                        "ORG_INFORMATION1", "ORG_INFORMATION14", "ORG_INFORMATION_CONTEXT", "ORG_INFORMATION_ID");
    }
}
