// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.desired.Formerly;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text says it was called {@code formerly} keeps its row, and all that refers to it. */
class RenameTest {
    private static final Example TELEVISION = new Example("television");

    @TempDir
    private Path folder;

    private static EffectiveModel with(String old, String fresh) {
        var texts = new TreeMap<URI, String>();
        TELEVISION.texts().forEach((file, text) -> texts.put(file, text.replace(old, fresh)));
        return Example.model(texts);
    }

    private Plan plan(LabLine lab, EffectiveModel model) {
        return lab.plan(Desired.of(model), Formerly.of(model));
    }

    @ParameterizedTest
    @CsvSource({
        "operating unit TV, 电视机业务",
        "business group GH, 光华集团",
        "ledger CN, 光华人民币账",
        "value set GH_COMPANY, GH_COMPANY",
        "chart of accounts GH_COA, GH_ACCOUNTING_FLEX",
        "location BJ, 北京总部",
        "cost center CC_BJ_TV, 北京电视机制造",
        "security profile TV_ONLY, 电视机业务"
    })
    void oneChangeAndNothingIsLeftToDo(String declared, String name) {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(TELEVISION.model()));
        int objects = lab.actual().objects().size();
        var old = declared + " \"" + name + "\"";
        var renamed = with(old, declared + " \"新名称\" formerly \"" + name + "\"");
        var plan = plan(lab, renamed);
        assertThat(plan.steps()).singleElement().isInstanceOfSatisfying(Step.Update.class, update -> {
            assertThat(update.isRename()).isTrue();
            assertThat(update.changes()).extracting(Step.Change::attribute).containsExactly("name");
        });
        lab.apply(plan, Desired.of(renamed));
        assertThat(lab.actual().objects()).hasSize(objects);
        assertThat(Verify.compare(Desired.of(renamed), lab.actual())).isEmpty();
        assertThat(plan(lab, renamed).isEmpty()).isTrue();
        assertThat(lab.plan(Desired.of(with(old, declared + " \"新名称\""))).isEmpty())
                .isTrue();
    }

    @Test
    void whatDoesNotSayItIsCreatedAnewAndTheOldOneEnds() {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(TELEVISION.model()));
        var plan = plan(lab, with("hr organization HR_DEPT \"人力资源部\"", "hr organization HR_DEPT \"人事部\""));
        assertThat(plan.steps()).hasAtLeastOneElementOfType(Step.Create.class);
        assertThat(plan.steps()).hasAtLeastOneElementOfType(Step.Retire.class);
    }

    @Test
    void aFormerNameThatNobodyBearsIsHarmless() {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(TELEVISION.model()));
        var stale = with("operating unit TV \"电视机业务\"", "operating unit TV \"电视机业务\" formerly \"彩电业务\"");
        assertThat(plan(lab, stale).isEmpty()).isTrue();
    }

    @Test
    void theToolOwnsItUnderItsNewName() {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(TELEVISION.model()));
        var renamed = with("operating unit TV \"电视机业务\"", "operating unit TV \"视听\" formerly \"电视机业务\"");
        lab.apply(plan(lab, renamed), Desired.of(renamed));
        assertThat(new History(lab.address()).managed().fragments().keySet())
                .extracting(key -> key.toString())
                .contains("operating unit 光华集团 / 视听")
                .doesNotContain("operating unit 光华集团 / 电视机业务");
    }

    @Test
    void whatIsInsideARenamedOneHasNotDrifted() {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(TELEVISION.model()));
        var renamed = with(
                "business group GH \"光华集团\" en \"Guanghua Group\"",
                "business group GH \"光华控股\" formerly \"光华集团\" en \"Guanghua Group\"");
        lab.apply(plan(lab, renamed), Desired.of(renamed));
        assertThat(DriftReader.of(lab.address(), LocalDate.of(2026, 1, 15)).drifted())
                .isEmpty();
    }

    @Test
    void aGroupAndWhatIsInItAreRenamedAtOnceAndSomethingElseEnds() {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(TELEVISION.model()));
        int objects = lab.actual().objects().size();
        var texts = new TreeMap<URI, String>();
        TELEVISION
                .texts()
                .forEach((file, text) -> texts.put(
                        file,
                        text.replace("\"光华集团\" en \"Guanghua Group\" from", "\"光华控股\" formerly \"光华集团\" from")
                                .replace("operating unit TV \"电视机业务\"", "operating unit TV \"视听\" formerly \"电视机业务\"")
                                .replaceAll("(?m)^ *cost center CC_BJ_HQ .*$", "")));
        var renamed = Example.model(texts);
        lab.apply(plan(lab, renamed), Desired.of(renamed));
        assertThat(Verify.compare(Desired.of(renamed), lab.actual())).isEmpty();
        assertThat(lab.actual().objects()).hasSize(objects - 1);
        assertThat(plan(lab, renamed).isEmpty()).isTrue();
        assertThat(new History(lab.address()).managed().fragments().values())
                .contains("operating-unit:TV")
                .doesNotContain("cost-center:CC_BJ_HQ");
    }
}
