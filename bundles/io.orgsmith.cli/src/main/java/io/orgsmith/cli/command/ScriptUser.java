// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.target.ebs.ScriptOptions;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** As whom scripts work in EBS, and what they may call. */
final class ScriptUser {
    @Option(names = "--user", paramLabel = "USER", defaultValue = "SYSADMIN")
    private String user;

    @Option(names = "--application", paramLabel = "APP", defaultValue = "SYSADMIN")
    private String application;

    @Option(names = "--responsibility", paramLabel = "KEY", defaultValue = "SYSTEM_ADMINISTRATOR")
    private String responsibility;

    @Option(names = "--allow-private-api")
    private boolean allowPrivateApi;

    /** @param checksum of the model @param findings one line each, for the manifest */
    ScriptOptions options(Locale language, String checksum, List<String> findings) {
        var options = ScriptOptions.defaults()
                .as(user, application, responsibility)
                .in(language)
                .of(checksum, findings);
        return allowPrivateApi ? options.allowingPrivateApi() : options;
    }
}
