-- SPDX-License-Identifier: EPL-2.0
-- 73_subinventories_manual.sql: subinventories
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

DECLARE
  -- What the blocks below share; each begins after BEGIN with a comment that says what it is about.
  -- The object at hand, its id, and what its proof found.
  v_kind        VARCHAR2(30);
  v_key         VARCHAR2(4000);
  v_fragment    VARCHAR2(4000);
  v_id          NUMBER;
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  v_failed BOOLEAN := FALSE;
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_org_id            NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  -- Begins with an object: its kind, its names and its id in the text.
  PROCEDURE about(p_kind VARCHAR2, p_key VARCHAR2, p_fragment VARCHAR2) IS
  BEGIN
    v_kind := p_kind;
    v_key := p_key;
    v_fragment := p_fragment;
    v_id := NULL;
    v_state := NULL;
    v_differences := NULL;
  END about;

  -- Begins a proof: what was not found is missing, what was found is taken to be right until something differs.
  FUNCTION not_there(p_id NUMBER) RETURN BOOLEAN IS
  BEGIN
    v_differences := NULL;
    IF p_id IS NULL THEN
      v_state := 'MISSING';
    ELSE
      v_state := 'OK';
    END IF;
    RETURN p_id IS NULL;
  END not_there;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  PROCEDURE compare(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    IF p_actual = p_wanted OR (p_actual IS NULL AND p_wanted IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, p_actual, p_wanted);
    END IF;
  END compare;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- A step by hand that is still to be taken.
  FUNCTION is_open RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSE
      say('MANUAL', v_state || v_differences);
    END IF;
    RETURN v_state <> 'OK';
  END is_open;

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  -- The day on which what is ended now ends: today, yet not before its first day, nor after an earlier last one.
  FUNCTION end_day(p_from DATE, p_to DATE) RETURN DATE IS
    v_day DATE;
  BEGIN
    v_day := GREATEST(TRUNC(SYSDATE), NVL(p_from, TRUNC(SYSDATE)));
    RETURN LEAST(v_day, NVL(p_to, v_day));
  END end_day;

  -- A difference also where the text states no end: what it wants has ended.
  PROCEDURE compare_open(p_from DATE, p_to DATE) IS
  BEGIN
    IF TRUNC(p_to) <= end_day(p_from, NULL) THEN
      differ('to', iso(p_to), NULL);
    END IF;
  END compare_open;

  -- Once, where it happened: further out there is nothing to add.
  PROCEDURE tell_failure(p_error VARCHAR2) IS
  BEGIN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    IF NOT v_failed THEN
      v_failed := TRUE;
      say('ERROR', p_error);
      say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    END IF;
  END tell_failure;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- v_org_id is its organization; v_id, which it does not have in EBS, tells whether it is there.
  PROCEDURE find_subinventory(p_organization VARCHAR2, p_name VARCHAR2) IS
  BEGIN
    v_org_id := inventory_organization_id(p_organization);
    SELECT MAX(s.organization_id)
      INTO v_id
      FROM mtl_secondary_inventories s
     WHERE s.organization_id = v_org_id
       AND s.secondary_inventory_name = p_name;
  END find_subinventory;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual subinventory:B01.RAW (subinventory B01 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B01';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'B01~RAW', 'subinventory:B01.RAW');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 8: Subinventory: B01 / RAW');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = B01');
      tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
      count_missing;
    END IF;
  END;

  -- manual subinventory:B01.FG (subinventory B01 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B01';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'B01~FG', 'subinventory:B01.FG');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 8: Subinventory: B01 / FG');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = B01');
      tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
      count_missing;
    END IF;
  END;

  -- manual subinventory:S01.RAW (subinventory S01 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S01';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'S01~RAW', 'subinventory:S01.RAW');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 9: Subinventory: S01 / RAW');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = S01');
      tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
      count_missing;
    END IF;
  END;

  -- manual subinventory:S01.FG (subinventory S01 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S01';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'S01~FG', 'subinventory:S01.FG');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 9: Subinventory: S01 / FG');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = S01');
      tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
      count_missing;
    END IF;
  END;

  -- manual subinventory:B02.RAW (subinventory B02 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B02';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'B02~RAW', 'subinventory:B02.RAW');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 10: Subinventory: B02 / RAW');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = B02');
      tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
      count_missing;
    END IF;
  END;

  -- manual subinventory:B02.FG (subinventory B02 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'B02';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'B02~FG', 'subinventory:B02.FG');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 10: Subinventory: B02 / FG');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = B02');
      tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
      count_missing;
    END IF;
  END;

  -- manual subinventory:S02.RAW (subinventory S02 / RAW)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S02';
    c_name         CONSTANT VARCHAR2(4000) := 'RAW';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'S02~RAW', 'subinventory:S02.RAW');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 11: Subinventory: S02 / RAW');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = S02');
      tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
      count_missing;
    END IF;
  END;

  -- manual subinventory:S02.FG (subinventory S02 / FG)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'S02';
    c_name         CONSTANT VARCHAR2(4000) := 'FG';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
        compare_open(NULL, s.disable_date);
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'S02~FG', 'subinventory:S02.FG');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 11: Subinventory: S02 / FG');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Inventory organization = S02');
      tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
      count_missing;
    END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

-- Stops here when something above is missing: what follows needs it. A dry run goes on as far as it can.
BEGIN
  IF :orgsmith_missing > 0 AND :orgsmith_dry = 'N' THEN
    RAISE_APPLICATION_ERROR(-20902, 'steps above are missing or open: do them (manual.md says how), then run this script '
      || 'again; what is done is skipped');
  END IF;
END;
/

BEGIN
  :orgsmith_file := '73_subinventories_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
