// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.connect.Patience;
import io.orgsmith.deploy.journal.Commits;
import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How a run goes about its steps. */
final class RunOptions {
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([sm]?)");

    @Option(names = "--commit-each-step")
    private boolean eachStep;

    @Option(names = "--wait", paramLabel = "TIME", defaultValue = "0s")
    private String wait;

    Commits commits() {
        return eachStep ? Commits.EACH_STEP : Commits.ONCE;
    }

    /** How long to wait for others: {@code 30s}, {@code 5m}; a bare number means seconds. */
    Patience patience() {
        var time = TIME.matcher(wait);
        if (!time.matches()) {
            throw Session.stop("wait.wrong", wait);
        }
        long number = Long.parseLong(time.group(1));
        return new Patience(time.group(2).equals("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number));
    }
}
