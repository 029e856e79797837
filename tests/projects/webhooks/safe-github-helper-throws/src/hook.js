// A helper compares the digest and throws.
const crypto = require('crypto');
const { CodeBuildClient, StartBuildCommand } = require('@aws-sdk/client-codebuild');
const build = new CodeBuildClient({});
function verify(event) {
  const given = event.headers['x-hub-signature-256'] || '';
  const digest = 'sha256=' + crypto.createHmac('sha256', process.env.SECRET).update(event.body).digest('hex');
  const a = Buffer.from(given), b = Buffer.from(digest);
  if (a.length !== b.length || !crypto.timingSafeEqual(a, b)) throw new Error('signature');
}
exports.handler = async (event) => {
  try { verify(event); } catch (e) { return { statusCode: 401 }; }
  if (event.headers['x-github-event'] !== 'push') return { statusCode: 204 };
  // ok: no-unverified-token
  const payload = JSON.parse(event.body);
  await build.send(new StartBuildCommand({ projectName: process.env.PROJECT, sourceVersion: payload.after }));
  return { statusCode: 202 };
};
