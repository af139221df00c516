// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Plan;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a plan as SQL*Plus scripts for Oracle E-Business Suite. A pure function: the same plan and options give the same
 * bytes; no clock, no database, no default locale.
 */
public final class ScriptTarget {
    /**
     * The files by name: numbered scripts, {@code apply.sql} and {@code dry-run.sql} that run them, {@code session.sql},
     * {@code verify.sql}, {@code rollback.sql}, {@code manual.md} and {@code manual.html}, {@code review.md} and {@code MANIFEST}.
     *
     * @throws IllegalArgumentException when scripts for the plan's release cannot be written
     */
    public SortedMap<String, String> generate(Plan plan, ScriptOptions options) {
        SortedMap<String, String> files = new TreeMap<>(new ScriptWriter(Generation.of(plan, options)).write());
        files.put("MANIFEST", Manifest.write(files, plan.release(), options));
        return Collections.unmodifiableSortedMap(files);
    }
}
