// fluent-ffmpeg: written options, numbers, and one of a list
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import ffmpeg from 'fluent-ffmpeg';

const PRESETS = ['fast', 'slow'];

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { preset, start } = JSON.parse(event.body ?? '{}') as { preset: string; start: unknown };
  if (!PRESETS.includes(preset)) return { statusCode: 400 };
  await new Promise((resolve, reject) => {
    ffmpeg('/tmp/in.mp4')
      // ok: no-command-injection
      .outputOptions(['-preset', preset, '-movflags', '+faststart'])
      // ok: no-command-injection
      .addInputOption(`-ss ${Number(start)}`)
      .on('end', resolve)
      .on('error', reject)
      .save('/tmp/out.mp4');
  });
  return { statusCode: 200 };
};
