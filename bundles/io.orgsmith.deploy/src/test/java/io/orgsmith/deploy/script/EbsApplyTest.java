// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.Objects;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to an Oracle database when a plan is applied: recorded, since none is at hand. */
class EbsApplyTest {
    private final FakeOracle oracle = new FakeOracle();

    private static Map<String, String> scripts(String release) {
        List<Step> steps = Objects.small().stream()
                .filter(object -> List.of(Objects.PLACE, Objects.GROUP).contains(object.key()))
                .<Step>map(Step.Create::new)
                .toList();
        return new ScriptTarget().generate(new Plan(release, steps), ScriptOptions.defaults());
    }

    private EbsApply.Result run(Map<String, String> files) {
        return new EbsApply(oracle).run(files, line -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.2", "12.1", "11i"})
    void eachBlockOfTheScriptsIsRunOnceInTheirOrder(String release) {
        var files = scripts(release);

        assertThat(run(files).stop()).isEmpty();

        var expected = files.get("apply.sql")
                .lines()
                .filter(line -> line.startsWith("@@"))
                .map(line -> line.substring(2))
                .toList();
        assertThat(oracle.done.stream().filter("COMMIT"::equals)).hasSize(expected.size());
        assertThat(oracle.done).endsWith("ROLLBACK");
        for (String file : expected) {
            blocks(files.get(file)).forEach(block -> assertThat(oracle.done)
                    .filteredOn(done -> done.contains(block))
                    .as(file)
                    .isNotEmpty());
        }
    }

    /** Those that name no variable are in there word by word. */
    private static List<String> blocks(String script) {
        return SqlPlusFile.read("x.sql", script).stream()
                .filter(Command.Block.class::isInstance)
                .map(command -> ((Command.Block) command).text())
                .filter(text -> !text.contains(":orgsmith_"))
                .toList();
    }

    @Test
    void printedLinesComeAtOnceAndAreReadAsThoseOfASpool() {
        var seen = new ArrayList<String>();
        var files = Map.of("apply.sql", """
                BEGIN
                  DBMS_OUTPUT.PUT_LINE('CREATED|LOCATION|~BJ|location:BJ|');
                END;
                /
                COMMIT;
                """);

        var result = new EbsApply(oracle).run(files, seen::add);

        assertThat(seen).containsExactly("CREATED|LOCATION|~BJ|location:BJ|");
        assertThat(result.lines()).extracting(line -> line.outcome()).containsExactly("CREATED");
    }

    @Test
    void anErrorStopsTheRunAndTakesBackWhatWasNotCommitted() {
        var files = scripts("12.2");
        oracle.failing("'LOCATION'", 20901, "there is no country CN");

        var stop = run(files).stop().orElseThrow();

        assertThat(stop).hasMessage("ORA-20901: there is no country CN");
        assertThat(stop.file()).isEqualTo("20_locations.sql");
        assertThat(files.get(stop.file()).lines().toList().get(stop.line() - 1)).isEqualTo("DECLARE");
        assertThat(stop.isByHand()).isFalse();
        assertThat(oracle.done).endsWith("ROLLBACK");
        assertThat(oracle.done.stream().collect(Collectors.joining())).doesNotContain("'BUSINESS_GROUP'");
    }

    @Test
    void aStepByHandStopsTheRunAfterItsTextWasPrinted() {
        oracle.failing("RAISE_APPLICATION_ERROR(-20902", 20902, "take the steps above");
        var files = Map.of("apply.sql", """
                BEGIN
                  DBMS_OUTPUT.PUT_LINE('Navigate to: General Ledger');
                  RAISE_APPLICATION_ERROR(-20902, 'take the steps above');
                END;
                /
                """);

        var result = run(files);

        assertThat(result.spool()).containsExactly("Navigate to: General Ledger");
        assertThat(result.stop().orElseThrow().isByHand()).isTrue();
    }
}
