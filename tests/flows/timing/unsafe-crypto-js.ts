// A digest of crypto-js.
import CryptoJS from 'crypto-js';
import type { APIGatewayProxyHandler } from 'aws-lambda';
export const handler: APIGatewayProxyHandler = async (event) => {
  const hash = CryptoJS.HmacSHA256(event.body ?? '', process.env.SHOPIFY_SECRET ?? '').toString(CryptoJS.enc.Base64);
  // ruleid: no-timing-unsafe-compare
  if (hash !== event.headers['X-Shopify-Hmac-Sha256']) return { statusCode: 401, body: '' };
  return { statusCode: 200, body: '' };
};
