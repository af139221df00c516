// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.desired.Desired;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody changed past the tool is found, and the next apply puts it right. */
class VerifyTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aForeignChangeIsFoundAndPutRight(Kind kind, @TempDir Path folder) {
        var lab = new LabLine(folder);
        var desired = Desired.of(new Example("television").model());
        lab.apply(desired);
        ForeignHand.change(lab.address(), ForeignHand.changes().get(kind));
        assertThat(Verify.compare(desired, lab.actual())).isNotEmpty().allSatisfy(deviation -> assertThat(
                        deviation.wanted().key().kind())
                .isEqualTo(kind));
        lab.apply(desired);
        assertThat(Verify.compare(desired, lab.actual())).isEmpty();
    }
}
