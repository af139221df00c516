// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.ResolveOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text whose comments say what the rules find in it: {@code //! error OU001, warning LE011} at the end of the line where the
 * findings are shown. Nothing may be found beside.
 */
public final class Marked {

    private static final Pattern MARK = Pattern.compile("//! *(.*)$");

    private final String release;
    private final String environment;

    private Marked(String release, String environment) {
        this.release = release;
        this.environment = environment;
    }

    /** Judges for 12.2, 12.1 or 11i, in the company of {@code company.org}. */
    public static Marked in(String release) {
        return new Marked(release, null);
    }

    /** The same as {@code --env} chooses it. */
    public Marked environment(String id) {
        return new Marked(release, id);
    }

    /** Judges for 12.2, in the company of {@code company.org}: {@code a.org}, {@code b.org} and so on are a project. */
    public static void check(String... files) {
        in("12.2").holds(files);
    }

    /** The same for another release. */
    public void holds(String... files) {
        Map<String, String> project = project(files);
        project.put("company.org", company().replace("12.2", release));
        compare(project, new ResolveOptions(null, environment), finding -> true);
    }

    /** Judges just these files, {@code a.org}, {@code b.org} and so on, for the release that they name. */
    public static void findings(String... files) {
        findings(ResolveOptions.AS_WRITTEN, files);
    }

    /** The same for another release or an environment. */
    public static void findings(ResolveOptions options, String... files) {
        compare(project(files), options, finding -> true);
    }

    /** The same, but what other rules find does not matter. */
    public static void findingsOf(String rule, String... files) {
        compare(project(files), ResolveOptions.AS_WRITTEN, finding -> finding.rule()
                .equals(rule));
    }

    private static Map<String, String> project(String... files) {
        Map<String, String> project = new LinkedHashMap<>();
        for (String file : files) {
            project.put((char) ('a' + project.size()) + ".org", file);
        }
        return project;
    }

    private static void compare(Map<String, String> project, ResolveOptions options, Predicate<Finding> counts) {
        Project read = Project.of(project, options);
        assertThat(read.errors()).isEmpty();
        CheckReport report = read.check();
        assertThat(report.problems()).isEmpty();
        List<String> expected = new ArrayList<>();
        project.forEach((name, text) -> expected.addAll(marks(name, text)));
        assertThat(report.findings().stream()
                        .filter(counts)
                        .map(Marked::line)
                        .sorted()
                        .toList())
                .as("%s", report.findings().stream().map(Marked::said).collect(Collectors.joining("\n")))
                .isEqualTo(expected.stream().sorted().toList());
    }

    private static List<String> marks(String name, String text) {
        List<String> marks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                for (String finding : mark.group(1).split(", ")) {
                    marks.add(name + ":" + (i + 1) + " " + finding);
                }
            }
        }
        return marks;
    }

    private static String line(Finding finding) {
        String place = TextPlace.of(finding.origin());
        return place.substring(0, Math.max(0, place.lastIndexOf(':'))) + " "
                + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule();
    }

    private static String said(Finding finding) {
        return line(finding) + ": " + finding.message(Locale.ENGLISH);
    }

    private static String company() {
        try (InputStream file = Marked.class.getResourceAsStream("company.org")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
