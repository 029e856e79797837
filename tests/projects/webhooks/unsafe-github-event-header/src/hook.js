// The header says that GitHub sends it, and anybody can write the header.
const { CodeBuildClient, StartBuildCommand } = require('@aws-sdk/client-codebuild');
const build = new CodeBuildClient({});
exports.handler = async (event) => {
  const kind = event.headers['x-github-event'];
  if (kind !== 'push') return { statusCode: 204 };
  // ruleid: no-unverified-token
  const payload = JSON.parse(event.body);
  await build.send(new StartBuildCommand({ projectName: process.env.PROJECT, sourceVersion: payload.after }));
  return { statusCode: 202 };
};
