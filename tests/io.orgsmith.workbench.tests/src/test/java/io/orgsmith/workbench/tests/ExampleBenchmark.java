// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How quick a diagram of usual size is: no part of the test run, to be run by hand as {@code docs/figures.md} says. */
class ExampleBenchmark extends MeasuredScene {
    private static final int TIMES = 25;
    private static final String PUMPS = "operating-unit:PUMPS";
    private static final String VALVES = "operating-unit:VALVES";
    private static final String PLANT = "inventory-organization:FS_VALVES";

    /** All of the four factories in one file. */
    @Override
    String start() throws Exception {
        var folder = Path.of(System.getProperty("orgsmith.examples"), "four-factories");
        var texts = new ArrayList<String>();
        for (var name : List.of("accounting.org", "organizations.org", "access.org")) {
            texts.add(Files.readString(folder.resolve(name)));
        }
        return String.join("\n", texts);
    }

    @Test
    void fourFactories() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            var name = "水泵 " + i;
            gesture(
                    "rename",
                    () -> new Hand(diagram).rename(diagram.part(PUMPS), name).orElseThrow(),
                    () -> diagram.name(PUMPS).equals(name));
            var to = diagram.around(PLANT).equals(VALVES) ? PUMPS : VALVES;
            gesture(
                    "move",
                    () -> new Hand(diagram)
                            .drag(diagram.part(PLANT), diagram.part(to))
                            .orElseThrow(),
                    () -> diagram.around(PLANT).equals(to));
            typing(PUMPS);
        }
        System.out.printf("%d figures%n", diagram.editor().drawing().nodes().size());
        watch.print();
    }
}
