-- SPDX-License-Identifier: EPL-2.0
-- 73_subinventories_manual.sql: subinventories
-- For Oracle E-Business Suite 12.1, model -.
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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

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

  -- p_id: the id found for p_name; not found is a difference even where the database holds none.
  PROCEDURE compare_id(p_attribute VARCHAR2, p_actual VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
  BEGIN
    IF p_name IS NOT NULL AND p_id IS NULL THEN
      differ(p_attribute, p_actual, p_name || ' (which does not exist)');
    ELSIF p_actual = TO_CHAR(p_id) OR (p_actual IS NULL AND p_id IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, 'id ' || p_actual, 'id ' || TO_CHAR(p_id) || ' of ' || p_name);
    END IF;
  END compare_id;

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

  PROCEDURE compare_local_account(p_attribute VARCHAR2, p_actual NUMBER, p_account VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), local_account(p_account), p_account);
  END compare_local_account;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual HT (subinventory HT / HT)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'HT';
    c_name         CONSTANT VARCHAR2(4000) := 'HT';
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
        compare('description', s.description, 'HT');
        compare('to', iso(s.disable_date), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
        compare('asset', TO_CHAR(s.asset_inventory), TO_CHAR(2));
        compare('quantity tracked', TO_CHAR(s.quantity_tracked), TO_CHAR(1));
        compare('nettable', TO_CHAR(s.availability_type), TO_CHAR(1));
        compare('reservable', TO_CHAR(s.reservable_type), TO_CHAR(2));
        compare('locator control', TO_CHAR(s.locator_type),
          TO_CHAR(5));
        compare_local_account('material account', s.material_account, 'HT');
        compare_local_account('expense account', s.expense_account, 'HT');
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'HT~HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 12: Subinventory: HT / HT');
      tell('Go to: Inventory > Setup > Organizations > Subinventories');
      tell('    Asset = no');
      tell('    Expense account = HT');
      tell('    From = 2020-01-01 (shown only, no query proves it)');
      tell('    Inventory organization = HT');
      tell('    Locator control = Determined at item level');
      tell('    Material account = HT');
      tell('    Name = HT');
      tell('    Nettable = yes');
      tell('    Quantity tracked = yes');
      tell('    Reservable = no');
      tell('    To = 2030-12-31');
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
