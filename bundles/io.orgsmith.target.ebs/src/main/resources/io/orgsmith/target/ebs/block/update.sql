-- SPDX-License-Identifier: EPL-2.0
-- Updates one object: different -> updated with its version number read here, equal -> left, absent -> stop.
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
  IF is_to_be_updated THEN
    @{update}
    prove;
    confirm('UPDATED');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
END;
