// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where a script relies on a fact that may not hold on every code level, the same generation asks the target and says what is
 * wrong. Each kind is generated on its own, so that no other kind asks for it. Writes {@code target/uncertain-facts.md}.
 */
class UncertainFactsTest {
    private record Generated(String name, EbsRelease release, String files) {}

    @Test
    void everyUncertainFactIsAskedOfTheTargetBeforeItIsUsed() throws Exception {
        List<Generated> all = generate();
        var table = new TreeMap<String, String>();
        var unused = new ArrayList<String>();
        var unasked = new ArrayList<String>();
        for (UncertainFact fact : UncertainFact.all().toList()) {
            List<Generated> using = all.stream()
                    .filter(one -> fact.release().isEmpty()
                            || fact.release().equals(one.release().word()))
                    .filter(one -> fact.used().matcher(one.files()).find())
                    .toList();
            if (using.isEmpty()) {
                unused.add(fact.name() + " " + fact.release());
            }
            using.stream()
                    .filter(one -> !fact.resolvedBy().matcher(one.files()).find()
                            || !one.files().contains(fact.says()))
                    .forEach(one -> unasked.add(fact.name() + " in " + one.name()));
            table.put(fact.name() + fact.release(), row(fact));
        }
        write(table.values());
        assertThat(unasked)
                .as("facts that are used and not asked of the target")
                .isEmpty();
        assertThat(unused).as("facts that no script uses").isEmpty();
    }

    private static String row(UncertainFact fact) {
        return String.join(
                " | ",
                "| " + fact.name(),
                fact.confidence(),
                fact.release().isEmpty() ? "all" : fact.release(),
                "`" + fact.resolvedBy().pattern().replace("\\", "").replace("|", "or") + "`",
                fact.says().strip() + " |\n");
    }

    private static void write(Collection<String> rows) throws Exception {
        var text = new StringBuilder(
                "| fact | confidence | release | asked of the target by | what is said |\n|---|---|---|---|---|\n");
        rows.forEach(text::append);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/uncertain-facts.md"), text, StandardCharsets.UTF_8);
    }

    private static List<Generated> generate() {
        var options = ScriptOptions.defaults().allowingPrivateApi();
        List<Function<Wanted, io.orgsmith.plan.Step>> steps = List.of(
                Wanted::create,
                wanted -> Wanted.update(wanted, "name"),
                wanted -> Wanted.clear(wanted, "from", "to"),
                Wanted::retire);
        return Stream.of(EbsRelease.values())
                .flatMap(release -> Stream.of(Kind.values()).flatMap(kind -> steps.stream()
                        .map(step -> EveryKind.plan(release, kind, step))
                        .map(plan -> new Generated(
                                kind + " " + release,
                                release,
                                String.join("\n", Scripts.sql(plan, options).values())))))
                .toList();
    }
}
