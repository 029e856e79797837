// A module-level variable carries the text from one function to another.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
let currentSearch = '';
let currentIndex = 'documents';

function remember(term: string, index: string) {
  currentSearch = term;
  currentIndex = index;
}

async function search() {
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM ${currentIndex} WHERE body @@ plainto_tsquery($1)`, [currentSearch]);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  remember(event.queryStringParameters?.q ?? '', event.queryStringParameters?.index ?? 'documents');
  const { rows } = await search();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
