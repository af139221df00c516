// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

/** A small organization that tools work on. */
final class Structure {
    static final String TEXT = """
            ledger CN "Books" { currency CNY }
            ledger HK "Books of Hong Kong" { currency HKD }
            legal entity BJ "Beijing" { ledger CN }
            legal entity SH "Shanghai" { ledger CN }
            business group HT "Group"
            operating unit TV "Television" {  // all of it
              business group HT  ledger CN  legal entities BJ
              inventory organization PLANT "Plant" code P01 { legal entity BJ }
            }
            operating unit XR "X-ray" { business group HT }
            """;

    private Structure() {}
}
