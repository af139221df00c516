// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.model.effective.KnownProfiles;
import io.orgsmith.plan.Kind;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;

/** What the value of a profile option is called: by the option's name that people see in EBS, and whom it is for. */
final class ProfileName {
    private ProfileName() {}

    /** @param names of the key: the level, the application and name of whom it is for, and the internal name of the option */
    static String of(List<String> names) {
        int last = names.size() - 1;
        var profile = KnownProfiles.knownName(names.get(last));
        var owner = names.subList(Math.min(1, last), last).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        var level = level(names.get(0));
        var whom = owner.isEmpty() ? level : level + " " + String.join(" / ", owner);
        return Texts.of("profile.value", Names.kind(Kind.PROFILE_VALUE), profile, whom);
    }

    private static String level(String level) {
        return switch (level) {
            case "responsibility" -> Names.kind(Kind.RESPONSIBILITY);
            case "user" -> Names.kind(Kind.USER);
            default -> Texts.has("level." + level) ? Texts.of("level." + level) : level;
        };
    }
}
