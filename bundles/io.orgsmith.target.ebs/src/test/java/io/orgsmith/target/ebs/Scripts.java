// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** Scripts of every shape, for tests that hold for all of them. */
final class Scripts {
    private static final Map<String, Function<Wanted, Step>> STEPS = Map.of(
            "create",
            Wanted::create,
            "update",
            wanted -> Wanted.update(wanted, "name"),
            "clear",
            wanted -> Wanted.clear(wanted, "from", "to", "location"),
            "rename",
            wanted -> Wanted.rename(wanted, "旧"),
            "retire",
            Wanted::retire,
            "require",
            Wanted::require);

    private static final Map<String, String> EVERY_SHAPE = generateEveryShape();

    private Scripts() {}

    /** All SQL files of all shapes, the shape in front of the file name. */
    static Map<String, String> everyShape() {
        return EVERY_SHAPE;
    }

    /** The release of a name in {@link #everyShape}. */
    static EbsRelease release(String shape) {
        return EbsRelease.of(shape.split(" ")[0]);
    }

    private static Map<String, String> generateEveryShape() {
        Map<String, String> all = new LinkedHashMap<>();
        for (EbsRelease release : EbsRelease.values()) {
            for (ScriptOptions options : everyOption()) {
                String shape =
                        release.word() + (options.allowPrivateApi() ? " private " : " public ") + options.encoding();
                STEPS.forEach((verb, step) -> sql(EveryKind.plan(release, "名 O'Brien", step), options)
                        .forEach((f, s) -> all.put(shape + " " + verb + " " + f, s)));
            }
        }
        for (ScriptOptions options : everyOption()) {
            sql(Television.plan(), options)
                    .forEach((f, s) -> all.put("12.2 " + options.encoding() + " television " + f, s));
        }
        return java.util.Collections.unmodifiableMap(all);
    }

    static SortedMap<String, String> sql(Plan plan, ScriptOptions options) {
        SortedMap<String, String> files = new java.util.TreeMap<>(new ScriptTarget().generate(plan, options));
        files.keySet().removeIf(name -> !name.endsWith(".sql"));
        return files;
    }

    private static List<ScriptOptions> everyOption() {
        ScriptOptions defaults = ScriptOptions.defaults();
        return List.of(
                defaults,
                defaults.in(Locale.CHINESE).allowingPrivateApi(),
                defaults.allowingPrivateApi().encoded(Encoding.UTF8));
    }
}
