// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** No rule has anything to say about a normal group of companies that is set up from nothing. */
class NormalGroupTest {

    private static final String BOOKS = """
            enterprise "Nordwind Group" for ebs 12.2
            location HH "Hamburg" { country DE  city "Hamburg" }
            location SG "Singapore" { country SG  city "Singapore" }
            value set COMPANY {
              size 3  format digits  zero filled
              value 000 "Total" parent
              value 100 "Nordwind Holding"  value 110 "Nordwind Pumps"  value 111 "Pumps, Rostock branch"
              value 120 "Nordwind Valves"   value 210 "Nordwind Asia"
            }
            value set CENTER { size 4  value 0000 "None"  value 1000 "Administration" }
            value set ACCOUNT { size 6  value 300100 "Retained earnings" }
            chart of accounts COA "NORDWIND" {
              separator "."
              segment COMPANY balancing value set COMPANY
              segment CENTER cost center value set CENTER
              segment ACCOUNT natural account value set ACCOUNT
              segment PARTNER intercompany value set COMPANY
            }
            defaults for ledger { calendar NW_MONTH  chart of accounts COA  accounting method STANDARD_ACCRUAL }
            ledger DE "Nordwind EUR" {
              currency EUR  retained earnings "100.0000.300100.000"
              secondary ledger DE_TAX "Nordwind tax" { currency EUR  level journal  retained earnings "100.0000.300100.000" }
              reporting currency DE_USD "Nordwind USD" { currency USD  level balance }
            }
            ledger ASIA "Nordwind SGD" { currency SGD  retained earnings "210.0000.300100.000" }
            """;

    private static final String COMPANIES = """
            defaults for legal entity { jurisdiction DE  at HH }
            legal entity HOLDING "Nordwind Holding SE" { ledger DE  balancing segment value 100  registration "HRB 1"  not transacting }
            legal entity PUMPS "Nordwind Pumpen GmbH" { ledger DE  balancing segment values 110, 111  registration "HRB 2" }
            legal entity VALVES "Nordwind Ventile GmbH" from 2023-07-01 { ledger DE  balancing segment value 120  registration "HRB 3" }
            legal entity ASIA "Nordwind Asia Pte. Ltd." { ledger ASIA  balancing segment value 210  registration "2001"  jurisdiction SG  at SG }
            """;

    private static final String ORGANIZATIONS = """
            defaults for business group {
              employee numbers automatic  applicant numbers automatic
              job flexfield NW_JOB  grade flexfield NW_GRADE  position flexfield NW_POSITION
              people group flexfield NW_PEOPLE  cost allocation flexfield NW_COST  created by SETUP
            }
            defaults for inventory organization { calendar NW_WORK  master organization MASTER }
            business group DE "Nordwind Group" from 2000-01-01 {
              legislation DE  currency EUR  at HH
              operating unit FLUID "Nordwind Fluid" {
                ledger DE  legal entities PUMPS, VALVES  default legal context PUMPS  at HH
                inventory organization MASTER "Nordwind Items" code MST { legal entity PUMPS  at HH }
                inventory organization PLANT1 "Hamburg Works" code HH1 { legal entity PUMPS  at HH  mrp wip }
                inventory organization PLANT2 "Valve Works" code HH2 from 2023-07-01 { legal entity VALVES  at HH  wip }
              }
              hr organization HR "Human Resources Department" { chart of accounts COA  cost center 1000 }
            }
            business group SG "Nordwind Asia" {
              legislation SG  currency SGD  at SG
              operating unit TRADE "Asia Trade" {
                ledger ASIA  default legal context ASIA
                inventory organization SIN "Singapore Warehouse" code SIN { at SG  master organization SIN }
              }
            }
            """;

    private static final String ACCESS = """
            responsibility SETUP "Organization Setup" in PER {
              menu PER_NAVIGATE_SUPER  creates organizations
              HR:User Type = "HR User"  HR:Security Profile = "Setup Business Group"
            }
            responsibility BUYER "Buyer" in PO {
              menu PO_SUPERUSER_GUI
              HR:Security Profile = business group DE  MO:Operating Unit = FLUID
            }
            responsibility TRADER "Trader" in ONT {
              menu ONT_SUPER_USER
              HR:Security Profile = business group SG  MO:Operating Unit = TRADE
            }
            responsibility STOCK "Stock" in INV { menu INV_NAVIGATE  HR:Security Profile = business group DE }
            user MEYER "Meyer" { employee of DE  responsibilities BUYER, STOCK }
            user TAN "Tan" { employee of SG  responsibilities TRADER }
            """;

    @Test
    void inOneFileOrInFour() {
        findings(BOOKS + COMPANIES + ORGANIZATIONS + ACCESS);
        findings(ACCESS, ORGANIZATIONS, COMPANIES, BOOKS);
    }

    @Test
    void oneSlipIsOneFinding() {
        findings(
                BOOKS,
                COMPANIES
                        .replace(
                                "value 120  registration \"HRB 3\" }",
                                "value 110  registration \"HRB 3\" } //! error LE004")
                        .replace(
                                "values 110, 111  registration \"HRB 2\" }",
                                "values 110, 111  registration \"HRB 2\" } //! error LE004"),
                ORGANIZATIONS,
                ACCESS);
        findings(
                BOOKS,
                COMPANIES,
                ORGANIZATIONS
                        .replace("code HH2 from", "code HH1 from")
                        .replaceAll("(?m)^(.*code HH1.*)$", "$1 //! error GEN005"),
                ACCESS);
        findings(
                BOOKS,
                COMPANIES,
                ORGANIZATIONS,
                ACCESS.replaceAll("BUYER, STOCK }", "BUYER, TRADER } //! warning BG010"));
    }
}
