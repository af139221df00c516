// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

/** On whose word a rule of the product stands. */
public enum Source {
    /** The domain text that the product is made from: (S). */
    STATED,
    /** Knowledge of the products and of practice: (K). */
    KNOWN;

    static Source of(String letter) {
        return letter.equals("S") ? STATED : KNOWN;
    }

    /** The letter in doc comments and catalogues. */
    public String letter() {
        return this == STATED ? "S" : "K";
    }
}
