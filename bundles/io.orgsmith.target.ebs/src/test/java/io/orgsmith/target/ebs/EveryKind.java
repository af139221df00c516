// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.fields;
import static io.orgsmith.target.ebs.Wanted.many;
import static io.orgsmith.target.ebs.Wanted.texts;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One object of every kind with every stored attribute, all of them named by one text. */
final class EveryKind {
    private final String name;
    private final EbsRelease release;

    private EveryKind(String name, EbsRelease release) {
        this.name = name;
        this.release = release;
    }

    static Plan plan(String name, Function<Wanted, Step> step) {
        return plan(EbsRelease.R12_2, name, step);
    }

    static Plan plan(EbsRelease release, String name, Function<Wanted, Step> step) {
        return new Plan(
                release.word(), new EveryKind(name, release).all().map(step).toList());
    }

    /** The objects of one kind. */
    static Plan plan(EbsRelease release, Kind kind, Function<Wanted, Step> step) {
        return new Plan(
                release.word(),
                new EveryKind("A", release)
                        .all()
                        .filter(wanted -> wanted.object().key().kind() == kind)
                        .map(step)
                        .toList());
    }

    private Stream<Wanted> all() {
        return Stream.of(accounting(), organizations(), inventory(), access()).flatMap(List::stream);
    }

    private List<Wanted> accounting() {
        return List.of(
                wanted(Kind.VALUE_SET, name)
                        .with("format", "digits")
                        .with("size", new Value.Whole(4))
                        .with("uppercase", true)
                        .with("zeroFilled", false),
                dated(wanted(Kind.SEGMENT_VALUE, name, name))
                        .with("enabled", true)
                        .with("parent", false)
                        .with("names", names()),
                wanted(Kind.CHART_OF_ACCOUNTS, name)
                        .with("separator", "-")
                        .with(
                                "segments",
                                many(fields(
                                        "name",
                                        name,
                                        "qualifiers",
                                        texts("balancing", "cost center", "natural account", "intercompany"),
                                        "valueSet",
                                        Value.of(Key.of(Kind.VALUE_SET, name))))),
                wanted(Kind.LEDGER, name)
                        .with("shortName", name)
                        .with("category", "reporting currency")
                        .with("currency", "CNY")
                        .with("calendar", name)
                        .with("retainedEarnings", name)
                        .with("accountingMethod", name)
                        .with("balancingSegmentValues", texts(name, name))
                        .with("conversionLevel", "journal")
                        .with("mapping", name)
                        .refers("chartOfAccounts", Kind.CHART_OF_ACCOUNTS, name)
                        .refers("primaryLedger", Kind.LEDGER, name),
                legalEntity()
                        .with("registrationNumber", name)
                        .with("registeredName", name)
                        .with("jurisdiction", "CN")
                        .with("country", "CN")
                        .with("transacting", true)
                        .refers("ledger", Kind.LEDGER, name)
                        .refers("location", Kind.LOCATION, "", name)
                        .with(
                                "balancingSegmentValues",
                                many(
                                        fields("values", texts(name)),
                                        fields(
                                                "ledger",
                                                Value.of(Key.of(Kind.LEDGER, name)),
                                                "values",
                                                texts(name, name)))));
    }

    /** In 11i an HR organization of a business group. */
    private String[] legalNames() {
        return release == EbsRelease.R11I ? new String[] {name, name} : new String[] {name};
    }

    private Wanted legalEntity() {
        return release == EbsRelease.R11I
                ? organization(Kind.LEGAL_ENTITY, legalNames())
                        .with("taxRegistration", name)
                        .with("names", names())
                : dated(wanted(Kind.LEGAL_ENTITY, name));
    }

    private List<Wanted> organizations() {
        return List.of(
                location(""),
                location(name),
                organization(Kind.BUSINESS_GROUP, name)
                        .with("shortName", name)
                        .with("legislation", "CN")
                        .with("currency", "CNY")
                        .with("employeeNumbers", "manual")
                        .with("applicantNumbers", "national identifier")
                        .with("contingentWorkerNumbers", "employee numbering")
                        .with("gradeStructure", name)
                        .with("peopleGroupStructure", name)
                        .with("jobStructure", name)
                        .with("costAllocationStructure", name)
                        .with("positionStructure", name),
                organization(Kind.OPERATING_UNIT, name, name)
                        .with("shortCode", name)
                        .with("usable", false)
                        .refers("ledger", Kind.LEDGER, name)
                        .refers("defaultLegalContext", Kind.LEGAL_ENTITY, legalNames()),
                organization(Kind.COST_CENTER, name, name)
                        .with("company", name)
                        .with("costCenterValue", name)
                        .refers("chartOfAccounts", Kind.CHART_OF_ACCOUNTS, name),
                organization(Kind.HR_ORGANIZATION, name, name)
                        .with("costCenterValue", name)
                        .refers("chartOfAccounts", Kind.CHART_OF_ACCOUNTS, name),
                dated(wanted(Kind.ORGANIZATION_HIERARCHY, name, name))
                        .with("primary", true)
                        .with("links", many(fields("parent", group(), "children", many(unit(), group())))));
    }

