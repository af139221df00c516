-- SPDX-License-Identifier: EPL-2.0
-- dry-run.sql: runs everything in order, goes on behind manual steps that are open, and takes all of it back
-- For Oracle E-Business Suite 12.2, model -.
-- Run it as APPS, in this folder: sqlplus APPS @dry-run.sql. Exit status 0: done. Else the end of the spool file says why, and it can be run again.
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
COLUMN orgsmith_now NEW_VALUE orgsmith_now NOPRINT
SELECT TO_CHAR(SYSDATE, 'YYYYMMDD_HH24MISS') orgsmith_now FROM dual;
SET DEFINE ON
SPOOL orgsmith_dry_run_&orgsmith_now..log
SET DEFINE OFF

VARIABLE orgsmith_file VARCHAR2(100)
BEGIN
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || 'dry-run.sql' || '||' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') || ' model ' || NULL);
END;
/

VARIABLE orgsmith_open NUMBER
BEGIN
  :orgsmith_open := 0;
END;
/
@@00_preflight.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '00_preflight.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '00_preflight.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@20_locations.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '20_locations.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '20_locations.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@30_business_groups.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '30_business_groups.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '30_business_groups.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@40_legal_entities_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '40_legal_entities_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '40_legal_entities_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@50_ledgers_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '50_ledgers_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '50_ledgers_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@51_accounting_setups_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '51_accounting_setups_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '51_accounting_setups_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@60_operating_units.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '60_operating_units.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '60_operating_units.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@61_replicate_seed_data.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '61_replicate_seed_data.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '61_replicate_seed_data.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@65_cost_centers.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '65_cost_centers.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '65_cost_centers.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@66_hr_organizations.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '66_hr_organizations.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '66_hr_organizations.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@67_hr_cost_centers_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '67_hr_cost_centers_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '67_hr_cost_centers_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@68_cost_center_programs_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '68_cost_center_programs_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '68_cost_center_programs_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@70_inventory_organizations.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '70_inventory_organizations.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '70_inventory_organizations.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@71_inventory_classifications.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '71_inventory_classifications.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '71_inventory_classifications.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@72_inventory_parameters_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '72_inventory_parameters_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '72_inventory_parameters_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@73_subinventories.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '73_subinventories.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '73_subinventories.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@80_security_profiles.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '80_security_profiles.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '80_security_profiles.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@81_security_lists.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '81_security_lists.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '81_security_lists.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@82_responsibilities.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '82_responsibilities.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '82_responsibilities.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@83_users_manual.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '83_users_manual.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '83_users_manual.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@84_profile_values.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '84_profile_values.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '84_profile_values.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
@@85_user_responsibilities.sql
BEGIN
  IF :orgsmith_file IS NULL OR :orgsmith_file <> '85_user_responsibilities.sql' THEN
    RAISE_APPLICATION_ERROR(-20905, '85_user_responsibilities.sql' || ' is missing or did not run to its end');
  END IF;
END;
/
BEGIN
  :orgsmith_open := :orgsmith_open + :orgsmith_missing;
  DBMS_APPLICATION_INFO.SET_ACTION('dry-run.sql');
END;
/
BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || 'dry-run.sql' || '||ended ' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS'));
END;
/
ROLLBACK;
BEGIN
  DBMS_APPLICATION_INFO.SET_ACTION(NULL);
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|dry-run.sql||open ' || TO_CHAR(:orgsmith_open));
  IF :orgsmith_open > 0 THEN
    RAISE_APPLICATION_ERROR(-20909, TO_CHAR(UNISTR('\672C\6B21\8BD5\8FD0\884C\53D1\73B0\672A\5B8C\6210\7684\5185\5BB9\FF1A\89C1\4E0A\9762\7684'))
      || TO_CHAR(UNISTR(' MANUAL\3001MISSING\3001WAITS\3001DIFFERENT \548C '))
      || TO_CHAR(UNISTR('ERROR\FF1B\6240\505A\7684\4E00\5207\5747\5DF2\56DE\6EDA')));
  END IF;
END;
/
SPOOL OFF
