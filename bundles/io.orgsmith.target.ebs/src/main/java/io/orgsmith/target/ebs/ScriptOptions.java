// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import java.util.List;
import java.util.Locale;

/**
 * How a script is to be written.
 *
 * @param user the EBS user that the script works as, found by name when it runs
 * @param application short name of the application of that user's responsibility
 * @param responsibility its key; for HR work one whose HR:Security Profile sees all organizations
 * @param language of what people read: English, or Chinese for {@link Locale#CHINESE}
 * @param allowPrivateApi whether steps that only unpublished packages can do are done with them; else they are manual
 * @param encoding how names that are not ASCII are written
 * @param modelChecksum the checksum of the model that the plan was made from, for the manifest; may be empty
 * @param findings what the rules found, one line each, for the manifest
 */
public record ScriptOptions(
        String user,
        String application,
        String responsibility,
        Locale language,
        boolean allowPrivateApi,
        Encoding encoding,
        String modelChecksum,
        List<String> findings) {
    public ScriptOptions {
        findings = List.copyOf(findings);
    }

    /** SYSADMIN as System Administrator, English, published interfaces only, ASCII. */
    public static ScriptOptions defaults() {
        return new ScriptOptions(
                "SYSADMIN", "SYSADMIN", "SYSTEM_ADMINISTRATOR", Locale.ENGLISH, false, Encoding.ASCII, "", List.of());
    }

    public ScriptOptions as(String newUser, String newApplication, String newResponsibility) {
        return new ScriptOptions(
                newUser,
                newApplication,
                newResponsibility,
                language,
                allowPrivateApi,
                encoding,
                modelChecksum,
                findings);
    }

    public ScriptOptions in(Locale newLanguage) {
        return new ScriptOptions(
                user, application, responsibility, newLanguage, allowPrivateApi, encoding, modelChecksum, findings);
    }

    public ScriptOptions allowingPrivateApi() {
        return new ScriptOptions(user, application, responsibility, language, true, encoding, modelChecksum, findings);
    }

    public ScriptOptions encoded(Encoding newEncoding) {
        return new ScriptOptions(
                user, application, responsibility, language, allowPrivateApi, newEncoding, modelChecksum, findings);
    }

    public ScriptOptions of(String newChecksum, List<String> newFindings) {
        return new ScriptOptions(
                user, application, responsibility, language, allowPrivateApi, encoding, newChecksum, newFindings);
    }
}
