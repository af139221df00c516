-- SPDX-License-Identifier: EPL-2.0
-- session.sql: who the scripts work as
-- For Oracle E-Business Suite 12.2, model -.
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

-- Where the scripts may run: as APPS, on the release they are written for.
DECLARE
  v_schema  VARCHAR2(30);
  v_release VARCHAR2(50);
BEGIN
  v_schema := SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA');
  IF v_schema <> 'APPS' THEN
    RAISE_APPLICATION_ERROR(-20904, 'connect as APPS: the current schema is ' || v_schema);
  END IF;
  SELECT MAX(g.release_name)
    INTO v_release
    FROM fnd_product_groups g;
  IF v_release IS NULL OR v_release NOT LIKE '12.2%' THEN
    RAISE_APPLICATION_ERROR(-20904, 'these scripts are for release ' || '12.2' || '; this is ' || v_release);
  END IF;
END;
/

-- Online patching: setup that is done in the patch edition is lost when the cycle is aborted.
BEGIN
  IF ad_zd.get_edition_type <> 'RUN' THEN
    RAISE_APPLICATION_ERROR(-20904, 'connect to the run edition: this is the edition ' || ad_zd.get_edition_type);
  END IF;
END;
/

-- Who the script works as. Ids are found by name; nothing is stored.
DECLARE
  c_user           CONSTANT VARCHAR2(100) := 'SYSADMIN';
  c_application    CONSTANT VARCHAR2(50) := 'SYSADMIN';
  c_responsibility CONSTANT VARCHAR2(30) := 'SYSTEM_ADMINISTRATOR';
  v_user_id        NUMBER;
  v_resp_id        NUMBER;
  v_application_id NUMBER;
BEGIN
  BEGIN
    SELECT u.user_id
      INTO v_user_id
      FROM fnd_user u
     WHERE u.user_name = c_user;
    SELECT r.responsibility_id, r.application_id
      INTO v_resp_id, v_application_id
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = c_responsibility;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RAISE_APPLICATION_ERROR(-20903, 'the script works as user ' || c_user || ' with responsibility ' || c_application
        || ' ' || c_responsibility || ', which this target does not have; generate it for others');
  END;
  fnd_global.apps_initialize(
      user_id => v_user_id
    , resp_id => v_resp_id
    , resp_appl_id => v_application_id);
  :orgsmith_file := 'session.sql';
END;
/
