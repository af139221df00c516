-- SPDX-License-Identifier: EPL-2.0
-- The row handler of the form, whose arguments R12 has.
--: section body
[@12]  FUNCTION needed_local_account(p_account VARCHAR2) RETURN NUMBER IS
[@12]  BEGIN
[@12]    IF p_account IS NULL THEN
[@12]      RETURN NULL;
[@12]    END IF;
[@12]    RETURN need(local_account(p_account), 'account ' || p_account);
[@12]  END needed_local_account;

[@12]  PROCEDURE create_subinventory(
[@12]      p_organization VARCHAR2
[@12]    , p_name VARCHAR2
[@12]    , p_nettable NUMBER
[@12]    , p_reservable NUMBER
[@12]    , p_quantity_tracked NUMBER
[@12]    , p_asset NUMBER
[@12]    , p_locator_control NUMBER
[@12]    , p_description VARCHAR2 DEFAULT NULL
[@12]    , p_disable_date DATE DEFAULT NULL
[@12]    , p_material_account VARCHAR2 DEFAULT NULL
[@12]    , p_expense_account VARCHAR2 DEFAULT NULL) IS
[@12]    v_rowid VARCHAR2(64);
[@12]  BEGIN
[@12]    v_org_id := need(v_org_id, 'inventory organization ' || p_organization);
[@12]    mtl_secondary_inventories_pkg.insert_row(
[@12]        x_rowid => v_rowid
[@12]      , x_secondary_inventory_name => p_name
[@12]      , x_organization_id => v_org_id
[@12]      , x_last_update_date => SYSDATE
[@12]      , x_last_updated_by => fnd_global.user_id
[@12]      , x_creation_date => SYSDATE
[@12]      , x_created_by => fnd_global.user_id
[@12]      , x_last_update_login => fnd_global.login_id
[@12]      , x_description => p_description
[@12]      , x_disable_date => p_disable_date
[@12]      , x_inventory_atp_code => 1
[@12]      , x_availability_type => p_nettable
[@12]      , x_reservable_type => p_reservable
[@12]      , x_locator_type => p_locator_control
[@12]      , x_picking_order => NULL
[@12]      , x_dropping_order => NULL
[@12]      , x_material_account => needed_local_account(p_material_account)
[@12]      , x_material_overhead_account => NULL
[@12]      , x_resource_account => NULL
[@12]      , x_overhead_account => NULL
[@12]      , x_outside_processing_account => NULL
[@12]      , x_quantity_tracked => p_quantity_tracked
[@12]      , x_asset_inventory => p_asset
[@12]      , x_source_type => NULL
[@12]      , x_source_subinventory => NULL
[@12]      , x_source_organization_id => NULL
[@12]      , x_requisition_approval_type => NULL
[@12]      , x_expense_account => needed_local_account(p_expense_account)
[@12]      , x_encumbrance_account => NULL
[@12]      , x_attribute_category => NULL
[@12]      , x_attribute1 => NULL
[@12]      , x_attribute2 => NULL
[@12]      , x_attribute3 => NULL
[@12]      , x_attribute4 => NULL
[@12]      , x_attribute5 => NULL
[@12]      , x_attribute6 => NULL
[@12]      , x_attribute7 => NULL
[@12]      , x_attribute8 => NULL
[@12]      , x_attribute9 => NULL
[@12]      , x_attribute10 => NULL
[@12]      , x_attribute11 => NULL
[@12]      , x_attribute12 => NULL
[@12]      , x_attribute13 => NULL
[@12]      , x_attribute14 => NULL
[@12]      , x_attribute15 => NULL
[@12]      , x_preprocessing_lead_time => NULL
[@12]      , x_processing_lead_time => NULL
[@12]      , x_postprocessing_lead_time => NULL
[@12]      , x_demand_class => NULL
[@12]      , x_project_id => NULL
[@12]      , x_task_id => NULL
[@12]      , x_subinventory_usage => NULL
[@12]      , x_notify_list_id => NULL
[@12]      , x_depreciable_flag => 2
[@12]      , x_location_id => NULL
[@12]      , x_status_id => NULL
[@12]      , x_default_loc_status_id => NULL
[@12]      , x_lpn_controlled_flag => 2
[@12]      , x_default_cost_group_id => NULL
[@12]      , x_pick_uom_code => NULL
[@12]      , x_cartonization_flag => NULL);
[@12]  END create_subinventory;
