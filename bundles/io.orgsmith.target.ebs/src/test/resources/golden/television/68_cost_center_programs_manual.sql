-- SPDX-License-Identifier: EPL-2.0
-- 68_cost_center_programs_manual.sql: programs and consistency of company cost centers
-- For Oracle E-Business Suite 12.2, model sha256:example.
-- apply.sql runs it and commits after it. Alone it commits nothing, but SQL*Plus does on EXIT: COMMIT or ROLLBACK first.
SET DEFINE OFF
SET SQLBLANKLINES ON
SET ECHO OFF
SET VERIFY OFF
SET FEEDBACK OFF
SET TIMING OFF
SET ESCAPE OFF
SET AUTOCOMMIT OFF
SET TAB OFF
SET TRIMSPOOL ON
SET LINESIZE 32767
SET SERVEROUTPUT ON SIZE UNLIMITED FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK

VARIABLE orgsmith_file VARCHAR2(100)
VARIABLE orgsmith_missing NUMBER
VARIABLE orgsmith_dry VARCHAR2(1)
DECLARE
  v_module VARCHAR2(64);
  v_action VARCHAR2(64);
BEGIN
  DBMS_APPLICATION_INFO.READ_MODULE(v_module, v_action);
  :orgsmith_missing := 0;
  :orgsmith_dry := 'N';
  IF v_action = 'dry-run.sql' THEN
    :orgsmith_dry := 'Y';
  END IF;
END;
/
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

BEGIN
  DBMS_OUTPUT.PUT_LINE('MANUAL STEP 5: Company cost centers: link them to accounts, and check them');
  DBMS_OUTPUT.PUT_LINE('Go to: HRMS Manager > Processes and Reports > Submit Processes and Reports >');
  DBMS_OUTPUT.PUT_LINE('      Synchronize GL Company Cost Centers with Existing Organizations');
  DBMS_OUTPUT.PUT_LINE('    Chart of accounts = GH_ACCOUNTING_FLEX');
  DBMS_OUTPUT.PUT_LINE('Run it for the chart of accounts: it links the account combinations to the');
  DBMS_OUTPUT.PUT_LINE('      organizations. AutoOrganizations (Create and Maintain Company Cost Center');
  DBMS_OUTPUT.PUT_LINE('      Organizations) would create an organization for every further combination,');
  DBMS_OUTPUT.PUT_LINE('      as HR: GL Cost Center Org Classifications says: run it only where that is');
  DBMS_OUTPUT.PUT_LINE('      wanted. The query is the consistency check: a value that is missing or');
  DBMS_OUTPUT.PUT_LINE('      disabled shows no Y.');
  FOR p IN (
      SELECT t.user_concurrent_program_name, a.application_short_name, p.concurrent_program_name
        FROM fnd_concurrent_programs p, fnd_concurrent_programs_tl t, fnd_application a
       WHERE t.user_concurrent_program_name IN (
             'Create and Maintain Company Cost Center Organizations',
             'Synchronize GL Company Cost Centers with Existing Organizations')
         AND t.language = 'US'
         AND p.application_id = t.application_id
         AND p.concurrent_program_id = t.concurrent_program_id
         AND p.enabled_flag = 'Y'
         AND a.application_id = p.application_id
       ORDER BY t.user_concurrent_program_name) LOOP
    DBMS_OUTPUT.PUT_LINE('NOTE|REQUEST|' || p.application_short_name || ' ' || p.concurrent_program_name || '||'
      || p.user_concurrent_program_name);
  END LOOP;
  FOR c IN (
      SELECT o.name
        FROM hr_organization_information i, hr_all_organization_units o
       WHERE i.org_information_context = 'Company Cost Center'
         AND o.organization_id = i.organization_id
         AND (NOT EXISTS (
               SELECT 1
                 FROM fnd_flex_values v
                WHERE TO_CHAR(v.flex_value_set_id) = i.org_information2
                  AND v.flex_value = i.org_information3
                  AND v.enabled_flag = 'Y')
              OR i.org_information5 IS NOT NULL
             AND NOT EXISTS (
               SELECT 1
                 FROM fnd_flex_values v
                WHERE TO_CHAR(v.flex_value_set_id) = i.org_information4
                  AND v.flex_value = i.org_information5
                  AND v.enabled_flag = 'Y'))
       ORDER BY o.name) LOOP
    DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|company cost center||a value does not exist or is disabled: '
      || SUBSTR(ASCIISTR(c.name), 1, 150));
  END LOOP;
END;
/

BEGIN
  :orgsmith_file := '68_cost_center_programs_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
