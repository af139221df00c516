// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.Checks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/**
 * How quick the workbench is and how much memory it takes: no part of the test run, to be run by hand as
 * {@code docs/figures.md} says. The large project is read from the folder {@code orgsmith.enterprise}.
 */
class WorkbenchBenchmark {
    private static final int TIMES = 9;

    @Test
    void television() throws Exception {
        var example = Example.television();
        try {
            var editor = OrgEditor.open(example.file("organizations.org"));
            ready(example.project(), editor, "legal entities");
            say("start of the program to a usable editor, television", Duration.between(started(), Instant.now()));
            keys(example, editor, "legal entities BJ_TV");
            memory();
            editor.close();
        } finally {
            example.delete();
        }
    }

    @Test
    void largeProject() throws Exception {
        var example = new Example(project());
        try {
            var start = Instant.now();
            var editor = OrgEditor.open(example.file("part050.org"));
            ready(example.project(), editor, "{");
            say("opening a file of 50,000 elements until all is checked", Duration.between(start, Instant.now()));
            keys(example, editor, "{");
            memory();
            editor.close();
        } finally {
            example.delete();
        }
    }

    private static IProject project() throws Exception {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject("enterprise");
        project.create(null);
        project.open(null);
        try (var files = Files.list(Path.of(System.getProperty("orgsmith.enterprise")))) {
            for (var file : files.toList()) {
                Files.copy(file, project.getLocation().toPath().resolve(file.getFileName()));
            }
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        var description = project.getDescription();
        description.setNatureIds(new String[] {Nature.ID});
        project.setDescription(description, null);
        return project;
    }

    private static void ready(IProject project, OrgEditor editor, String word) throws Exception {
        Driver.waitUntil(
                "it is coloured",
                () -> editor.text()
                                .getStyleRangeAtOffset(editor.text().getText().indexOf(word))
                        != null);
        Driver.waitUntil("it is checked", () -> Checks.service().last(project).isPresent());
    }

    /** A letter that is a mistake, and its taking back: how long until the marker is there or has gone. */
    private static void keys(Example example, OrgEditor editor, String behind) throws Exception {
        editor.caretBehind(behind);
        int before = example.errors().size();
        for (int i = 0; i < TIMES; i++) {
            say("key to marker", time('@', () -> example.errors().size() > before));
            say("key to no marker", time(SWT.BS, () -> example.errors().size() == before));
        }
    }

    private static Duration time(char key, Callable<Boolean> shown) throws Exception {
        var start = Instant.now();
        if (key == SWT.BS) {
            Driver.press(0, (int) key);
        } else {
            Driver.type(String.valueOf(key));
        }
        Driver.waitUntil("the marker", shown);
        return Duration.between(start, Instant.now());
    }

    private static Instant started() {
        return ProcessHandle.current().info().startInstant().orElseThrow();
    }

    private static void memory() throws Exception {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf("| heap in use | %d MB |%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            lines.filter(line -> line.startsWith("VmRSS")).forEach(line -> System.out.println("| " + line + " |"));
        }
    }

    private static void say(String what, Duration time) {
        System.out.printf("| %s | %d ms |%n", what, time.toMillis());
    }
}
