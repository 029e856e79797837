// The trigger source is one of the words of Cognito.
import type { PreTokenGenerationTriggerEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: PreTokenGenerationTriggerEvent) => {
  const campaign = event.triggerSource;
  // ok: no-sql-injection
  await pool.query(`INSERT INTO signups (campaign) VALUES ('${campaign}')`);
  return event;
};
