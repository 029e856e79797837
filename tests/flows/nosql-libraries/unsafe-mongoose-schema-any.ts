// The schema lets anything pass for one of the fields.
import mongoose, { Schema } from 'mongoose';
import { z } from 'zod';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const User = mongoose.model('User', new Schema({ email: String, resetToken: String }));
const Reset = z.object({ resetToken: z.any(), name: z.string() });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const data = Reset.parse(JSON.parse(event.body!));
  // ruleid: no-nosql-injection
  const user = await User.findOne({ name: data.name, resetToken: data.resetToken });
  return { statusCode: user ? 200 : 404 };
};
