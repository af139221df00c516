-- SPDX-License-Identifier: EPL-2.0
-- 73_subinventories.sql: subinventories
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
  -- What to do when the ground has moved.
  c_plan_again CONSTANT VARCHAR2(200) := 'Plan against this database and generate again: what differs is a step then';
  v_failed BOOLEAN := FALSE;
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_org_id            NUMBER;

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

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(v_kind || ' ' || v_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION is_to_be_created RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSIF v_state = 'DIFFERENT' THEN
      stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences || ' ' || c_plan_again);
    END IF;
    RETURN v_state = 'MISSING';
  END is_to_be_created;

  -- After the API call and one more proof.
  PROCEDURE confirm(p_outcome VARCHAR2) IS
  BEGIN
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say(p_outcome, NULL);
  END confirm;

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

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  -- In a dry run what a step needs may be missing (-20908) because a step by hand is still to be taken.
  FUNCTION is_passed_over(p_code NUMBER, p_error VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    IF :orgsmith_dry = 'Y' AND p_code = -20908 THEN
      ROLLBACK TO SAVEPOINT orgsmith_step;
      say('WAITS', p_error);
    ELSE
      tell_failure(p_error);
      v_failed := :orgsmith_dry <> 'Y';
    END IF;
    count_missing;
    RETURN :orgsmith_dry = 'Y';
  END is_passed_over;

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

  -- Stops as well; a dry run knows by the number that a step by hand may bring what is missing.
  PROCEDURE wait_for(p_what VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20908, SUBSTR(v_kind || ' ' || v_key || ': ' || p_what
      || ' does not exist; it has to be set up before', 1, 2000));
  END wait_for;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      wait_for(p_what);
    END IF;
    RETURN p_id;
  END need;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;

  FUNCTION needed_local_account(p_account VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    RETURN need(local_account(p_account), 'account ' || p_account);
  END needed_local_account;

  PROCEDURE create_subinventory(
      p_organization VARCHAR2
    , p_name VARCHAR2
    , p_nettable NUMBER
    , p_reservable NUMBER
    , p_quantity_tracked NUMBER
    , p_asset NUMBER
    , p_locator_control NUMBER
    , p_description VARCHAR2 DEFAULT NULL
    , p_disable_date DATE DEFAULT NULL
    , p_material_account VARCHAR2 DEFAULT NULL
    , p_expense_account VARCHAR2 DEFAULT NULL) IS
    v_rowid VARCHAR2(64);
  BEGIN
    v_org_id := need(v_org_id, 'inventory organization ' || p_organization);
    mtl_secondary_inventories_pkg.insert_row(
        x_rowid => v_rowid
      , x_secondary_inventory_name => p_name
      , x_organization_id => v_org_id
      , x_last_update_date => SYSDATE
      , x_last_updated_by => fnd_global.user_id
      , x_creation_date => SYSDATE
      , x_created_by => fnd_global.user_id
      , x_last_update_login => fnd_global.login_id
      , x_description => p_description
      , x_disable_date => p_disable_date
      , x_inventory_atp_code => 1
      , x_availability_type => p_nettable
      , x_reservable_type => p_reservable
      , x_locator_type => p_locator_control
      , x_picking_order => NULL
      , x_dropping_order => NULL
      , x_material_account => needed_local_account(p_material_account)
      , x_material_overhead_account => NULL
      , x_resource_account => NULL
      , x_overhead_account => NULL
      , x_outside_processing_account => NULL
      , x_quantity_tracked => p_quantity_tracked
      , x_asset_inventory => p_asset
      , x_source_type => NULL
      , x_source_subinventory => NULL
      , x_source_organization_id => NULL
      , x_requisition_approval_type => NULL
      , x_expense_account => needed_local_account(p_expense_account)
      , x_encumbrance_account => NULL
      , x_attribute_category => NULL
      , x_attribute1 => NULL
      , x_attribute2 => NULL
      , x_attribute3 => NULL
      , x_attribute4 => NULL
      , x_attribute5 => NULL
      , x_attribute6 => NULL
      , x_attribute7 => NULL
      , x_attribute8 => NULL
      , x_attribute9 => NULL
      , x_attribute10 => NULL
      , x_attribute11 => NULL
      , x_attribute12 => NULL
      , x_attribute13 => NULL
      , x_attribute14 => NULL
      , x_attribute15 => NULL
      , x_preprocessing_lead_time => NULL
      , x_processing_lead_time => NULL
      , x_postprocessing_lead_time => NULL
      , x_demand_class => NULL
      , x_project_id => NULL
      , x_task_id => NULL
      , x_subinventory_usage => NULL
      , x_notify_list_id => NULL
      , x_depreciable_flag => 2
      , x_location_id => NULL
      , x_status_id => NULL
      , x_default_loc_status_id => NULL
      , x_lpn_controlled_flag => 2
      , x_default_cost_group_id => NULL
      , x_pick_uom_code => NULL
      , x_cartonization_flag => NULL);
  END create_subinventory;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create subinventory:B01.RAW (subinventory B01 / RAW)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'B01~RAW', 'subinventory:B01.RAW');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create subinventory:B01.FG (subinventory B01 / FG)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'B01~FG', 'subinventory:B01.FG');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create subinventory:S01.RAW (subinventory S01 / RAW)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'S01~RAW', 'subinventory:S01.RAW');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create subinventory:S01.FG (subinventory S01 / FG)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'S01~FG', 'subinventory:S01.FG');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create subinventory:B02.RAW (subinventory B02 / RAW)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'B02~RAW', 'subinventory:B02.RAW');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create subinventory:B02.FG (subinventory B02 / FG)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'B02~FG', 'subinventory:B02.FG');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create subinventory:S02.RAW (subinventory S02 / RAW)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'S02~RAW', 'subinventory:S02.RAW');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create subinventory:S02.FG (subinventory S02 / FG)
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
    SAVEPOINT orgsmith_step;
    about('SUBINVENTORY', 'S02~FG', 'subinventory:S02.FG');
    prove;
    IF is_to_be_created THEN
      create_subinventory(
          p_organization => c_organization
        , p_name => c_name
        , p_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , p_nettable => 1
        , p_reservable => 1
        , p_quantity_tracked => 1
        , p_asset => 1
        , p_locator_control => 1);
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '73_subinventories.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
