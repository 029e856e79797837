// Ids, written operators and an option that makes objects literals.
import { model, Schema, Types } from 'mongoose';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const Post = model('Post', new Schema({ title: String }));
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { id, title, sort } = JSON.parse(event.body ?? '{}');
  // ok: no-nosql-injection
  const post = await Post.findOne({ _id: new Types.ObjectId(id), title: { $eq: title } }).sort(sort === 'asc' ? 1 : -1);
  // ok: no-nosql-injection
  await Post.find({ title }, null, { sanitizeFilter: true });
  return { statusCode: 200, body: JSON.stringify(post) };
};
