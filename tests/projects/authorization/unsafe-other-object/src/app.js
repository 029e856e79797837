// The check is about another field than what names the object.
import pg from 'pg';
const pool = new pg.Pool();
export const handler = async (event) => {
  const { projectId, fileId } = event.pathParameters;
  const { sub } = event.requestContext.authorizer.jwt.claims;
  if (event.queryStringParameters.userId !== sub) return { statusCode: 403 };
  // ruleid: require-authorization
  await pool.query('DELETE FROM files WHERE project = $1 AND id = $2', [projectId, fileId]);
  return { statusCode: 204 };
};
