// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.cli.Shell;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.plan.saved.SavedPlan;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A project with two locations and a business group at one of them, and a shell in its folder. */
final class SavedShell {
    static final String SETUP = """
            enterprise "光华集团" for ebs 12.2
            defaults for business group {
              legislation CN  currency CNY  employee numbers automatic  applicant numbers automatic
              job flexfield GH_JOB  grade flexfield GH_GRADE  position flexfield GH_POSITION
              people group flexfield GH_PEOPLE  cost allocation flexfield GH_COST  created by GH_SETUP
            }
            responsibility GH_SETUP "光华组织设置" in PER {
              menu "PER_SETUP"  creates organizations
              HR:User Type = "HR User"
              HR:Security Profile = "Setup Business Group"
            }
            location BJ "北京总部" { country CN  city "北京" }
            location SH "上海基地" { country CN  city "上海" }
            """;
    static final String GROUP = "business group GH \"光华集团\" { at BJ }\n";

    private final Shell shell;

    /** The setup is applied; the group is in the text and in a saved plan, {@code p.orgplan}. */
    SavedShell(Path folder) {
        shell = new Shell(folder).write("a.org", SETUP);
        run("apply");
        shell.write("a.org", SETUP + GROUP);
        run("plan -o p.orgplan");
    }

    Shell.Result run(String command) {
        return shell.run("orgsmith " + command);
    }

    Shell.Result applyPlan() {
        return run("apply p.orgplan");
    }

    /** As if somebody else applied this text. */
    void applied(String text) {
        var own = shell.read("a.org");
        shell.write("a.org", text);
        if (run("apply").exit() != 0) {
            throw new AssertionError(text);
        }
        shell.write("a.org", own);
    }

    /** Puts another plan in the place of the saved one, whole and with its checksum. */
    void rewritten(UnaryOperator<SavedPlan> change) {
        var plan = PlanFile.read(shell.read("p.orgplan").getBytes(UTF_8));
        shell.write("p.orgplan", PlanFile.write(change.apply(plan)));
    }

    Shell shell() {
        return shell;
    }
}
