import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { ok, orders } from '../../shared';

interface StatRow {
  readonly bucket: string;
  readonly orders: number;
}

/** What can be counted by: a column cannot be bound, so clients choose one of these. */
function columnOf(by: string | undefined): string {
  switch (by) {
    case 'carrier':
      return 'carrier';
    case 'day':
      return "date_trunc('day', created_at)";
    default:
      return 'status';
  }
}

/** `GET /stats?by=status&since=2026-01-01` */
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { by, since } = event.queryStringParameters ?? {};
  const column = columnOf(by);
  let text = `SELECT ${column} AS bucket, count(*)::int AS orders FROM orders`;
  const values: unknown[] = [];
  if (since !== undefined) {
    values.push(new Date(since));
    text += ' WHERE created_at >= $1';
  }
  text += ' GROUP BY 1 ORDER BY 2 DESC';
  const { rows } = await orders.query<StatRow>(text, values);
  return ok({ rows });
};
