// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Profile values: FND_PROFILE_OPTION_VALUES at site, application, responsibility and user level. */
public final class ProfileValues implements Mapping {
    private static final String TABLE = "FND_PROFILE_OPTION_VALUES";
    private static final String OPTIONS = "FND_PROFILE_OPTIONS";
    private static final String OPTION_ID = "PROFILE_OPTION_ID";
    private static final String OPTION_NAME = "PROFILE_OPTION_NAME";
    private static final String LEVEL = "LEVEL_ID";
    private static final String OWNER = "LEVEL_VALUE";
    private static final String OWNER_APPLICATION = "LEVEL_VALUE_APPLICATION_ID";
    private static final String VALUE = "PROFILE_OPTION_VALUE";
    private static final Map<String, Long> LEVELS =
            Map.of("site", 10001L, "application", 10002L, "responsibility", 10003L, "user", 10004L);

    private final Set<String> absent;

    /** @param absent the internal names of options that this release of EBS does not have */
    public ProfileValues(Set<String> absent) {
        this.absent = Set.copyOf(absent);
    }

    @Override
    public Kind kind() {
        return Kind.PROFILE_VALUE;
    }

    @Override
    public Optional<Long> find(Key key, Directory directory) {
        return Optional.empty();
    }

    @Override
    public Optional<Key> key(long id, Directory directory) {
        return Optional.empty();
    }

    @Override
    public Stream<SetupObject> read(Directory directory) {
        return directory.image().rows(TABLE).stream()
                .flatMap(row -> key(row, directory).map(key -> read(row, key, directory)).stream());
    }

    private SetupObject read(Row row, Key key, Directory directory) {
        String option = key.name(3);
        return new Attributes()
                .put(
                        "profile",
                        directory
                                .image()
                                .first("FND_PROFILE_OPTIONS_TL", Map.of(OPTION_NAME, option, "LANGUAGE", "US"))
                                .map(name -> name.text("USER_PROFILE_OPTION_NAME"))
                                .orElse(option))
                .put("value", codec(option).value(row.text(VALUE), directory))
                .object(key);
    }

    private Optional<Key> key(Row row, Directory directory) {
        Optional<String> option = directory
                .image()
                .first(OPTIONS, OPTION_ID, row.number(OPTION_ID))
                .map(found -> found.text(OPTION_NAME));
        return option.flatMap(name -> level(row).flatMap(level -> switch (level) {
            case "site" -> Optional.of(Key.of(kind(), level, "", "", name));
            case "application" ->
                Named.APPLICATION
                        .name(row.number(OWNER), directory)
                        .map(application -> Key.of(kind(), level, application, "", name));
            case "responsibility" ->
                directory
                        .key(Kind.RESPONSIBILITY, row.number(OWNER))
                        .map(owner -> Key.of(kind(), level, owner.name(0), owner.name(1), name));
            default ->
                directory
                        .key(Kind.USER, row.number(OWNER))
                        .map(owner -> Key.of(kind(), level, "", owner.name(0), name));
        }));
    }

    private static Optional<String> level(Row row) {
        return LEVELS.entrySet().stream()
                .filter(level -> row.is(LEVEL, level.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void write(SetupObject object, Writer writer) {
        String option = object.key().name(3);
        Value value = object.value("value").orElseThrow(() -> new SetupProblem("profile.without.value", object.key()));
        if (absent.contains(option)) {
            throw new SetupProblem("profile.absent", option);
        }
        Row found = option(option, writer);
        var owner = owner(object.key(), writer);
        var row = writer.row(TABLE)
                .key(OPTION_ID, found.number(OPTION_ID))
                .set(VALUE, codec(option).column(value, writer));
        owner.forEach(row::key);
        row.initially("APPLICATION_ID", found.number("APPLICATION_ID")).write();
    }

    private Codec codec(String option) {
        return absent.contains(option) ? Codec.TEXT : ProfileOption.codec(option);
    }

    private static Row option(String name, Writer writer) {
        return writer.row(OPTIONS)
                .key(OPTION_NAME, name)
                .id(OPTION_ID)
                .initially("APPLICATION_ID", 0L)
                .write();
    }

    private static Map<String, Long> owner(Key key, Writer writer) {
        Long level = LEVELS.get(key.name(0));
        return switch (key.name(0)) {
            case "site" -> Map.of(LEVEL, level, OWNER, 0L, OWNER_APPLICATION, 0L);
            case "application" ->
                Map.of(LEVEL, level, OWNER, (Long) Named.APPLICATION.id(key.name(1), writer), OWNER_APPLICATION, 0L);
            case "responsibility" -> {
                long id = writer.id(Key.of(Kind.RESPONSIBILITY, key.name(1), key.name(2)));
                Row row = writer.image()
                        .first(Responsibilities.TABLE, Responsibilities.ID, id)
                        .orElseThrow();
                yield Map.of(LEVEL, level, OWNER, id, OWNER_APPLICATION, row.number("APPLICATION_ID"));
            }
            case "user" ->
                Map.of(LEVEL, level, OWNER, writer.id(Key.of(Kind.USER, key.name(2))), OWNER_APPLICATION, 0L);
            default ->
                throw new SetupProblem(
                        "value.unknown", key.name(0), List.of("site", "application", "responsibility", "user"));
        };
    }

    /** Takes the value away, as EBS does with a value that is emptied. */
    @Override
    public void retire(Key key, LocalDate day, Writer writer) {
        writer.image().first(OPTIONS, OPTION_NAME, key.name(3)).ifPresent(option -> {
            var condition = new HashMap<String, Object>(owner(key, writer));
            condition.put(OPTION_ID, option.number(OPTION_ID));
            writer.keepOnlyWritten(TABLE, condition);
        });
    }
}
