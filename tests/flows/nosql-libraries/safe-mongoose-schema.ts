// A schema lets only texts pass.
import mongoose, { Schema } from 'mongoose';
import { z } from 'zod';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const User = mongoose.model('User', new Schema({ email: String, resetToken: String }));
const Reset = z.object({ resetToken: z.string() });
export const handler = async (event: APIGatewayProxyEventV2) => {
  await mongoose.connect(process.env.MONGO_URL!);
  const { resetToken } = Reset.parse(JSON.parse(event.body!));
  // ok: no-nosql-injection
  const user = await User.findOne({ resetToken });
  return { statusCode: user ? 200 : 404 };
};
