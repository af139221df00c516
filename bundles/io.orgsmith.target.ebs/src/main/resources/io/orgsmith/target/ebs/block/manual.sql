-- SPDX-License-Identifier: EPL-2.0
-- A step that people take: proved, else explained and counted; the file stops at its end when one is open.
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
    count_missing;
  END IF;
END;
