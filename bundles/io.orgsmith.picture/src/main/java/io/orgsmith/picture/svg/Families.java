// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import java.util.List;
import java.util.stream.Collectors;

/** The fonts that pictures ask for: those of each system that have Chinese and Latin letters of one style. */
public final class Families {
    /** By preference. */
    public static final List<String> NAMES = List.of(
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Microsoft YaHei",
            "PingFang SC",
            "Source Han Sans SC",
            "Segoe UI",
            "Helvetica Neue",
            "Arial");

    private Families() {}

    /** As CSS spells them, with what any system has at the end. */
    static String css() {
        return NAMES.stream()
                        .map(name -> name.contains(" ") ? "'" + name + "'" : name)
                        .collect(Collectors.joining(",")) + ",sans-serif";
    }
}
