// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.picture.notation.Entity;
import java.util.Optional;

/** The figures of company values: one for each value of a balancing segment, declared or only named. */
record CompanyValues(EffectiveModel model, Labels labels, Draft draft) {

    /** The id of the figure of a value; makes the figure. @param chart null where nobody says of which */
    String id(ChartOfAccounts chart, String code) {
        var declared = balancing(chart).flatMap(segment -> value(segment, code));
        var id = declared.map(model::fragment).orElseGet(() -> "segment-value:" + name(chart) + "." + code);
        var name = declared.map(labels::name).filter(text -> !text.equals(code)).map(text -> code + " " + text);
        draft.node(id, Entity.SEGMENT_VALUE, name.orElse(code), labels.words().get("company-value"));
        return id;
    }

    /** Makes the figures of all values that a chart has, so that somebody can be given one; of those that sum up others none. */
    void all(ChartOfAccounts chart) {
        balancing(chart).map(Segment::getValueSet).stream()
                .flatMap(set -> set.getValues().stream())
                .filter(value -> value.getCode() != null && !value.isParent())
                .forEach(value -> id(chart, value.getCode()));
    }

    private static String name(ChartOfAccounts chart) {
        return chart == null || chart.getId() == null ? "" : chart.getId();
    }

    private static Optional<Segment> balancing(ChartOfAccounts chart) {
        return Optional.ofNullable(chart).stream()
                .flatMap(each -> each.getSegments().stream())
                .filter(segment -> segment.getQualifiers().contains(Qualifier.BALANCING))
                .findFirst();
    }

    private static Optional<SegmentValue> value(Segment segment, String code) {
        return Optional.ofNullable(segment.getValueSet()).stream()
                .flatMap(set -> set.getValues().stream())
                .filter(value -> code.equals(value.getCode()))
                .findFirst();
    }
}
