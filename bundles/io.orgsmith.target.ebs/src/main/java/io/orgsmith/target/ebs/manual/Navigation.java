// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import io.orgsmith.target.ebs.script.Unit;
import java.util.stream.Stream;

/** Which form a person opens in EBS. */
public final class Navigation {
    private Navigation() {}

    /** Responsibility and menu path: the one to rename, or that of the release, where these differ; empty where none is known. */
    public static String to(Unit unit, String release, Texts texts) {
        String topic = "manual." + unit.part().topic();
        String special = ".navigation." + release;
        return Stream.of(isRename(unit) ? ".rename" : special, special, ".navigation")
                .map(end -> texts.optional(topic + end))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    static boolean isRename(Unit unit) {
        return unit.object().value(Unit.FORMERLY).isPresent();
    }
}
