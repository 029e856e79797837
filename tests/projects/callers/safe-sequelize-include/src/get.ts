// Posts of other blogs are not found.
import { DataTypes, Sequelize } from 'sequelize';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const sequelize = new Sequelize('postgres://db');
const Post = sequelize.define('Post', { text: DataTypes.TEXT });
const Blog = sequelize.define('Blog', { ownerId: DataTypes.STRING });
Post.belongsTo(Blog, { as: 'blog' });

export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const post = await Post.findOne({
    where: { id: event.pathParameters?.id },
    include: [{ model: Blog, as: 'blog', where: { ownerId: sub }, required: true }],
  });
  return { statusCode: 200, body: JSON.stringify(post) };
};
