-- SPDX-License-Identifier: EPL-2.0
-- MTL_PARAMETERS: the handler needs about 190 arguments that change by patch and adds none of the rows that the form
-- adds (shipping, receiving, cost group), so this stays with the form or with Copy Inventory Organization.
--: values code name businessGroup masterOrganization calendar locatorControl negativeBalances costing costOrganization accounts
--: section declare
  c_code   CONSTANT VARCHAR2(4000) := ${key:0};
  c_ledger CONSTANT VARCHAR2(4000) := ${ledger};
  v_id NUMBER;
--: section procedures
  PROCEDURE compare_account(p_kind VARCHAR2, p_actual NUMBER, p_account VARCHAR2) IS
  BEGIN
[@11i]    IF p_kind = 'deferred cost of sales' THEN
[@11i]      say('WARNING', '11i has no account for deferred cost of sales');
[@11i]      RETURN;
[@11i]    END IF;
    compare_id(p_kind || ' account', TO_CHAR(p_actual), account_id(ledger_id(c_ledger), p_account), p_account);
  END compare_account;
--: section prove
    v_id := inventory_organization_id(c_code);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR p IN (
        SELECT o.name, g.name business_group, m.*
          FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
         WHERE m.organization_id = v_id
           AND o.organization_id = m.organization_id
           AND g.organization_id = o.business_group_id) LOOP
[name]      compare('name', p.name, ${name});
[businessGroup]      compare('business group', p.business_group, ${businessGroup});
[masterOrganization]      compare_id('item master organization', TO_CHAR(p.master_organization_id),
[masterOrganization]        inventory_organization_id(${masterOrganization}), ${masterOrganization});
[calendar]      compare('calendar', p.calendar_code, ${calendar});
[costing]      compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(${costing|standard=1,average=2,fifo=5,lifo=6}));
[costOrganization]      compare_id('cost organization', TO_CHAR(p.cost_organization_id),
[costOrganization]        inventory_organization_id(${costOrganization}), ${costOrganization});
[negativeBalances]      compare('negative balances', TO_CHAR(p.negative_inv_receipt_code), TO_CHAR(${negativeBalances|yes=1,no=2}));
[locatorControl]      compare('locator control', TO_CHAR(p.stock_locator_control_code),
[locatorControl]        TO_CHAR(${locatorControl|none=1,prespecified=2,dynamic=3,by subinventory=4}));
[*accounts]      compare_account(${.kind}, CASE ${.kind}
[*accounts]          WHEN 'material' THEN p.material_account
[*accounts]          WHEN 'material overhead' THEN p.material_overhead_account
[*accounts]          WHEN 'material overhead absorption' THEN p.matl_ovhd_absorption_acct
[*accounts]          WHEN 'resource' THEN p.resource_account
[*accounts]          WHEN 'overhead' THEN p.overhead_account
[*accounts]          WHEN 'outside processing' THEN p.outside_processing_account
[*accounts]          WHEN 'expense' THEN p.expense_account
[*accounts]          WHEN 'sales' THEN p.sales_account
[*accounts]          WHEN 'cost of sales' THEN p.cost_of_sales_account
[*accounts][@12]          WHEN 'deferred cost of sales' THEN p.deferred_cogs_account
[*accounts]          WHEN 'purchase price variance' THEN p.purchase_price_var_account
[*accounts]          WHEN 'invoice price variance' THEN p.invoice_price_var_account
[*accounts]          WHEN 'accrual' THEN p.ap_accrual_account
[*accounts]          WHEN 'encumbrance' THEN p.encumbrance_account
[*accounts]          WHEN 'intransit' THEN p.intransit_inv_account
[*accounts]        END, ${.account});
      NULL;
    END LOOP;
--: section query
SELECT p.organization_code, o.name, m.organization_code master, p.primary_cost_method, p.calendar_code,
       p.negative_inv_receipt_code, p.stock_locator_control_code
  FROM mtl_parameters p, hr_all_organization_units o, mtl_parameters m
 WHERE p.organization_code = ${key:0}
   AND o.organization_id = p.organization_id
   AND m.organization_id = p.master_organization_id;
