// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.RuleCheck;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * Ten times the elements take about ten times the work. What is measured is the processor's time of this thread, so that a busy
 * machine makes no difference; something quadratic would take a hundred times. {@link CheckBenchmark} has the figures.
 */
class GrowthTest {
    @Test
    void checkingGrowsNoFasterThanTheInput() {
        measure(1_000);
        measure(1_000);
        var small = Math.min(measure(1_000), measure(1_000));
        var large = Math.min(measure(10_000), measure(10_000));
        assertThat(large).as("1,000 elements took %d ms", small / 1_000_000).isLessThan(30 * small);
    }

    private static long measure(int elements) {
        var texts = GeneratedEnterprise.of(elements, 10);
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        var model = EffectiveModel.resolve(LanguageProject.parse(texts).documents(), ResolveOptions.AS_WRITTEN);
        var report = RuleCheck.check(model, CheckOptions.STANDARD);
        long time = thread.getCurrentThreadCpuTime() - start;
        assertThat(report.findings()).isEmpty();
        return time;
    }
}
