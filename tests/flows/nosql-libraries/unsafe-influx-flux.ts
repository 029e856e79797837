// A Flux text with a value in it; the tag escapes.
import { InfluxDB, flux } from '@influxdata/influxdb-client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const api = new InfluxDB({ url: process.env.URL!, token: process.env.TOKEN }).getQueryApi('org');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const host = event.queryStringParameters?.host;
  // ruleid: no-nosql-injection
  const rows = await api.collectRows(`from(bucket: "m") |> range(start: -1h) |> filter(fn: (r) => r.host == "${host}")`);
  // ok: no-nosql-injection
  const safe = await api.collectRows(flux`from(bucket: "m") |> range(start: -1h) |> filter(fn: (r) => r.host == ${host})`);
  return { statusCode: 200, body: JSON.stringify([rows, safe]) };
};
