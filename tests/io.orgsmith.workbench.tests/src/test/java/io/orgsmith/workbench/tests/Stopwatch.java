// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Times of things that are done several times, as lines of a table: the median, the longest and how often. */
final class Stopwatch {
    private static final long PATIENCE = 60_000_000_000L;

    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    interface Step {
        void run() throws Exception;
    }

    /** Does something, and lets the workbench work until it is so. */
    void time(String what, Step step, Callable<Boolean> isSo) throws Exception {
        long start = System.nanoTime();
        step.run();
        while (!isSo.call()) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new AssertionError("waited in vain: " + what);
            }
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.sleep(1);
            }
        }
        took(what, System.nanoTime() - start);
    }

    /** The same, and beside it how long it takes until a canvas is painted for the first time. */
    void time(String what, Control canvas, Step step, Callable<Boolean> isSo) throws Exception {
        var painted = new ArrayList<Long>();
        Listener listener = event -> painted.add(System.nanoTime());
        canvas.addListener(SWT.Paint, listener);
        long start = System.nanoTime();
        try {
            time(what, step, isSo);
        } finally {
            canvas.removeListener(SWT.Paint, listener);
        }
        took(what + " is seen", painted.get(0) - start);
    }

    /** The same, for what is done when it returns. */
    void time(String what, Step step) throws Exception {
        time(what, step, () -> true);
    }

    private void took(String what, long nanoseconds) {
        times.computeIfAbsent(what, none -> new ArrayList<>()).add(nanoseconds);
    }

    void print() {
        System.out.println("| | median | longest | times |\n|---|---:|---:|---:|");
        times.forEach((what, all) -> {
            var sorted = all.stream().sorted().toList();
            System.out.printf(
                    "| %s | %.1f ms | %.1f ms | %d |%n",
                    what, sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() - 1) / 1e6, sorted.size());
        });
    }
}
