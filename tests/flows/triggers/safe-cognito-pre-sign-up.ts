// The user pool and the trigger are written by Cognito.
import type { PreSignUpTriggerHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: PreSignUpTriggerHandler = async (event) => {
  const { email } = event.request.userAttributes;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT 1 FROM blocked WHERE pool = '${event.userPoolId}' AND email = $1`, [email]);
  if (rows.length > 0) throw new Error('blocked');
  return event;
};
