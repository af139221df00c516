// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import java.nio.file.Path;
import java.util.Locale;

/** Prints what is found in folders, in both languages; run by hand. */
public final class ShowFindings {

    private ShowFindings() {}

    public static void main(String[] folders) {
        for (String folder : folders) {
            System.out.println("== " + folder);
            Project project = Project.in(Path.of(folder));
            project.errors().forEach(System.out::println);
            project.findings().forEach(System.out::println);
            CheckReport report = project.check();
            report.problems().forEach(System.out::println);
            for (Finding finding : report.findings()) {
                System.out.println("  " + TextPlace.of(finding.origin()) + " " + finding.invariant() + ": "
                        + finding.message(Locale.ENGLISH) + "\n      " + finding.message(Locale.CHINESE));
            }
        }
    }
}
