// A static method of a schema makes texts of what it is given.
import mongoose, { Schema } from 'mongoose';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const userSchema = new Schema({ email: String, password: String });
userSchema.statics.findByLogin = function (email, password) {
  // ok: no-nosql-injection
  return this.findOne({ email: String(email), password: String(password) });
};
const User = mongoose.model('User', userSchema) as any;
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { email, password } = JSON.parse(event.body ?? '{}');
  const user = await User.findByLogin(email, password);
  return { statusCode: user ? 200 : 401 };
};
