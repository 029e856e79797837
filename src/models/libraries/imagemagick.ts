import type { LibraryModel } from '../schema.ts';

/** Wrappers of image and video programs: names can be protocols or options. */
export const imagemagick = {
  package: ['gm', 'imagemagick', 'fluent-ffmpeg'],
  evidence: 'https://www.npmjs.com/package/gm',
  sinks: [{ threat: 'argument', path: 'Argument[0]', confidence: 'strict' }],
} as const satisfies LibraryModel;

const command = 'fluent-ffmpeg.Command';
const options =
  'inputOptions,inputOption,addInputOption,addInputOptions,withInputOption,withInputOptions,outputOptions,outputOption,addOutputOption,addOutputOptions,addOption,addOptions,withOutputOption,withOutputOptions,withOption,withOptions';

/** fluent-ffmpeg: options of FFmpeg read and write any file and ask any server. Names begin with a folder or behind `-i`. */
export const fluentFfmpeg = {
  package: 'fluent-ffmpeg',
  evidence: 'https://github.com/fluent-ffmpeg/node-fluent-ffmpeg#outputoptionsoption-add-custom-output-options',
  types: [
    { name: command, path: 'ReturnValue', declared: ['FfmpegCommand'] },
    { name: command, path: 'Instance' },
    { name: command, type: command, path: 'AnyMember.ReturnValue' },
  ],
  sinks: [
    {
      threat: 'shell',
      type: command,
      path: `Member[${options}].Argument[0]`,
      label: 'an option of FFmpeg',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    { threat: 'shell', type: command, path: `Member[${options}].Argument[0].ArrayElement`, label: 'an option of FFmpeg' },
  ],
} as const satisfies LibraryModel;
