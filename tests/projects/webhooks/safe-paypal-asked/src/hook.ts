// PayPal is asked whether it sent the message.
import axios from 'axios';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-unverified-token
  const body = JSON.parse(event.body!);
  const { data } = await axios.post('https://api.paypal.com/v1/notifications/verify-webhook-signature', {
    transmission_id: event.headers['paypal-transmission-id'],
    transmission_sig: event.headers['paypal-transmission-sig'],
    transmission_time: event.headers['paypal-transmission-time'],
    cert_url: event.headers['paypal-cert-url'],
    auth_algo: event.headers['paypal-auth-algo'],
    webhook_id: process.env.WEBHOOK_ID,
    webhook_event: body,
  });
  if (data.verification_status !== 'SUCCESS') return { statusCode: 400 };
  await pool.query('UPDATE orders SET paid = true WHERE capture = $1', [body.resource.id]);
  return { statusCode: 200 };
};
