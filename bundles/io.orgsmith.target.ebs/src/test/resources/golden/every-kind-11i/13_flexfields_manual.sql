-- SPDX-License-Identifier: EPL-2.0
-- 13_flexfields_manual.sql: segment qualifiers and compilation of the accounting flexfield
-- For Oracle E-Business Suite 11i, model -.
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
SET SERVEROUTPUT ON SIZE 1000000 FORMAT WRAPPED
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
  DBMS_OUTPUT.PUT_LINE('MANUAL STEP 4: Accounting flexfield: segment qualifiers and compilation');
  DBMS_OUTPUT.PUT_LINE('Go to: General Ledger > Setup > Financials > Flexfields > Key > Values, then Key');
  DBMS_OUTPUT.PUT_LINE('      > Segments > the structure > Compile');
  DBMS_OUTPUT.PUT_LINE('    Value set = HT');
  DBMS_OUTPUT.PUT_LINE('Once the chart of accounts exists, open each new value of the natural account');
  DBMS_OUTPUT.PUT_LINE('      segment and choose its segment qualifiers (account type, posting,');
  DBMS_OUTPUT.PUT_LINE('      budgeting): a value that was entered before, or by a script, has defaults.');
  DBMS_OUTPUT.PUT_LINE('      Then compile every structure that uses one of these value sets and wait');
  DBMS_OUTPUT.PUT_LINE('      for the request to end. The query shows the qualifiers');
  DBMS_OUTPUT.PUT_LINE('      (COMPILED_VALUE_ATTRIBUTES) and the structures; that they were compiled it');
  DBMS_OUTPUT.PUT_LINE('      cannot prove.');
  FOR s IN (
      SELECT DISTINCT s.id_flex_structure_code
        FROM fnd_flex_value_sets f, fnd_id_flex_segments g, fnd_id_flex_structures s
       WHERE f.flex_value_set_name IN (NULL
           , 'HT'
         )
         AND g.flex_value_set_id = f.flex_value_set_id
         AND g.application_id = 101
         AND g.id_flex_code = 'GL#'
         AND s.application_id = g.application_id
         AND s.id_flex_code = g.id_flex_code
         AND s.id_flex_num = g.id_flex_num
       ORDER BY s.id_flex_structure_code) LOOP
    DBMS_OUTPUT.PUT_LINE('MANUAL|CHART_OF_ACCOUNTS|' || ASCIISTR(s.id_flex_structure_code) || '||compile this structure');
  END LOOP;
END;
/

BEGIN
  :orgsmith_file := '13_flexfields_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
