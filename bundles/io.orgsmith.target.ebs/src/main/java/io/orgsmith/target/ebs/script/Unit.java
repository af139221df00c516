// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.EbsRelease;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One block of a script: what is done for an object, and how.
 *
 * @param object what the block is about: as it will be, or, where it is retired, as it was
 */
public record Unit(SetupObject object, Part part, Block block) {
    /** The attribute of an object to be renamed that bears its name until then. */
    public static final String FORMERLY = "formerly";

    /** What the step takes, in no particular order; nothing for what only has to exist. */
    public static List<Unit> of(Step step, EbsRelease release, boolean allowPrivateApi) {
        if (step instanceof Step.Create create) {
            return parts(create.after(), release)
                    .map(part -> new Unit(create.after(), part, change(part, allowPrivateApi, "create")))
                    .toList();
        }
        if (step instanceof Step.Update update) {
            SetupObject after = after(update);
            List<Part> parts = parts(after, release).filter(Part::proves).toList();
            Optional<Part> renamed =
                    update.isRename() ? parts.stream().min(Comparator.comparing(Part::phase)) : Optional.empty();
            return parts.stream()
                    .map(part -> renamed.filter(part::equals)
                            .map(first ->
                                    new Unit(renamed(update, after), first, rename(first, release, allowPrivateApi)))
                            .orElseGet(() -> new Unit(after, part, change(part, allowPrivateApi, "update"))))
                    .toList();
        }
        if (step instanceof Step.Retire retire) {
            return retire(retire.before(), release, allowPrivateApi);
        }
        return List.of();
    }

    /** By script where the release has an interface that takes a new name. */
    private static Block rename(Part part, EbsRelease release, boolean allowPrivateApi) {
        boolean byScript = part.access().isOpen(allowPrivateApi)
                && part.template().facts("renames").contains(release.word());
        return byScript ? Block.RENAME : Block.MANUAL;
    }

    /** All later blocks find the object by its new name, so that it gets that name first. */
    private static SetupObject renamed(Step.Update update, SetupObject after) {
        var attributes = new TreeMap<>(after.attributes());
        attributes.put(FORMERLY, Value.of(update.before().key().lastName()));
        return new SetupObject(after.key(), after.fragment(), after.required(), attributes, after.compared());
    }

    /** The object as the update leaves it: what is to be cleared has no value, and is compared all the same. */
    public static SetupObject after(Step.Update update) {
        SetupObject after = update.after();
        var attributes = new TreeMap<>(after.attributes());
        var compared = new TreeSet<>(after.compared());
        for (Step.Change change : update.changes()) {
            if (change.after() == null) {
                attributes.remove(change.attribute());
                compared.add(change.attribute());
            }
        }
        return new SetupObject(after.key(), after.fragment(), after.required(), attributes, compared);
    }

    /**
     * What takes back that the object was created, the last part first; a part that nothing takes back says so.
     *
     * @param created as it was to be created
     */
    public static List<Unit> undo(SetupObject created, EbsRelease release, boolean allowPrivateApi) {
        return parts(created, release)
                .filter(part -> part.template().has("created"))
                .sorted(Comparator.comparing(Part::phase).reversed())
                .map(part -> new Unit(created, part, isUndone(part, allowPrivateApi) ? Block.UNDO : Block.KEEP))
                .toList();
    }

    private static boolean isUndone(Part part, boolean allowPrivateApi) {
        Template template = part.template();
        return part.access().isOpen(allowPrivateApi) && (template.has("end") || template.has("undo"));
    }

    /** One block that says that the object stays as it is. */
    public static List<Unit> keep(SetupObject object, EbsRelease release) {
        return parts(object, release)
                .filter(Part::proves)
                .min(Comparator.comparing(Part::phase))
                .map(part -> List.of(new Unit(object, part, Block.KEEP)))
                .orElse(List.of());
    }

    /** The read-only proofs of an object. */
    public static List<Unit> proofs(SetupObject object, EbsRelease release, Block block) {
        return parts(object, release)
                .filter(Part::proves)
                .map(part -> new Unit(object, part, block))
                .toList();
    }

    public Phase phase() {
        return block == Block.RETIRE || block == Block.RETIRE_BY_HAND ? Phase.RETIRE : part.phase();
    }

    /** For people, e.g. {@code create}. */
    public String verb() {
        return switch (block) {
            case RETIRE_BY_HAND -> "retire";
            case SHOW -> "manual";
            default -> block.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Stream<Part> parts(SetupObject object, EbsRelease release) {
        return Parts.of(release).stream()
                .filter(part -> part.kind() == object.key().kind())
                .filter(part -> part.applies().test(object));
    }

    private static Block change(Part part, boolean allowPrivateApi, String section) {
        if (!part.template().facts("shown").isEmpty()) {
            return Block.SHOW;
        }
        boolean byScript = part.access().isOpen(allowPrivateApi);
        boolean completes = !part.template().facts("completes").isEmpty();
        if (!byScript || !completes && !part.template().has(section)) {
            return Block.MANUAL;
        }
        return section.equals("update") && !completes ? Block.UPDATE : Block.CREATE;
    }

    /** One block: what ends the object, or a note that people have to. */
    private static List<Unit> retire(SetupObject before, EbsRelease release, boolean allowPrivateApi) {
        List<Part> parts = parts(before, release).filter(Part::proves).toList();
        return parts.stream()
                .filter(part -> part.template().has("end"))
                .filter(part -> part.access().isOpen(allowPrivateApi))
                .map(part -> new Unit(before, part, Block.RETIRE))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> part.template().has("query"))
                        .min(Comparator.comparing(Part::phase))
                        .map(part -> new Unit(before, part, Block.RETIRE_BY_HAND)))
                .map(List::of)
                .orElse(List.of());
    }
}
