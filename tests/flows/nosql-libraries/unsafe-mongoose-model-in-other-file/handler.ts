// The model is made in another file, once.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Coupon } from './models/coupon';
export const redeem: APIGatewayProxyHandler = async (event) => {
  const { code, userId } = JSON.parse(event.body || '{}');
  // ruleid: no-nosql-injection
  const coupon = await Coupon.findOne({ code, used: false });
  if (!coupon) return { statusCode: 404, body: '' };
  // ok: no-nosql-injection
  await Coupon.updateOne({ _id: coupon._id }, { $set: { used: true, by: String(userId) } });
  return { statusCode: 200, body: '' };
};
