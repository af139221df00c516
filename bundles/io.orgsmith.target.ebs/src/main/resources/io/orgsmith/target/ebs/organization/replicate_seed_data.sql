-- SPDX-License-Identifier: EPL-2.0
-- Replicate Seed Data after a new operating unit; the program's short name is read from the target.
--: program Replicate Seed Data
--: section declare
  v_unit_id     NUMBER;
  v_program     VARCHAR2(30);
  v_application VARCHAR2(50);
--: section find
    v_unit_id := named_organization_id(${key:0}, ${key:1});
    find_program('Replicate Seed Data', v_application, v_program);
    v_id := request_id(v_application, v_program, TO_CHAR(v_unit_id));
--: section create
    submit_with_one_argument(v_application, v_program, TO_CHAR(need(v_unit_id, 'operating unit ' || ${key:1})));
