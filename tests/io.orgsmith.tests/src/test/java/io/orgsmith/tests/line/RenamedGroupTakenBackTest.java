// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.desired.Formerly;
import java.net.URI;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that gives a business group another name and adds to it is taken back whole: what it added is not taken for somebody else's. */
class RenamedGroupTakenBackTest {
    private static final String GROUP = "business group GH \"光华集团\"";
    private static final String ADDED =
            "\nlocation NEW \"新址\" { country CN }\nhr organization NEW_DEPT \"新部门\" { business group GH  at NEW }\n";

    @TempDir
    private Path folder;

    private static EffectiveModel television(String group, String added) {
        var texts = new TreeMap<URI, String>();
        new Example("television")
                .texts()
                .forEach((file, text) ->
                        texts.put(file, text.contains(GROUP) ? text.replace(GROUP, group) + added : text));
        return Example.model(texts);
    }

    private static void apply(LabLine lab, EffectiveModel model) {
        var desired = Desired.of(model);
        lab.apply(lab.plan(desired, Formerly.of(model)), desired);
    }

    @Test
    void whatIsAddedUnderTheNewNameGoes() {
        var lab = new LabLine(folder);
        apply(lab, television(GROUP, ""));
        var before = lab.digest();
        apply(lab, television("business group GH \"光华股份\" formerly \"光华集团\"", ADDED));

        assertThat(lab.rollback(1)).isEmpty();
        assertThat(lab.digest()).isEqualTo(before);
    }

    @Test
    void soItDoesWhenTheGroupIsRenamedOnceMore() {
        var lab = new LabLine(folder);
        apply(lab, television(GROUP, ""));
        var before = lab.digest();
        apply(lab, television("business group GH \"光华股份\" formerly \"光华集团\"", ADDED));
        apply(lab, television("business group GH \"光华控股\" formerly \"光华股份\"", ADDED));

        assertThat(lab.rollback(1)).isEmpty();
        assertThat(lab.digest()).isEqualTo(before);
    }
}
