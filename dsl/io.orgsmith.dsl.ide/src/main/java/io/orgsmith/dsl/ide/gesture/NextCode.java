// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.ValueSet;
import java.math.BigInteger;

/** A code for a new value: that after the highest number of the value set, as long as the others are. */
final class NextCode {
    private static final int USUAL = 2;

    private NextCode() {}

    static String of(EffectiveModel model, ValueSet set) {
        var codes = set.getValues().stream()
                .map(SegmentValue::getCode)
                .filter(code -> code != null && code.matches("[0-9]+"))
                .toList();
        int size = model.said(set, Literals.VALUE_SET__SIZE)
                ? set.getSize()
                : codes.stream().mapToInt(String::length).max().orElse(USUAL);
        var highest = codes.stream().map(BigInteger::new).reduce(BigInteger.ZERO, BigInteger::max);
        var next = highest.add(BigInteger.ONE).toString();
        return "0".repeat(Math.max(0, size - next.length())) + next;
    }
}
