-- SPDX-License-Identifier: EPL-2.0
-- A step that people take and nothing waits for: shown until its proof succeeds.
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
  about(${$kind}, ${$key}, ${$fragment});
  prove;
  IF is_open THEN
[*instructions]    tell(${.});
    NULL;
  END IF;
END;
