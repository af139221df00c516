// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

/** How grave a finding is. */
public enum Severity {
    /** Stops generation and apply. */
    ERROR,
    /** Printed and recorded. */
    WARNING,
    /** Design guidance. */
    ADVICE
}
