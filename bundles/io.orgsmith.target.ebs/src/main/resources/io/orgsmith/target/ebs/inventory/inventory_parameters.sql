-- SPDX-License-Identifier: EPL-2.0
-- MTL_PARAMETERS: the handler needs about 190 arguments that change by patch and adds none of the rows that the form
-- adds (shipping, receiving, cost group), so this stays with the form or with Copy Inventory Organization.
--: values code name businessGroup masterOrganization calendar locatorControl negativeBalances costing costOrganization accounts
--: open masterOrganization calendar locatorControl negativeBalances costing costOrganization
--: open12 material,material overhead,resource,overhead,outside processing,expense,sales,cost of sales,deferred cost of sales,purchase price variance,invoice price variance,accrual,encumbrance,intransit
--: open11i material,material overhead,resource,overhead,outside processing,expense,sales,cost of sales,purchase price variance,invoice price variance,accrual,encumbrance,intransit
--: together all
--: section declare
  c_code   CONSTANT VARCHAR2(4000) := ${key:0};
  c_ledger CONSTANT VARCHAR2(4000) := ${ledger};
--: section find
    v_id := inventory_organization_id(c_code);
--: section prove
    FOR p IN (
        SELECT o.name, g.name business_group, m.*
          FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
         WHERE m.organization_id = v_id
           AND o.organization_id = m.organization_id
           AND g.organization_id = o.business_group_id) LOOP
[name]      compare('name', p.name, ${name});
[businessGroup]      compare('business group', p.business_group, ${businessGroup});
[masterOrganization]      compare_inventory_organization('item master organization', p.master_organization_id, ${masterOrganization});
[calendar]      compare('calendar', p.calendar_code, ${calendar});
[costing]      compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(${costing|standard=1,average=2,fifo=5,lifo=6}));
[costOrganization]      compare_inventory_organization('cost organization', p.cost_organization_id, ${costOrganization});
[negativeBalances]      compare('negative balances', TO_CHAR(p.negative_inv_receipt_code), TO_CHAR(${negativeBalances|yes=1,no=2}));
[locatorControl]      compare('locator control', TO_CHAR(p.stock_locator_control_code),
[locatorControl]        TO_CHAR(${locatorControl|none=1,prespecified=2,dynamic=3,by subinventory=4}));
      NULL;
    END LOOP;
[*accounts]    compare_parameter_account(${.kind}, c_ledger, ${.account});
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM mtl_parameters
     WHERE organization_id = v_id;
--: section query
SELECT p.organization_code, o.name, m.organization_code master, p.primary_cost_method, p.calendar_code,
       p.negative_inv_receipt_code, p.stock_locator_control_code
  FROM mtl_parameters p, hr_all_organization_units o, mtl_parameters m
 WHERE p.organization_code IN (NULL
[*together]     , ${.:0}
   )
   AND o.organization_id = p.organization_id
   AND m.organization_id = p.master_organization_id
 ORDER BY p.organization_code;
