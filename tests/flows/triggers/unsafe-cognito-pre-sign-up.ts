// User attributes are typed in by the person who signs up.
import type { PreSignUpTriggerHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: PreSignUpTriggerHandler = async (event) => {
  const { email } = event.request.userAttributes;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT 1 FROM blocked WHERE email = '${email}'`);
  if (rows.length > 0) throw new Error('blocked');
  return event;
};
