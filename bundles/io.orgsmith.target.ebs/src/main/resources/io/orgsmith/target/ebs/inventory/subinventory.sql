-- SPDX-License-Identifier: EPL-2.0
-- Subinventories: the row handler of the form; not published.
--: section declare
  c_organization CONSTANT VARCHAR2(4000) := ${key:0};
  c_name         CONSTANT VARCHAR2(4000) := ${key:1};
  v_org_id NUMBER;
--: section procedures
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
--: section prove
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
[name]      compare('description', s.description, ${name});
[to]      compare('to', iso(s.disable_date), iso(${to}));
[asset]      compare('asset', TO_CHAR(s.asset_inventory), TO_CHAR(${asset|yes=1,no=2}));
[quantityTracked]      compare('quantity tracked', TO_CHAR(s.quantity_tracked), TO_CHAR(${quantityTracked|yes=1,no=2}));
[nettable]      compare('nettable', TO_CHAR(s.availability_type), TO_CHAR(${nettable|yes=1,no=2}));
[reservable]      compare('reservable', TO_CHAR(s.reservable_type), TO_CHAR(${reservable|yes=1,no=2}));
[locatorControl]      compare('locator control', TO_CHAR(s.locator_type),
[locatorControl]        TO_CHAR(${locatorControl|none=1,prespecified=2,dynamic=3,by subinventory=4,by item=5}));
[materialAccount]      compare_id('material account', TO_CHAR(s.material_account), local_account(${materialAccount}),
[materialAccount]        ${materialAccount});
[expenseAccount]      compare_id('expense account', TO_CHAR(s.expense_account), local_account(${expenseAccount}),
[expenseAccount]        ${expenseAccount});
    END LOOP;
--: section create
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
        , x_description => ${name}
        , x_disable_date => ${to}
        , x_inventory_atp_code => 1
        , x_availability_type => ${nettable|yes=1,no=2,=1}
        , x_reservable_type => ${reservable|yes=1,no=2,=1}
        , x_locator_type => ${locatorControl|none=1,prespecified=2,dynamic=3,by subinventory=4,by item=5,=1}
        , x_picking_order => NULL
        , x_dropping_order => NULL
[?materialAccount]        , x_material_account => need(local_account(${materialAccount}), 'account ' || ${materialAccount})
[!materialAccount]        , x_material_account => NULL
        , x_material_overhead_account => NULL
        , x_resource_account => NULL
        , x_overhead_account => NULL
        , x_outside_processing_account => NULL
        , x_quantity_tracked => ${quantityTracked|yes=1,no=2,=1}
        , x_asset_inventory => ${asset|yes=1,no=2,=1}
        , x_source_type => NULL
        , x_source_subinventory => NULL
        , x_source_organization_id => NULL
        , x_requisition_approval_type => NULL
[?expenseAccount]        , x_expense_account => need(local_account(${expenseAccount}), 'account ' || ${expenseAccount})
[!expenseAccount]        , x_expense_account => NULL
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
--: section retired
    FOR s IN (
        SELECT disable_date
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      IF s.disable_date IS NOT NULL THEN
        v_state := 'RETIRED';
      END IF;
    END LOOP;
--: section query
SELECT p.organization_code, s.secondary_inventory_name, s.description, s.asset_inventory, s.quantity_tracked,
       s.locator_type, s.disable_date
  FROM mtl_secondary_inventories s, mtl_parameters p
 WHERE p.organization_code = ${key:0}
   AND s.organization_id = p.organization_id
   AND s.secondary_inventory_name = ${key:1};
