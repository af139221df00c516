// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FND_SEGMENT_ATTRIBUTE_VALUES: what a segment of a chart of accounts is for. */
class QualifierRowsTest {
    private final Ebs ebs = new Ebs();

    @ParameterizedTest
    @CsvSource({
        "balancing, GL_BALANCING",
        "cost center, FA_COST_CTR",
        "natural account, GL_ACCOUNT",
        "intercompany, GL_INTERCOMPANY"
    })
    void eachQualifierIsAnAttributeTypeThatIsOn(String word, String code) {
        ebs.create(object(Key.of(Kind.CHART_OF_ACCOUNTS, "C"), "segments", many(part("qualifiers", many(word)))));

        Row row = ebs.row("FND_SEGMENT_ATTRIBUTE_VALUES", "SEGMENT_ATTRIBUTE_TYPE", code);
        assertThat(row.text("ATTRIBUTE_VALUE")).isEqualTo("Y");
        assertThat(row.text("APPLICATION_COLUMN_NAME")).isEqualTo("SEGMENT1");
        assertThat(row.text("ID_FLEX_CODE")).isEqualTo("GL#");
        assertThat(row.number("APPLICATION_ID")).isEqualTo(101);
    }
}
