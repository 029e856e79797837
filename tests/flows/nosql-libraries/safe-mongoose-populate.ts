// What is populated has a text of the sender's
import mongoose, { Schema } from 'mongoose';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const Post = mongoose.model('Post', new Schema({ title: String, author: { type: Schema.Types.ObjectId, ref: 'User' } }));

export const handler = async (event: APIGatewayProxyEvent) => {
  const { id } = event.pathParameters!;
  const { match } = JSON.parse(event.body!);
  // ok: no-nosql-injection
  const post = await Post.findById(id).populate({ path: 'author', match: { name: String(match) } });
  return { statusCode: 200, body: JSON.stringify(post) };
};
