-- SPDX-License-Identifier: EPL-2.0
-- Subinventories: the row handler of the form; not published.
--: together owner
--: section declare
  c_organization CONSTANT VARCHAR2(4000) := ${key:0};
  c_name         CONSTANT VARCHAR2(4000) := ${key:1};
--: section find
    find_subinventory(c_organization, c_name);
--: section prove
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
[name]      compare('description', s.description, ${name});
[to]      compare('to', iso(s.disable_date), iso(${to}));
[!to]      compare_open(NULL, s.disable_date);
[asset]      compare('asset', TO_CHAR(s.asset_inventory), TO_CHAR(${asset|yes=1,no=2}));
[quantityTracked]      compare('quantity tracked', TO_CHAR(s.quantity_tracked), TO_CHAR(${quantityTracked|yes=1,no=2}));
[nettable]      compare('nettable', TO_CHAR(s.availability_type), TO_CHAR(${nettable|yes=1,no=2}));
[reservable]      compare('reservable', TO_CHAR(s.reservable_type), TO_CHAR(${reservable|yes=1,no=2}));
[locatorControl]      compare('locator control', TO_CHAR(s.locator_type),
[locatorControl]        TO_CHAR(${locatorControl|none=1,prespecified=2,dynamic=3,by subinventory=4,by item=5}));
[materialAccount]      compare_local_account('material account', s.material_account, ${materialAccount});
[expenseAccount]      compare_local_account('expense account', s.expense_account, ${expenseAccount});
      NULL;
    END LOOP;
--: section create
    create_subinventory(
        p_organization => c_organization
      , p_name => c_name
[?name]      , p_description => ${name}
[?to]      , p_disable_date => ${to}
[?materialAccount]      , p_material_account => ${materialAccount}
[?expenseAccount]      , p_expense_account => ${expenseAccount}
      , p_nettable => ${nettable|yes=1,no=2,=1}
      , p_reservable => ${reservable|yes=1,no=2,=1}
      , p_quantity_tracked => ${quantityTracked|yes=1,no=2,=1}
      , p_asset => ${asset|yes=1,no=2,=1}
      , p_locator_control => ${locatorControl|none=1,prespecified=2,dynamic=3,by subinventory=4,by item=5,=1});
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM mtl_secondary_inventories
     WHERE organization_id = v_org_id
       AND secondary_inventory_name = c_name;
--: section ended
    FOR s IN (
        SELECT disable_date
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      ended_if_over(NULL, s.disable_date);
    END LOOP;
--: section query
SELECT p.organization_code, s.secondary_inventory_name, s.description, s.asset_inventory, s.quantity_tracked,
       s.locator_type, s.disable_date
  FROM mtl_secondary_inventories s, mtl_parameters p
 WHERE p.organization_code = ${key:0}
   AND s.organization_id = p.organization_id
 ORDER BY s.secondary_inventory_name;
