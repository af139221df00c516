// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.rules.ocl.Checker;
import io.orgsmith.rules.ocl.Invariant;
import io.orgsmith.rules.ocl.Limits;
import io.orgsmith.rules.ocl.index.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures checking of large models; run by hand with their sizes: prints milliseconds, in total and of the slowest rules. */
public final class CheckBenchmark {

    private static final int SLOWEST = 8;

    private CheckBenchmark() {}

    public static void main(String[] sizes) {
        for (String size : sizes) {
            Project project = Project.of(model(Integer.parseInt(size)));
            project.errors().stream().limit(3).forEach(System.out::println);
            EffectiveModel model = project.model();
            for (int run = 0; run < 3; run++) {
                long start = System.nanoTime();
                CheckReport report = RuleCheck.check(model, CheckOptions.STANDARD);
                System.out.println(model.elements().size() + " elements: " + millis(start) + " ms, findings "
                        + report.findings().size() + ", problems "
                        + report.problems().size());
            }
            slowest(model);
        }
    }

    private static void slowest(EffectiveModel model) {
        Snapshot snapshot = Elements.snapshot(model);
        Map<String, Long> times = new LinkedHashMap<>();
        for (Invariant each : RuleCatalogue.standard().book().invariants()) {
            long start = System.nanoTime();
            Checker.check(RuleCatalogue.standard().book(), snapshot, each::equals, Limits.standard());
            times.put(each.name(), millis(start));
        }
        times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SLOWEST)
                .forEach(entry -> System.out.println("    " + entry.getKey() + " " + entry.getValue() + " ms"));
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** One group; per hundred elements ten legal entities with a company value each, five units and some sixty plants. */
    private static String model(int size) {
        StringBuilder text = new StringBuilder("enterprise \"X\" for ebs 12.2\nexisting business group GH \"GH\"\n");
        text.append(
                "existing location L \"L\"\nexisting chart of accounts COA \"COA\" { segment C \"C\" balancing value set CO }\n");
        text.append("existing ledger CN \"CN\" { chart of accounts COA }\nvalue set CO \"CO\" {\n");
        for (int i = 0; i < size / 10; i++) {
            text.append("  value V").append(i).append('\n');
        }
        text.append("}\n");
        for (int i = 0; i < size / 10; i++) {
            text.append(
                    "legal entity E%d \"Company %d\" { ledger CN balancing segment value V%d registration %d at L }%n"
                            .formatted(i, i, i, i));
        }
        for (int i = 0; i < size / 20; i++) {
            text.append(
                    "operating unit U%d \"Unit %d\" { business group GH ledger CN legal entities E%d, E%d default legal context E%d }%n"
                            .formatted(i, i, 2 * i, 2 * i + 1, 2 * i));
        }
        for (int i = 0; i < size * 6 / 10; i++) {
            int unit = i % (size / 20);
            text.append(
                    "inventory organization I%d \"Plant %d\" code \"%s\" { operating unit U%d legal entity E%d at L }%n"
                            .formatted(
                                    i, i, Integer.toString(i, 36).toUpperCase(java.util.Locale.ROOT), unit, 2 * unit));
        }
        for (int i = 0; i < size / 10; i++) {
            text.append(
                    "responsibility R%d \"Resp %d\" in PO { HR:Security Profile = business group GH MO:Operating Unit = operating unit U%d }%n"
                            .formatted(i, i, i / 2));
        }
        return text.toString().replace("\r\n", "\n");
    }
}
