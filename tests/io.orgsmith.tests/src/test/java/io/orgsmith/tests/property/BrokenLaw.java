// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import java.util.function.Supplier;

/** Something that must hold for every sound enterprise does not hold for this one. */
public final class BrokenLaw extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String law;

    private BrokenLaw(String law, Object detail) {
        super("not so: " + law + "\n" + detail);
        this.law = law;
    }

    /** @param law as a sentence @param detail what is found instead; asked for only where it is broken */
    public static void unless(String law, boolean holds, Supplier<?> detail) {
        if (!holds) {
            throw new BrokenLaw(law, detail.get());
        }
    }

    /** The law as a sentence. */
    public String law() {
        return law;
    }
}
