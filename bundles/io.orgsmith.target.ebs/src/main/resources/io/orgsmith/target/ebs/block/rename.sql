-- SPDX-License-Identifier: EPL-2.0
-- Renames one object, and changes what else differs: under its name until now -> renamed, equal -> left, neither -> stop.
--: section body
DECLARE
  @{declare}
  PROCEDURE prove IS
  BEGIN
    @{find}
    IF not_there(v_id) THEN RETURN; END IF;
    @{prove}
  END prove;
BEGIN
  SAVEPOINT orgsmith_step;
  about(${$kind}, ${$key}, ${$fragment});
  prove;
  IF v_state = 'MISSING' THEN
    @{former}
    v_state := 'DIFFERENT';
  END IF;
  IF is_to_be_updated THEN
    @{update}
    prove;
    confirm('UPDATED');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
END;
