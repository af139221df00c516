// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of several rounds by what was done, each beside what is the least that it could take in the same round. */
final class Rounds {
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

    /** Does the work and keeps how long it took. @return the milliseconds */
    double take(String name, Millis.Work work) throws SQLException {
        double time = Millis.of(work);
        times.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
        return time;
    }

    /** The same, beside a floor of the same round. @param floor milliseconds */
    void take(String name, double floor, Millis.Work work) throws SQLException {
        double time = take(name, work);
        ratios.computeIfAbsent(name, key -> new ArrayList<>()).add(time / floor);
    }

    /** A line of a table for each thing that was done: median of the times, median of the ratios where it has a floor. */
    String lines() {
        var text = new StringBuilder();
        times.forEach((name, all) -> text.append("| %s | %.0f | %s |%n"
                .formatted(
                        name,
                        median(all),
                        ratios.containsKey(name) ? "%.2f".formatted(median(ratios.get(name))) : "")));
        return text.toString();
    }

    private static double median(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
