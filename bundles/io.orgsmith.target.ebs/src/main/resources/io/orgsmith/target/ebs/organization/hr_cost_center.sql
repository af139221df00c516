-- SPDX-License-Identifier: EPL-2.0
-- The cost center value that the people of an HR organization cost to: a segment of the cost allocation flexfield.
--: values businessGroup name costCenterValue chartOfAccounts
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
--: section prove
    find_organization;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    FOR k IN (
        SELECT k.concatenated_segments
          FROM hr_all_organization_units o, pay_cost_allocation_keyflex k
         WHERE o.organization_id = v_org_id
           AND k.cost_allocation_keyflex_id = o.cost_allocation_keyflex_id) LOOP
      found;
      IF INSTR('.' || TRANSLATE(k.concatenated_segments, '-|', '..') || '.', '.' || ${costCenterValue} || '.') = 0 THEN
        differ('cost center value', k.concatenated_segments, ${costCenterValue});
      END IF;
    END LOOP;
--: section query
SELECT o.name, k.concatenated_segments
  FROM hr_all_organization_units o, pay_cost_allocation_keyflex k
 WHERE o.name = ${key:1}
   AND k.cost_allocation_keyflex_id (+) = o.cost_allocation_keyflex_id;
