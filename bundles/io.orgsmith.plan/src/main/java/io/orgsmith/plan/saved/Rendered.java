// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import java.util.List;

/**
 * What the steps of a plan come to in statements, as checksums: another version of the tool may write others.
 *
 * @param steps one for each step, of the rows that it writes, without database ids; empty where it could not be told, as
 *     something that the text declares existing was missing
 * @param scripts of all scripts for the plan's release
 */
public record Rendered(List<String> steps, String scripts) {
    public Rendered {
        steps = List.copyOf(steps);
    }
}
