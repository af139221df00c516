// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.finance.Charts;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Company cost centers: classification CC. EBS keeps value sets, not the chart: read back is the first chart by code whose
 * balancing and cost center segments use them.
 */
public final class CostCenters extends OrganizationMapping {
    private static final String CONTEXT = "Company Cost Center";
    private static final List<Field> FIELDS = List.of(
            new Field("company", "ORG_INFORMATION3", Codec.TEXT),
            new Field("costCenterValue", "ORG_INFORMATION5", Codec.TEXT));

    @Override
    public Kind kind() {
        return Kind.COST_CENTER;
    }

    @Override
    void readMore(Row organization, Attributes attributes, Directory directory) {
        information(organization, CONTEXT, directory).ifPresent(row -> {
            Field.read(FIELDS, row, attributes, directory);
            chart(row, directory)
                    .ifPresent(
                            chart -> attributes.put("chartOfAccounts", directory.ref(Kind.CHART_OF_ACCOUNTS, chart)));
        });
    }

    private static Optional<Long> chart(Row row, Directory directory) {
        Long companies = row.idInText("ORG_INFORMATION2");
        Long centers = row.idInText("ORG_INFORMATION4");
        if (companies == null) {
            return Optional.empty();
        }
        Map<String, Long> sets = centers == null
                ? Map.of("balancing", companies)
                : Map.of("balancing", companies, "cost center", centers);
        return Charts.with(sets, directory.image());
    }

    @Override
    void writeMore(long id, SetupObject object, Writer writer) {
        long chart = writer.id(
                object.ref("chartOfAccounts").orElseThrow(() -> new SetupProblem("chart.missing", object.key())));
        String companies = text(Charts.neededValueSet(chart, "balancing", writer.image()));
        String company = first(object, "company");
        String center = first(object, "costCenterValue");
        String centers = center.isEmpty()
                ? Charts.valueSet(chart, "cost center", writer.image())
                        .map(CostCenters::text)
                        .orElse("")
                : text(Charts.neededValueSet(chart, "cost center", writer.image()));
        String joined = String.join("|", companies, company, centers, center);
        information(id, CONTEXT, writer)
                .set("ORG_INFORMATION1", joined.substring(0, Math.min(joined.length(), 150)))
                .set("ORG_INFORMATION2", companies)
                .set("ORG_INFORMATION4", centers)
                .fields(FIELDS, object)
                .write();
    }

    private static String first(SetupObject object, String attribute) {
        return object.values(attribute).stream().findFirst().map(Value::print).orElse("");
    }

    private static String text(long id) {
        return Long.toString(id);
    }
}
