-- SPDX-License-Identifier: EPL-2.0
-- Users: creating one needs a password, which no script should hold; an administrator does it.
--: together all
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := user_id(c_name);
--: section prove
    FOR u IN (SELECT description, start_date, end_date FROM fnd_user WHERE user_id = v_id) LOOP
[name]      compare('description', u.description, ${name});
[from]      compare('from', iso(u.start_date), iso(${from}));
[to]      compare('to', iso(u.end_date), iso(${to}));
[!to]      compare_open(u.start_date, u.end_date);
      NULL;
    END LOOP;
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM fnd_user
     WHERE user_id = v_id;
--: section ended
    FOR u IN (SELECT start_date, end_date FROM fnd_user WHERE user_id = v_id) LOOP
      ended_if_over(u.start_date, u.end_date);
    END LOOP;
--: section query
SELECT user_name, description, start_date, end_date
  FROM fnd_user
 WHERE user_name IN (NULL
[*together]     , ${.:0}
   )
 ORDER BY user_name;
