-- SPDX-License-Identifier: EPL-2.0
-- The assignment of a legal entity to a primary ledger, and of company values to the legal entity.
--: values ledger identifier name balancingSegmentValues
--: together all
--: section declare
  c_identifier CONSTANT VARCHAR2(4000) := ${key:0};
  c_ledger     CONSTANT VARCHAR2(4000) := ${ledger};
--: section find
    v_id := legal_entity_id(c_identifier);
--: section prove
[ledger]    compare('assigned to ledger ' || c_ledger, legal_entity_in_ledger(v_id, ledger_id(c_ledger)), 'Y');
[*balancingSegmentValues.values]    compare_company_value(NVL(${..ledger}, c_ledger), ${.});
--: section query
SELECT e.legal_entity_identifier, l.name ledger, b.flex_segment_value
  FROM xle_entity_profiles e, gl_ledger_config_details d, gl_ledger_config_details p, gl_ledgers l,
       gl_legal_entities_bsvs b
 WHERE e.legal_entity_identifier IN (NULL
[*together]     , ${.:0}
   )
   AND d.object_type_code = 'LEGAL_ENTITY'
   AND d.object_id = e.legal_entity_id
   AND d.setup_step_code = 'NONE'
   AND p.configuration_id = d.configuration_id
   AND p.object_type_code = 'PRIMARY'
   AND p.setup_step_code = 'NONE'
   AND l.ledger_id = p.object_id
   AND b.legal_entity_id (+) = e.legal_entity_id
 ORDER BY e.legal_entity_identifier, b.flex_segment_value;
