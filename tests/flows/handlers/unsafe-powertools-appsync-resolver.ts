// A resolver registered by field name gets the arguments of the query.
import { AppSyncGraphQLResolver } from '@aws-lambda-powertools/event-handler/appsync-graphql';
import type { Context } from 'aws-lambda';
import { Pool } from 'pg';

const app = new AppSyncGraphQLResolver();
const pool = new Pool();

app.onQuery<{ name: string }>('findArtist', async ({ name }) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM artists WHERE name = '${name}'`);
  return rows[0];
});

export const handler = async (event: unknown, context: Context) => app.resolve(event, context);
