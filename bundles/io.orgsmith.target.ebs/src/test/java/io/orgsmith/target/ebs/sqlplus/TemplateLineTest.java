// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TemplateLineTest {
    private static final Value SEGMENT = new Value.Fields(new TreeMap<>(Map.of(
            "name",
            Value.of("Company"),
            "qualifiers",
            new Value.Many(List.of(Value.of("balancing"), Value.of("intercompany"))))));
    private static final SetupObject OBJECT = new SetupObject(
            Key.of(Kind.OPERATING_UNIT, "GH", "TV"),
            "operating-unit:TV",
            false,
            new TreeMap<>(Map.of(
                    "shortCode", Value.of("TV"),
                    "costing", Value.of("average"),
                    "usable", Value.of(false),
                    "from", Value.of(LocalDate.of(2020, 1, 1)),
                    "size", new Value.Whole(25),
                    "location", Value.of(Key.of(Kind.LOCATION, "", "HQ")),
                    "lines", new Value.Many(List.of(Value.of("first"), Value.of("second"))),
                    "segments", new Value.Many(List.of(SEGMENT)))),
            new TreeSet<>(List.of("shortCode")));

    @Test
    void putsAttributesAsLiterals() {
        assertThat(render("x => ${shortCode}, ${from}, ${size}, ${usable}, ${absent}"))
                .containsExactly("x => 'TV', TO_DATE('2020-01-01','YYYY-MM-DD'), 25, 'N', NULL");
    }

    @Test
    void putsNamesOfTheKeyAndOfWhatIsReferredTo() {
        assertThat(render("${key:0} ${key:1} ${key:kind} ${location} ${location:0} ${location:1} ${location:7}"))
                .containsExactly("'GH' 'TV' 'OPERATING_UNIT' 'HQ' NULL 'HQ' NULL");
    }

    @Test
    void translatesByATable() {
        assertThat(render(
                        "${costing|standard=1,average=2} ${usable|yes=Y,no=N} ${absent|yes=1,no=2,=1} ${absent|yes=1}"))
                .containsExactly("2 'N' 1 NULL");
    }

    @Test
    void refusesAWordThatTheTableDoesNotHave() {
        assertThatThrownBy(() -> render("${costing|standard=1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("average");
    }

    @Test
    void picksOneOfSeveralValues() {
        assertThat(render("${lines#1} ${lines#2} ${lines#3} ${lines#size}")).containsExactly("'first' 'second' NULL 2");
    }

    @Test
    void standsWhereTheTextStatesTheAttribute() {
        assertThat(render("[shortCode]  a")).containsExactly("  a");
        assertThat(render("[costing]  a")).isEmpty();
    }

    @Test
    void standsWhereTheAttributeHasAValueOrHasNone() {
        assertThat(render("[?costing]a")).containsExactly("a");
        assertThat(render("[?absent]a")).isEmpty();
        assertThat(render("[!absent]a")).containsExactly("a");
    }

    @Test
    void repeatsForEachValueAndForEachValueInside() {
        assertThat(render("[*lines]  add(${.});")).containsExactly("  add('first');", "  add('second');");
        assertThat(render("[*segments.qualifiers]q(${..name}, ${.|balancing=B,intercompany=I});"))
                .containsExactly("q('Company', 'B');", "q('Company', 'I');");
    }

    @Test
    void repeatsNeighbouringLinesTogether() {
        assertThat(render("[*lines]add(\n[*lines]  ${.});\ndone"))
                .containsExactly("add(", "  'first');", "add(", "  'second');", "done");
    }

    @Test
    void refusesAnElementOutsideARepetition() {
        assertThatThrownBy(() -> render("${.name}")).hasMessageContaining("no element");
    }

    @Test
    void putsConstantsOfTheScript() {
        assertThat(render("${$user}")).containsExactly("'SYSADMIN'");
        assertThatThrownBy(() -> render("${$nobody}")).hasMessageContaining("$nobody");
    }

    @Test
    void aLineMayStandForSomeReleasesOnly() {
        assertThat(render("[@12]R12\n[@12.1]12.1\n[@12.2]12.2\n[@11i]11i")).containsExactly("R12", "12.1");
        assertThat(render("[@12][?shortCode]${shortCode}\n[@11i][?shortCode]none"))
                .containsExactly("'TV'");
    }

    @Test
    void whatAnotherReleaseAsksForIsNotAsked() {
        var scope = new Scope(OBJECT, Map.of(), Encoding.ASCII, "11i");

        assertThat(TemplateLine.asked(List.of("[@12]${size}", "[@11i][?from]${shortCode}"), scope))
                .containsExactly("from", "shortCode");
    }

    private static List<String> render(String line) {
        var scope = new Scope(OBJECT, Map.of("user", SqlLiteral.text("SYSADMIN")), Encoding.ASCII, "12.1");
        return TemplateLine.render(line.lines().toList(), scope);
    }
}
