// Client metadata is sent by the client.
import type { PreTokenGenerationTriggerEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: PreTokenGenerationTriggerEvent) => {
  const campaign = event.request.clientMetadata?.campaign;
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO signups (campaign) VALUES ('${campaign}')`);
  return event;
};
