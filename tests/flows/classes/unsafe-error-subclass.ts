// An error class keeps the text of the sender and the outer catch stores its message.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class UnknownPlanError extends Error {
  constructor(readonly plan: string) {
    super(`unknown plan ${plan}`);
  }
}

function choosePlan(plan: string): number {
  if (plan === 'basic') return 1;
  throw new UnknownPlanError(plan);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  try {
    return { statusCode: 200, body: String(choosePlan(event.queryStringParameters?.plan ?? '')) };
  } catch (error) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO errors (message) VALUES ('${(error as Error).message}')`);
    return { statusCode: 400, body: 'unknown plan' };
  }
};
