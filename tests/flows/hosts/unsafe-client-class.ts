// A class around a client: a path with a slash in front is safe, any address is not.
import axios, { type AxiosInstance } from 'axios';
import axiosRetry from 'axios-retry';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
class PartnerClient {
  private readonly http: AxiosInstance;
  constructor(baseURL: string) {
    this.http = axios.create({ baseURL, timeout: 3000 });
    axiosRetry(this.http, { retries: 3 });
  }
  fetchOrder(id: string) {
    // ok: no-ssrf
    return this.http.get(`/orders/${encodeURIComponent(id)}`);
  }
  fetchAny(path: string) {
    // ruleid: no-ssrf
    return this.http.get(path);
  }
}
const client = new PartnerClient('https://partner.example.com');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const a = await client.fetchOrder(event.pathParameters?.id ?? '');
  const b = await client.fetchAny(event.queryStringParameters?.path ?? '');
  return { statusCode: 200, body: JSON.stringify([a.data, b.data]) };
};
