// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are understood however Excel keeps what people typed. */
class TypedCellsTest {
    private final Filled filled =
            new Filled().row("value set", 3, "name", "CO").row("segment value", 3, "value set", "CO", "code", "11");

    private SetupObject only(Kind kind) {
        var content = filled.content();
        assertThat(content.problems()).isEmpty();
        return content.state().objects().values().stream()
                .filter(object -> object.key().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private CellStyle format(String format) {
        var style = filled.workbook.createCellStyle();
        style.setDataFormat(filled.workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void aCodeTypedAsANumberIsItsDigits() {
        filled.cell("segment value", 3, "code").setCellValue(1000.0);

        assertThat(only(Kind.SEGMENT_VALUE).key()).isEqualTo(Key.of(Kind.SEGMENT_VALUE, "CO", "1000"));
    }

    @Test
    void zerosInFrontStay() {
        filled.row("segment value", 3, "code", "007");
        assertThat(only(Kind.SEGMENT_VALUE).key().lastName()).isEqualTo("007");

        var cell = filled.cell("segment value", 3, "code");
        cell.setCellValue(7.0);
        cell.setCellStyle(format("0000"));
        assertThat(only(Kind.SEGMENT_VALUE).key().lastName()).isEqualTo("0007");
    }

    @Test
    void aDayOfExcelIsADay() {
        var cell = filled.cell("segment value", 3, "from");
        cell.setCellValue(LocalDate.of(2026, 1, 31));
        cell.setCellStyle(format("d/m/yy"));

        assertThat(only(Kind.SEGMENT_VALUE).day("from")).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026/1/31", "2026.1.31", "2026年1月31日"})
    void aDayIsWrittenWithTheYearFirst(String text) {
        filled.row("segment value", 3, "from", text);

        assertThat(only(Kind.SEGMENT_VALUE).day("from")).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.01.2026", "01/31/2026", "2026-02-30", "31 Jan"})
    void anyOtherDayIsNotGuessed(String text) {
        filled.row("segment value", 3, "from", text);

        assertThat(filled.problems()).singleElement().asString().contains("is no day");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "No, false", "是, true", "否, false"})
    void yesAndNoAreReadInBothLanguages(String text, boolean on) {
        filled.row("segment value", 3, "parent", text);

        assertThat(only(Kind.SEGMENT_VALUE).flag("parent", !on)).isEqualTo(on);
    }

    @Test
    void trueOfExcelIsYes() {
        filled.cell("segment value", 3, "parent").setCellValue(true);

        assertThat(only(Kind.SEGMENT_VALUE).flag("parent", false)).isTrue();
    }

    @Test
    void blanksThatNobodySeesDoNotCount() {
        filled.row("segment value", 3, "name", "\u00A0\u3000Vision\u00A0China \u200B\n");

        assertThat(only(Kind.SEGMENT_VALUE).text("name")).isEqualTo("Vision China");
    }

    @Test
    void aChoiceMayBeWrittenInAnyLetterCase() {
        filled.row("value set", 3, "format", "Digits");

        assertThat(only(Kind.VALUE_SET).text("format")).isEqualTo("digits");
    }
}
