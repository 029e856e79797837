// A model's filter gets a value of a parsed body.
import mongoose, { Schema } from 'mongoose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const User = mongoose.model('User', new Schema({ email: String, resetToken: String }));
export const handler = async (event: APIGatewayProxyEventV2) => {
  await mongoose.connect(process.env.MONGO_URL!);
  const { resetToken } = JSON.parse(event.body!);
  // ruleid: no-nosql-injection
  const user = await User.findOne({ resetToken });
  if (!user) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(user) };
};
