// A recursive function builds a condition out of a tree that was sent.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

interface Node {
  op: string;
  left?: Node;
  right?: Node;
  value?: string;
}

const pool = new Pool();

function render(node: Node): string {
  if (node.value !== undefined) return `name = '${node.value}'`;
  return `(${render(node.left!)} ${node.op === 'or' ? 'OR' : 'AND'} ${render(node.right!)})`;
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const tree = JSON.parse(event.body ?? '{}') as Node;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM contacts WHERE ${render(tree)}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
