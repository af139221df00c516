-- SPDX-License-Identifier: EPL-2.0
-- 72_inventory_parameters_manual.sql: inventory parameters
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

  -- One line of the spool. DBMS_OUTPUT takes 255 bytes before 10gR2: a backslash at the end says that the line goes on.
  PROCEDURE tell(p_line VARCHAR2) IS
    v_rest  VARCHAR2(32767) := p_line;
    v_piece NUMBER := 240;
  BEGIN
    IF LENGTHB(p_line) > LENGTH(p_line) THEN
      v_piece := 80;
    END IF;
    WHILE LENGTH(v_rest) > v_piece LOOP
      DBMS_OUTPUT.PUT_LINE(SUBSTR(v_rest, 1, v_piece) || '\');
      v_rest := SUBSTR(v_rest, v_piece + 1);
    END LOOP;
    DBMS_OUTPUT.PUT_LINE(v_rest);
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

  -- Once, where it happened: further out there is nothing to add.
  PROCEDURE tell_failure(p_error VARCHAR2) IS
  BEGIN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    IF NOT v_failed THEN
      v_failed := TRUE;
      say('ERROR', p_error);
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

  PROCEDURE compare_inventory_organization(p_attribute VARCHAR2, p_actual NUMBER, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), inventory_organization_id(p_code), p_code);
  END compare_inventory_organization;

  FUNCTION ledger_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT b.set_of_books_id
      INTO v_id
      FROM gl_sets_of_books b
     WHERE b.name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END ledger_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_sets_of_books l
     WHERE l.set_of_books_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  -- p_kind: as the text names the account.
  PROCEDURE compare_parameter_account(p_kind VARCHAR2, p_ledger VARCHAR2, p_account VARCHAR2) IS
    v_account NUMBER;
  BEGIN
    IF p_kind = 'deferred cost of sales' THEN
      say('WARNING', '11i has no account for deferred cost of sales');
      RETURN;
    END IF;
    SELECT DECODE(p_kind,
             'material', p.material_account,
             'material overhead', p.material_overhead_account,
             'material overhead absorption', p.matl_ovhd_absorption_acct,
             'resource', p.resource_account,
             'overhead', p.overhead_account,
             'outside processing', p.outside_processing_account,
             'expense', p.expense_account,
             'sales', p.sales_account,
             'cost of sales', p.cost_of_sales_account,
             'purchase price variance', p.purchase_price_var_account,
             'invoice price variance', p.invoice_price_var_account,
             'accrual', p.ap_accrual_account,
             'encumbrance', p.encumbrance_account,
             'intransit', p.intransit_inv_account)
      INTO v_account
      FROM mtl_parameters p
     WHERE p.organization_id = v_id;
    compare_id(p_kind || ' account', TO_CHAR(v_account), account_id(ledger_id(p_ledger), p_account), p_account);
  END compare_parameter_account;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual HT (inventory organization HT)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'HT';
    c_ledger CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := inventory_organization_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT o.name, g.name business_group, m.*
            FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
           WHERE m.organization_id = v_id
             AND o.organization_id = m.organization_id
             AND g.organization_id = o.business_group_id) LOOP
        compare('name', p.name, 'HT');
        compare('business group', p.business_group, 'HT');
        compare_inventory_organization('item master organization', p.master_organization_id, 'HT');
        compare('calendar', p.calendar_code, 'HT');
        compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(1));
        compare_inventory_organization('cost organization', p.cost_organization_id, 'HT');
        compare('negative balances', TO_CHAR(p.negative_inv_receipt_code), TO_CHAR(1));
        compare('locator control', TO_CHAR(p.stock_locator_control_code),
          TO_CHAR(4));
      END LOOP;
      compare_parameter_account('material', c_ledger, 'HT');
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 9: Inventory organization: parameters: HT');
      tell('Go to: Inventory > Setup > Organizations > Organizations > classification');
      tell('      Inventory Organization > Others > Inventory Information, Receiving');
      tell('      Information');
      tell('    Name = HT');
      tell('    Business group = HT');
      tell('    Item master organization = HT');
      tell('    Calendar = HT');
      tell('    Locator control = Determined at subinventory level');
      tell('    Negative balances = yes');
      tell('    Costing method = Standard');
      tell('    Cost organization = HT');
      tell('    Account material = HT');
      tell('    Accounts that are open: inventory accounting decides = material overhead,');
      tell('      resource, overhead, outside processing, expense, sales, cost of sales,');
      tell('      purchase price variance, invoice price variance, accrual, encumbrance,');
      tell('      intransit');
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
  :orgsmith_file := '72_inventory_parameters_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
