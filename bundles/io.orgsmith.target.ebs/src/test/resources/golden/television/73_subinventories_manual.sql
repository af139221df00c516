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
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

VARIABLE orgsmith_missing NUMBER
BEGIN
  :orgsmith_missing := 0;
END;
/

-- manual subinventory B01 / RAW (subinventory:B01.RAW)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 16: Subinventory: B01 / RAW');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = B01');
    tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual subinventory B01 / FG (subinventory:B01.FG)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 17: Subinventory: B01 / FG');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = B01');
    tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual subinventory S01 / RAW (subinventory:S01.RAW)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 18: Subinventory: S01 / RAW');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = S01');
    tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual subinventory S01 / FG (subinventory:S01.FG)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 19: Subinventory: S01 / FG');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = S01');
    tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual subinventory B02 / RAW (subinventory:B02.RAW)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 20: Subinventory: B02 / RAW');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = B02');
    tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual subinventory B02 / FG (subinventory:B02.FG)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 21: Subinventory: B02 / FG');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = B02');
    tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual subinventory S02 / RAW (subinventory:S02.RAW)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 22: Subinventory: S02 / RAW');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = S02');
    tell(TO_CHAR(UNISTR('    Name = \539F\6599\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual subinventory S02 / FG (subinventory:S02.FG)
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
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 23: Subinventory: S02 / FG');
    tell('Go to: Inventory > Setup > Organizations > Subinventories');
    tell('    Inventory organization = S02');
    tell(TO_CHAR(UNISTR('    Name = \6210\54C1\5E93')));
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- Stops here when something above is missing: what follows needs it.
BEGIN
  IF :orgsmith_missing > 0 THEN
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
