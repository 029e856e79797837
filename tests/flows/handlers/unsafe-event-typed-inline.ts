// The type of the event is written in place.
import { execSync } from 'node:child_process';

export const handler = async (event: { body: string; headers: Record<string, string> }, context: { awsRequestId: string }) => {
  const { volume } = JSON.parse(event.body);
  // ruleid: no-command-injection
  execSync(`ffmpeg -i /tmp/in.mp3 -filter:a "volume=${volume}" /tmp/${context.awsRequestId}.mp3`);
  return { statusCode: 200, body: '' };
};
