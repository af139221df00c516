-- SPDX-License-Identifier: EPL-2.0
-- Proofs about inventory organizations, subinventories and hierarchies: v_id is the one at hand.
--: section body
  PROCEDURE compare_access(p_application VARCHAR2, p_key VARCHAR2) IS
    v_count NUMBER;
    v_responsibility_id NUMBER;
  BEGIN
    v_responsibility_id := responsibility_id(p_application, p_key);
    SELECT COUNT(*)
      INTO v_count
      FROM org_access a
     WHERE a.organization_id = v_id
       AND a.responsibility_id = v_responsibility_id
       AND NVL(a.disable_date, SYSDATE + 1) > SYSDATE;
    IF v_count = 0 THEN
      differ('open to', NULL, p_application || ' ' || p_key);
    END IF;
  END compare_access;

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

  PROCEDURE compare_link(p_parent_id NUMBER, p_parent VARCHAR2, p_child_id NUMBER, p_child VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_org_structure_versions v, per_org_structure_elements e
     WHERE v.organization_structure_id = v_id
       AND TRUNC(SYSDATE) BETWEEN v.date_from AND NVL(v.date_to, SYSDATE + 1)
       AND e.org_structure_version_id = v.org_structure_version_id
       AND e.organization_id_parent = p_parent_id
       AND e.organization_id_child = p_child_id;
    IF v_count = 0 THEN
      differ('under ' || p_parent, NULL, p_child);
    END IF;
  END compare_link;

  -- p_kind: as the text names the account.
  PROCEDURE compare_parameter_account(p_kind VARCHAR2, p_ledger VARCHAR2, p_account VARCHAR2) IS
    v_account NUMBER;
  BEGIN
[@11i]    IF p_kind = 'deferred cost of sales' THEN
[@11i]      say('WARNING', '11i has no account for deferred cost of sales');
[@11i]      RETURN;
[@11i]    END IF;
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
[@12]             'deferred cost of sales', p.deferred_cogs_account,
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
