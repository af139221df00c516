// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.journal.Commits;
import java.io.IOException;

/**
 * A process that applies a change and is killed while it does. Says {@code ready}, waits for a line, says {@code now} when it
 * comes to the statement at which it is to be killed, without waiting for that, and {@code done} when it still lives.
 */
final class Victim {
    private Victim() {}

    /** @param arguments URL, user, password, when to commit, the name of the change, the number of the statement */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        var address = new DatabaseAddress(arguments[0], arguments[1], arguments[2]);
        var lab = new FailureLab(address, Commits.valueOf(arguments[3]));
        var change = Change.of(arguments[4]);
        Class.forName(Apply.class.getName(), true, Victim.class.getClassLoader());
        say("ready");
        System.in.read();
        var marked = new Marked(address, Integer.parseInt(arguments[5]), () -> say("now"));
        FailureLab.apply(marked, lab.order(change.after()), step -> {});
        say("done");
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