    private Wanted location(String group) {
        return dated(wanted(Kind.LOCATION, group, name))
                .with("description", name)
                .with("names", names())
                .with("country", "CN")
                .with("style", "CN_GLB")
                .with("addressLines", texts(name, name, name))
                .with("city", name)
                .with("region", name)
                .with("postalCode", name)
                .with("telephone", name);
    }

    private Wanted organization(Kind kind, String... names) {
        return dated(wanted(kind, names))
                .with("names", names())
                .with("businessGroup", group())
                .refers("location", Kind.LOCATION, name, name)
                .with("type", name)
                .with("external", true)
                .with("alsoHrOrganization", true);
    }

    private List<Wanted> inventory() {
        Value plant = Value.of(Key.of(Kind.INVENTORY_ORGANIZATION, name));
        return List.of(
                organization(Kind.INVENTORY_ORGANIZATION, name)
                        .with("operatingUnit", unit())
                        .refers("legalEntity", Kind.LEGAL_ENTITY, legalNames())
                        .refers("ledger", Kind.LEDGER, name)
                        .with("masterOrganization", plant)
                        .with("costOrganization", plant)
                        .with("calendar", name)
                        .with("costing", "standard")
                        .with("accounts", many(fields("kind", "material", "account", name)))
                        .with("negativeBalances", true)
                        .with("locatorControl", "by subinventory")
                        .with("openTo", many(responsibility())),
                dated(wanted(Kind.SUBINVENTORY, name, name))
                        .with("inventoryOrganization", plant)
                        .with("asset", false)
                        .with("quantityTracked", true)
                        .with("nettable", true)
                        .with("reservable", false)
                        .with("locatorControl", "by item")
                        .with("materialAccount", name)
                        .with("expenseAccount", name));
    }

    private List<Wanted> access() {
        return List.of(
                wanted(Kind.SECURITY_PROFILE, name)
                        .with("global", false)
                        .with("viewAll", false)
                        .with("businessGroup", group())
                        .with("organizations", many(unit()))
                        .with("excluded", many(group()))
                        .refers("hierarchy", Kind.ORGANIZATION_HIERARCHY, name, name)
                        .with("top", group())
                        .with("includeTop", true),
                dated(wanted(Kind.RESPONSIBILITY, name, name))
                        .with("description", name)
                        .with("names", names())
                        .with("menu", name)
                        .with("requestGroup", name)
                        .with("dataGroup", name),
                profile("site", "", ""),
                profile("application", name, ""),
                profile("responsibility", name, name).with("value", unit()),
                profile("user", "", name).refers("value", Kind.LEDGER, name),
                a(Kind.PROFILE_VALUE, name, "responsibility", name, name, "XLA_MO_SECURITY_PROFILE_LEVEL")
                        .with("profile", name)
                        .refers("value", Kind.SECURITY_PROFILE, name),
                dated(wanted(Kind.USER, name)).with("responsibilities", many(responsibility())));
    }

    private Wanted profile(String level, String application, String owner) {
        return a(Kind.PROFILE_VALUE, name, level, application, owner, name)
                .with("profile", name)
                .with("value", name);
    }

    private Wanted wanted(Kind kind, String... names) {
        return a(kind, name, names).with("name", name);
    }

    private static Wanted dated(Wanted wanted) {
        return wanted.from("2020-01-01").with("to", Value.of(LocalDate.of(2030, 12, 31)));
    }

    private Value names() {
        return many(fields("language", "en", "text", name));
    }

    private Value group() {
        return Value.of(Key.of(Kind.BUSINESS_GROUP, name));
    }

    private Value unit() {
        return Value.of(Key.of(Kind.OPERATING_UNIT, name, name));
    }

    private Value responsibility() {
        return Value.of(Key.of(Kind.RESPONSIBILITY, name, name));
    }
}
