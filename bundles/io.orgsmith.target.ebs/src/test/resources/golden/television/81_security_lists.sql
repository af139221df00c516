-- SPDX-License-Identifier: EPL-2.0
-- 81_security_lists.sql: Security List Maintenance
SET DEFINE OFF
SET SQLBLANKLINES ON
SET ECHO OFF
SET VERIFY OFF
SET FEEDBACK OFF
SET ESCAPE OFF
SET AUTOCOMMIT OFF
SET TAB OFF
SET TRIMSPOOL ON
SET LINESIZE 32767
SET SERVEROUTPUT ON SIZE UNLIMITED FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK

@@session.sql

DECLARE
  v_request NUMBER;
  v_order   VARCHAR2(4000);
BEGIN
  -- Arguments left out would be CHR(0), which ends the list: the third and fourth are NULL on purpose.
  -- The registered parameters of PERSLM are checked first: their order is what the arguments below rely on.
  FOR p IN (
      SELECT u.end_user_column_name
        FROM fnd_descr_flex_col_usage_vl u
       WHERE u.descriptive_flexfield_name = '$SRS$.PERSLM'
         AND u.enabled_flag = 'Y'
       ORDER BY u.column_seq_num) LOOP
    v_order := v_order || p.end_user_column_name || ', ';
  END LOOP;
  DBMS_OUTPUT.PUT_LINE('NOTE|REQUEST|PERSLM||parameters: ' || ASCIISTR(v_order));
  IF v_order IS NULL THEN
    RAISE_APPLICATION_ERROR(-20901, 'Security List Maintenance (PER, PERSLM) is not registered on this target');
  END IF;
  v_request := fnd_request.submit_request(
      application => 'PER'
    , program => 'PERSLM'
    , argument1 => fnd_date.date_to_canonical(TRUNC(SYSDATE))
    , argument2 => 'ALL_PROFILES'
    , argument3 => NULL
    , argument4 => NULL
    , argument5 => 'ALL');
  IF v_request = 0 THEN
    RAISE_APPLICATION_ERROR(-20901, 'Security List Maintenance was refused: ' || fnd_message.get);
  END IF;
  DBMS_OUTPUT.PUT_LINE('REQUEST|SECURITY_PROFILE|PERSLM||' || TO_CHAR(v_request));
END;
/
