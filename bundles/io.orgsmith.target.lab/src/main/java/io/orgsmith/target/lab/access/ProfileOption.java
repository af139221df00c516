// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.MissingReference;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.table.Row;
import java.util.Map;
import java.util.Optional;

/** What the values of a profile option mean: the id of something, a yes or no, or a text. */
final class ProfileOption {
    private static final Codec SECURITY_PROFILE = Codec.of(
            (value, writer) -> Long.toString(securityProfile(((Value.Ref) value).key(), writer.directory())),
            (column, directory) -> securityProfile(column, directory));
    private static final Codec LEDGER_NAME = Codec.of(
            (value, writer) -> {
                Key ledger = ((Value.Ref) value).key();
                writer.id(ledger);
                return ledger.name(0);
            },
            (column, directory) -> Optional.of(Key.of(Kind.LEDGER, (String) column))
                    .filter(key -> directory.find(key).isPresent())
                    .map(Value::of));
    private static final Codec ACCESS_SET = Codec.of(
            (value, writer) -> writer.image()
                    .first("GL_LEDGERS", "LEDGER_ID", writer.id(((Value.Ref) value).key()))
                    .map(row -> row.number("IMPLICIT_ACCESS_SET_ID").toString())
                    .orElseThrow(),
            (column, directory) -> number(column)
                    .flatMap(id -> directory.image().first("GL_LEDGERS", "IMPLICIT_ACCESS_SET_ID", id))
                    .flatMap(row -> directory.ref(Kind.LEDGER, row.number("LEDGER_ID"))));
    private static final Codec YES_NO = words(Map.of("Yes", "Y", "No", "N"));
    private static final Map<String, Codec> KNOWN = Map.ofEntries(
            Map.entry("XLA_MO_SECURITY_PROFILE_LEVEL", SECURITY_PROFILE),
            Map.entry("PER_SECURITY_PROFILE_ID", SECURITY_PROFILE),
            Map.entry("DEFAULT_ORG_ID", Codec.refInText(Kind.OPERATING_UNIT)),
            Map.entry("ORG_ID", Codec.refInText(Kind.OPERATING_UNIT)),
            Map.entry("PER_BUSINESS_GROUP_ID", Codec.refInText(Kind.BUSINESS_GROUP)),
            Map.entry("GL_SET_OF_BKS_ID", Codec.refInText(Kind.LEDGER)),
            Map.entry("GL_SET_OF_BKS_NAME", LEDGER_NAME),
            Map.entry("GL_ACCESS_SET_ID", ACCESS_SET),
            Map.entry("MFG_ORGANIZATION_ID", Codec.refInText(Kind.INVENTORY_ORGANIZATION)),
            Map.entry("HR_CROSS_BUSINESS_GROUP", YES_NO),
            Map.entry("ENABLE_SECURITY_GROUPS", YES_NO),
            Map.entry(
                    "HR_USER_TYPE",
                    words(Map.of("HR with Payroll User", "INT", "HR User", "PER", "Payroll User", "PAY"))));

    private ProfileOption() {}

    /** How the value of an option is stored. A text that is none of an option's words is stored as it is. */
    static Codec codec(String internalName) {
        Codec known = KNOWN.getOrDefault(internalName, Codec.TEXT);
        return Codec.of(
                (value, writer) -> value instanceof Value.Ref || !isReference(internalName)
                        ? known.column(value, writer)
                        : value.print(),
                (column, directory) -> known.value(column, directory).or(() -> Optional.of(Value.of((String) column))));
    }

    private static boolean isReference(String internalName) {
        Codec known = KNOWN.getOrDefault(internalName, Codec.TEXT);
        return known != Codec.TEXT && known != YES_NO && !internalName.equals("HR_USER_TYPE");
    }

    /** Words that people see and the codes that are stored; other texts stay as they are. */
    private static Codec words(Map<String, String> codes) {
        return Codec.of(
                (value, writer) -> codes.getOrDefault(value.print(), value.print()),
                (column, directory) -> codes.entrySet().stream()
                        .filter(word -> word.getValue().equals(column))
                        .findFirst()
                        .map(word -> Value.of(word.getKey())));
    }

    private static long securityProfile(Key key, Directory directory) {
        return directory
                .find(Key.of(Kind.SECURITY_PROFILE, key.lastName()))
                .orElseThrow(() -> new MissingReference(key));
    }

    /** The profile that a business group brought along is meant as the business group. */
    private static Optional<Value> securityProfile(Object column, Directory directory) {
        Optional<Row> row =
                number(column).flatMap(id -> directory.image().first(SecurityProfiles.TABLE, SecurityProfiles.ID, id));
        Optional<Value> group = row.filter(profile -> profile.is("VIEW_ALL_FLAG", "Y"))
                .flatMap(profile -> directory.ref(Kind.BUSINESS_GROUP, profile.number("BUSINESS_GROUP_ID")));
        return group.or(
                () -> row.map(profile -> Value.of(Key.of(Kind.SECURITY_PROFILE, profile.text(SecurityProfiles.NAME)))));
    }

    private static Optional<Long> number(Object column) {
        String text = column.toString();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
