-- SPDX-License-Identifier: EPL-2.0
-- Creates one object: absent -> created, equal -> left, ended by a rollback -> opened again, otherwise different -> stop.
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
  IF v_state = 'DIFFERENT' THEN
    @{ended}
    @{ender}
    NULL;
  END IF;
  IF is_to_be_reopened THEN
    @{reopen}
    prove;
    confirm_reopened;
  ELSIF is_to_be_created THEN
    @{create}
    prove;
    confirm('CREATED');
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
END;
