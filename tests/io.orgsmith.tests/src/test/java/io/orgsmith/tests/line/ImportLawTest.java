// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.format.OrgFormatter;
import io.orgsmith.plan.desired.Desired;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code desired(import(apply(m))) = desired(m)} over everything that EBS stores, for every worked example. */
class ImportLawTest {
    static List<Example> examples() {
        return Example.WORKED;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsImportedAsksForWhatWasApplied(Example example, @TempDir Path folder) {
        var lab = new LabLine(folder.resolve("lab"), example.release());
        var desired = Desired.of(example.model());
        lab.apply(desired);
        var again = new Imported(lab, folder).desired();
        assertThat(Stored.of(again)).isEqualTo(Stored.of(desired));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void afterAnImportNothingIsLeftToDo(Example example, @TempDir Path folder) {
        var lab = new LabLine(folder.resolve("lab"), example.release());
        lab.apply(Desired.of(example.model()));
        var imported = new Imported(lab, folder);
        assertThat(lab.planUnmanaged(imported.desired()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTextsHaveTheirLayoutAndComeOutTheSameEachTime(Example example, @TempDir Path folder) {
        var lab = new LabLine(folder.resolve("lab"), example.release());
        lab.apply(Desired.of(example.model()));
        var texts = new Imported(lab, folder).texts();
        assertThat(new Imported(lab, folder).texts()).isEqualTo(texts);
        texts.forEach(
                (name, text) -> assertThat(OrgFormatter.format(text)).as(name).isEqualTo(text));
    }
}
