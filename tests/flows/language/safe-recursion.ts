// A recursive function counts the leaves of a tree that was sent.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

interface Node {
  op: string;
  left?: Node;
  right?: Node;
  value?: string;
}

const pool = new Pool();

function render(node: Node): number {
  if (node.value !== undefined) return 1;
  return render(node.left!) + render(node.right!);
}

export const handler: APIGatewayProxyHandler = async (event) => {
  const tree = JSON.parse(event.body ?? '{}') as Node;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM contacts LIMIT ${render(tree)}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
