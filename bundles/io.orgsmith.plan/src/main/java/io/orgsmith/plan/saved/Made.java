// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import java.util.List;

/**
 * What a saved plan was made from, and for which database.
 *
 * @param environment the id of the environment that the text was read for; empty for none
 * @param project the project's folder as seen from the plan's folder, with {@code /} between names; {@code .} for the same
 * @param model the checksum of the texts
 * @param database the JDBC URL without its parameters; empty for the lab embedded in the project
 * @param findings what the rules said, one line each, in English
 */
public record Made(String environment, String project, String model, String database, List<String> findings) {
    public Made {
        findings = List.copyOf(findings);
    }

    /** A JDBC URL without parameters, among which secrets may be: what is behind the first {@code ?} or {@code ;} goes. */
    public static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*", "");
    }
}
