-- SPDX-License-Identifier: EPL-2.0
-- 73_subinventories.sql: \5B50\5E93
-- \9002\7528\4E8E Oracle E-Business Suite 12.2\FF0C\6A21\578B -\3002
-- \7531 apply.sql \8FD0\884C\5E76\5728\5176\540E\63D0\4EA4\3002\5355\72EC\8FD0\884C\65F6\4E0D\63D0\4EA4\FF0C\4F46 SQL*Plus \5728 EXIT \65F6\4F1A\63D0\4EA4\FF1A\8BF7\5148\6267\884C COMMIT \6216 ROLLBACK\3002
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
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

-- create subinventory B01 / RAW (subinventory:B01.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B01~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B01.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B01';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create subinventory B01 / FG (subinventory:B01.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B01~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B01.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B01';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create subinventory S01 / RAW (subinventory:S01.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S01~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S01.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S01';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create subinventory S01 / FG (subinventory:S01.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S01~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S01.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S01';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create subinventory B02 / RAW (subinventory:B02.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B02~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B02.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B02';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create subinventory B02 / FG (subinventory:B02.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B02~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B02.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B02';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create subinventory S02 / RAW (subinventory:S02.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S02~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S02.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S02';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\539F\6599\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- create subinventory S02 / FG (subinventory:S02.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S02~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S02.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S02';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;

  PROCEDURE create_it IS
  BEGIN
    DECLARE
      v_rowid VARCHAR2(64);
    BEGIN
      v_org_id := need(v_org_id, 'inventory organization ' || c_organization);
      mtl_secondary_inventories_pkg.insert_row(
          x_rowid => v_rowid
        , x_secondary_inventory_name => c_name
        , x_organization_id => v_org_id
        , x_last_update_date => SYSDATE
        , x_last_updated_by => fnd_global.user_id
        , x_creation_date => SYSDATE
        , x_created_by => fnd_global.user_id
        , x_last_update_login => fnd_global.login_id
        , x_description => TO_CHAR(UNISTR('\6210\54C1\5E93'))
        , x_disable_date => NULL
        , x_inventory_atp_code => 1
        , x_availability_type => 1
        , x_reservable_type => 1
        , x_locator_type => 1
        , x_picking_order => NULL
        , x_dropping_order => NULL
        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => 1
        , x_asset_inventory => 1
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
        , x_expense_account => NULL
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
    END;
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '73_subinventories.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
